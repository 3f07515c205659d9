package org.zhixing.ui.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** Asks for files of records, and where to put those that need mending. */
public final class RecordFiles {

    private RecordFiles() {}

    /** Several at once; nobody is told when none was chosen. */
    public static void ask(Node from, Messages words, Consumer<List<Path>> chosen) {
        List<Path> files = new FileAsk(
                        words.text("records.files.kind"),
                        "*.xlsx",
                        "*.xls",
                        "*.xlsm",
                        "*.et",
                        "*.csv",
                        "*.tsv",
                        "*.txt")
                .openAll(from, words.text("records.import"));
        if (!files.isEmpty()) {
            chosen.accept(files);
        }
    }

    /** Where a table of problem rows is to go. */
    public static Optional<Path> save(Node from, Messages words, String suggested) {
        return new FileAsk(words.text("records.files.csv"), "*.csv")
                .save(from, words.text("records.problems.save"), suggested + ".csv");
    }

    /** Says where it is. */
    public static Say saved(Workspace workspace, Path target) {
        return new Say(
                workspace.text("records.problems.saved", target.toString()),
                workspace.text("records.problems.folder"),
                () -> workspace.openFolder(target));
    }
}
