package org.zhixing.ui.models;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.zhixing.desk.Desk;
import org.zhixing.ui.workspace.Workspace;

/**
 * Reads what the list of models shows, one reading at a time. Whoever opens the list again before it was read waits for the last
 * reading only: those that another has overtaken are left out, so that they never pile up.
 */
final class ModelsReading {

    private final Workspace workspace;
    private final AtomicInteger asked = new AtomicInteger();

    ModelsReading(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param then is given what there is, on the FX thread; not called when asked again meanwhile */
    void read(Consumer<ModelsHeld> then) {
        Desk desk = workspace.desk();
        int turn = asked.incrementAndGet();
        workspace.work(() -> read(desk, turn), held -> held.filter(h -> turn == asked.get())
                .ifPresent(then));
    }

    private synchronized Optional<ModelsHeld> read(Desk desk, int turn) {
        return turn == asked.get() ? Optional.of(ModelsHeld.of(desk)) : Optional.empty();
    }
}
