package org.zhixing.ui.rating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.assessment.Attachment;
import org.zhixing.desk.AttachmentDesk;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.DiskRoom;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What can be done with the files of a piece of evidence. Reading and writing happen off the FX thread. */
final class AttachedFiles {

    /** What came of files that were to be attached. */
    record Taken(List<Attachment> files, List<Problem> refused) {
        Taken {
            files = List.copyOf(files);
            refused = List.copyOf(refused);
        }
    }

    private final Workspace workspace;

    AttachedFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A name and a size, such as a menu shows. */
    static String shown(Attachment file) {
        return AttachmentDesk.shown(file) + " · " + DiskRoom.words(file.bytes());
    }

    List<Path> ask(Node from) {
        return new FileAsk(
                        workspace.text("rating.files.kind"),
                        AttachmentDesk.patterns().toArray(String[]::new))
                .openAll(from, workspace.text("rating.files.add"));
    }

    /** Keeps the contents of files; each may be refused. */
    void take(List<Path> files, Consumer<Taken> done) {
        workspace.work(
                () -> {
                    List<Attachment> taken = new ArrayList<>();
                    List<Problem> refused = new ArrayList<>();
                    for (Path file : files) {
                        try {
                            taken.add(workspace.desk().attachments().take("", file));
                        } catch (ProblemException no) {
                            refused.addAll(no.problems());
                        }
                    }
                    return new Taken(taken, refused);
                },
                done);
    }

    /** Opens a copy that cannot be changed. */
    void open(Attachment file) {
        workspace.work(() -> workspace.desk().attachments().opened(file), copy -> {
            workspace.openFile(copy);
            workspace.say(Say.of(workspace.text("rating.files.opened")));
        });
    }

    /** The hashes of those whose content is not there. */
    void missing(List<Attachment> files, Consumer<Set<String>> done) {
        if (!files.isEmpty()) {
            workspace.work(() -> workspace.desk().attachments().missing(files), done);
        }
    }
}
