package org.zhixing.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.desk.CollectedVotes;
import org.zhixing.desk.Collecting;
import org.zhixing.desk.Desk;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Answering on forms: a blank one out, filled ones back. */
final class FormActs {

    private final Workspace workspace;
    private final Running running;

    FormActs(Workspace workspace, Running running) {
        this.workspace = workspace;
        this.running = running;
    }

    void askWhere(Node from) {
        ask().save(
                        from,
                        workspace.text("workshop.forms.save"),
                        workspace.text(
                                        "workshop.forms.file",
                                        FileName.of(running.now().get().title().value()))
                                + ".xlsx")
                .ifPresent(this::save);
    }

    /** Writes a blank form to that file, replacing it only when the form is whole. */
    void save(Path file) {
        Desk desk = workspace.desk();
        String id = running.id();
        Language language = workspace.messages().get().language();
        workspace.work(
                () -> {
                    desk.workshops().createForm(id, file, language);
                    return file;
                },
                written -> workspace.say(new Say(
                        workspace.text("workshop.forms.saved", written.toString()),
                        workspace.text("workshop.export.folder"),
                        () -> workspace.openFolder(written))));
    }

    void askWhich(Node from) {
        List<Path> files = ask().openAll(from, workspace.text("workshop.forms.collect"));
        if (!files.isEmpty()) {
            collect(files);
        }
    }

    /** Takes forms in and shows what became of them. */
    void collect(List<Path> files) {
        collect(files, Collecting.CAUTIOUS, collected -> workspace.show(new FiledDialog(workspace, this, collected)));
    }

    /** @param how what was decided where something is in doubt */
    void collect(List<Path> files, Collecting how, Consumer<CollectedVotes> then) {
        Desk desk = workspace.desk();
        String id = running.id();
        workspace.work(
                () -> desk.workshops()
                        .collectForms(id, files, how, Progress.NONE)
                        .orElseThrow(),
                then);
    }

    private FileAsk ask() {
        return new FileAsk(workspace.text("workshop.export.kind"), "*.xlsx");
    }
}
