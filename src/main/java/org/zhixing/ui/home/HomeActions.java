package org.zhixing.ui.home;

import java.nio.file.Path;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ArrivedAssessment;
import org.zhixing.desk.Desk;
import org.zhixing.desk.HandOver;
import org.zhixing.desk.Rescue;
import org.zhixing.desk.Restoration;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.secrets.ClosedRestoration;
import org.zhixing.ui.secrets.HandingOver;
import org.zhixing.ui.secrets.SealedBackup;
import org.zhixing.ui.workspace.Say;
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
        FileAsk.dataOrHandOver(workspace.text("home.open.kind"))
                .open(from, workspace.text("home.open.title"))
                .ifPresent(file -> openFile(from, file));
    }

    /** Opens a data file, or takes a hand-over file over. */
    void openFile(Node from, Path file) {
        workspace.work(() -> HandOver.isOne(file), handedOver -> {
            if (handedOver) {
                new HandingOver(workspace).take(from, file);
            } else {
                openStore(file);
            }
        });
    }

    /** Puts a backup in the place of a data file that cannot be opened; that one is kept beside the backups. */
    void restoreInto(Node from, Path damaged) {
        FileAsk.restorable(workspace.text("home.open.kind"))
                .open(from, workspace.text("home.unopened.restore"))
                .ifPresent(backup -> restore(damaged, backup));
    }

    /** Puts a backup in the place of the open data file. */
    void replaceBy(Path backup) {
        new SealedBackup(workspace, backup, () -> {
                    workspace.say(Say.of(workspace.text("settings.restore.done")));
                    workspace.go("home", null);
                })
                .askAndRestore();
    }

    /** The same with a backup that is known. */
    void restore(Path damaged, Path backup) {
        new ClosedRestoration(workspace, new Restoration(damaged, backup), this::openStore).begin();
    }

    /** Moves a data file that cannot be opened aside, and begins an empty one in its place. */
    void putAside(Path damaged) {
        workspace.work(() -> Rescue.putAside(damaged), aside -> {
            workspace.say(Say.of(workspace.text("home.aside.done", aside.toString())));
            openStore(damaged);
        });
    }

    /** Begins a new data file in another place. */
    void createElsewhere(Node from) {
        FileAsk.dataFile(workspace.text("home.open.kind"))
                .save(from, workspace.text("home.unopened.elsewhere"), workspace.text("terms.product") + ".zhixing")
                .ifPresent(this::openStore);
    }

    /** Opens a data file and goes on with its newest assessment. */
    void openStore(Path file) {
        workspace.openStore(file, this::goOn);
    }

    private void openStore(Path file, @Nullable Unlocking with) {
        if (with == null) {
            openStore(file);
        } else {
            workspace.openStore(file, with, this::goOn);
        }
    }

    private void goOn() {
        workspace.desk().assessments().stream()
                .findFirst()
                .ifPresentOrElse(card -> show(card.id()), () -> workspace.go("home", null));
    }

    /** Takes the self-check of a file into the open data file. */
    void adopt(Path file) {
        Desk desk = workspace.desk();
        workspace.work(() -> ArrivedAssessment.adopt(file, desk), this::show);
    }

    private void show(String assessment) {
        workspace.openAssessment(assessment);
        workspace.go("overview", null);
    }
}
