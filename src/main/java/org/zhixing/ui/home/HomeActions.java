package org.zhixing.ui.home;

import java.nio.file.Path;
import javafx.scene.Node;
import org.zhixing.desk.Desk;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Workspace;

/** What the three ways to begin do. */
final class HomeActions {

    private final Workspace workspace;

    HomeActions(Workspace workspace) {
        this.workspace = workspace;
    }

    void openSample() {
        workspace.work(() -> workspace.desk().adoptSample(), this::show);
    }

    void openFile(Node from) {
        FileAsk.dataFile(workspace.text("home.open.kind"))
                .open(from, workspace.text("home.open.title"))
                .ifPresent(this::openStore);
    }

    /** Puts a backup in the place of a data file that cannot be opened; that one is kept beside the backups. */
    void restoreInto(Node from, Path damaged) {
        FileAsk.dataFile(workspace.text("home.open.kind"))
                .open(from, workspace.text("home.unopened.restore"))
                .ifPresent(backup -> workspace.work(
                        () -> {
                            Desk.restoreInto(damaged, backup);
                            return damaged;
                        },
                        this::openStore));
    }

    /** Begins a new data file in another place. */
    void createElsewhere(Node from) {
        FileAsk.dataFile(workspace.text("home.open.kind"))
                .save(from, workspace.text("home.unopened.elsewhere"), workspace.text("terms.product") + ".zhixing")
                .ifPresent(this::openStore);
    }

    /** Opens a data file and goes on with its newest assessment. */
    void openStore(Path file) {
        workspace.openStore(file, () -> workspace.desk().assessments().stream()
                .findFirst()
                .ifPresentOrElse(card -> show(card.id()), () -> workspace.go("home", null)));
    }

    private void show(String assessment) {
        workspace.openAssessment(assessment);
        workspace.go("overview", null);
    }
}
