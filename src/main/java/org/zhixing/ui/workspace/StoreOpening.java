package org.zhixing.ui.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Desk;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;

/** Opens data files for a workspace, and knows which one waits for its passphrase or could not be opened. */
final class StoreOpening {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Path> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> unopened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sealed> waiting = new ReadOnlyObjectWrapper<>();

    StoreOpening(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The one that is being opened, from its place on the disk; null most of the time. */
    ReadOnlyObjectWrapper<@Nullable Path> now() {
        return now;
    }

    ReadOnlyObjectWrapper<@Nullable Path> unopened() {
        return unopened;
    }

    ReadOnlyObjectWrapper<@Nullable Sealed> waiting() {
        return waiting;
    }

    /** One is open. */
    void done() {
        now.set(null);
        unopened.set(null);
        waiting.set(null);
    }

    void open(Path file, Runnable opened) {
        now.set(file);
        workspace.work(
                () -> Desk.isLocked(file) ? Optional.<Desk>empty() : Optional.of(Desk.open(file)),
                fresh -> fresh.ifPresentOrElse(
                        desk -> {
                            workspace.use(desk);
                            opened.run();
                        },
                        () -> wait(new Sealed(file, opened))),
                problem -> {
                    now.set(null);
                    cannot(file);
                    workspace.problem(problem);
                });
    }

    void open(Path file, Unlocking with, Runnable opened) {
        wait(new Sealed(file, opened));
        openWaiting(with, () -> {}, problem -> {
            if (!is(problem, "problems.store.wrongSecret")) {
                workspace.problem(problem);
            }
        });
    }

    void openWaiting(Unlocking with, Runnable also, Consumer<ProblemException> refused) {
        Sealed sealed = waiting.get();
        if (sealed != null) {
            workspace.work(
                    () -> Desk.open(sealed.file(), with),
                    fresh -> {
                        workspace.use(fresh);
                        sealed.opened().run();
                        also.run();
                    },
                    problem -> {
                        if (is(problem, "problems.store.damaged")) {
                            waiting.set(null);
                            cannot(sealed.file());
                        }
                        refused.accept(problem);
                    });
        }
    }

    private void wait(Sealed sealed) {
        now.set(null);
        unopened.set(null);
        waiting.set(sealed);
        workspace.go("home", null);
    }

    private void cannot(Path file) {
        if (workspace.deskProperty().get() == null) {
            unopened.set(file);
        }
    }

    private static boolean is(ProblemException problem, String key) {
        return problem.problems().stream().allMatch(each -> each.key().equals(key));
    }
}
