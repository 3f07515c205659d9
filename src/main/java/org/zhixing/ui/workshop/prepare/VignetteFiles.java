package org.zhixing.ui.workshop.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.documents.VignettesWriter;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.WholeFile;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Vignette;

/** Vignettes that come from a file or go into one, so that trainers can pass them on. */
final class VignetteFiles {

    private final Workspace workspace;
    private final PinnedModel pinned;

    VignetteFiles(Workspace workspace, PinnedModel pinned) {
        this.workspace = workspace;
        this.pinned = pinned;
    }

    /** Those that come with the program. */
    void examples(Consumer<List<Vignette>> then) {
        WorkshopDesk desk = workspace.desk().workshops();
        workspace.work(() -> desk.examples(pinned), then);
    }

    private FileAsk ask() {
        return new FileAsk(workspace.text("workshop.files.kind"), "*.json");
    }

    void askWhich(Node from, Consumer<List<Vignette>> then) {
        ask().open(from, workspace.text("workshop.files.open")).ifPresent(file -> read(file, then));
    }

    /** What is wrong with the file is told, and nothing is taken from it then. */
    void read(Path file, Consumer<List<Vignette>> then) {
        WorkshopDesk desk = workspace.desk().workshops();
        workspace.work(() -> desk.vignettes(file, pinned), then);
    }

    void askWhere(Node from, List<Vignette> vignettes) {
        ask().save(from, workspace.text("workshop.files.save"), workspace.text("workshop.files.name") + ".json")
                .ifPresent(file -> write(file, vignettes));
    }

    /** Writes the file whole or not at all; no vote is in it. */
    void write(Path file, List<Vignette> vignettes) {
        String model = pinned.model().id();
        workspace.work(
                () -> new WholeFile(file).write(out -> {
                    try {
                        out.write(VignettesWriter.write(model, vignettes));
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }),
                written -> workspace.say(new Say(
                        workspace.text("workshop.files.saved", file.toString()),
                        workspace.text("workshop.export.folder"),
                        () -> workspace.openFolder(file))));
    }
}
