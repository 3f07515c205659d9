package org.zhixing.ui.secrets;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** The last step of sealing where copies are left that anybody can read: they are sealed too, or taken away. */
record PlainCopiesStep(Workspace workspace, StepDialog dialog, Runnable left) {

    private static final int SHOWN = 6;

    /** Goes on at once where there are none. */
    void begin() {
        workspace.work(() -> workspace.desk().protection().plainCopies(), copies -> {
            if (copies.isEmpty()) {
                left.run();
            } else {
                show(copies, "secrets.copies.explain");
            }
        });
    }

    private void show(List<Path> copies, String explain) {
        Node list = list(copies);
        dialog.step(
                workspace.text("secrets.copies.title"),
                true,
                list,
                Parts.prose(workspace.text(explain), "zx-dense"),
                list);
        dialog.button("copies-keep", workspace.text("secrets.copies.keep"), left);
        dialog.button("copies-remove", workspace.text("secrets.copies.remove"), () -> ask(copies));
        dialog.button("copies-seal", workspace.text("secrets.copies.seal"), this::seal, "accent")
                .requestFocus();
    }

    private VBox list(List<Path> copies) {
        VBox list = new VBox(4);
        copies.stream().limit(SHOWN).map(PlainCopiesStep::row).forEach(list.getChildren()::add);
        if (copies.size() > SHOWN) {
            list.getChildren()
                    .add(Parts.label(
                            workspace.text("secrets.copies.more", String.valueOf(copies.size() - SHOWN)),
                            "zx-caption"));
        }
        return list;
    }

    private static Label row(Path copy) {
        Label row = Parts.prose(copy.toString(), "zx-dense");
        row.setGraphic(Parts.icon("fth-file", "zx-secret-icon"));
        row.setGraphicTextGap(8);
        return row;
    }

    private void ask(List<Path> copies) {
        Node list = list(copies);
        dialog.step(
                workspace.text("secrets.copies.ask"),
                true,
                list,
                Parts.prose(workspace.text("secrets.copies.askText", String.valueOf(copies.size())), "zx-dense"),
                list);
        dialog.button("copies-back", workspace.text("shell.cancel"), () -> show(copies, "secrets.copies.explain"));
        dialog.button(
                "copies-remove-now",
                workspace.text("secrets.copies.removeNow"),
                () -> workspace.work(
                        () -> workspace.desk().protection().removeCopies(copies), this::done, this::refused));
    }

    private void seal() {
        WorkBar bar = dialog.working(workspace.text("secrets.copies.working"));
        workspace.work(() -> workspace.desk().protection().sealCopies(bar), this::done, this::refused);
    }

    private void done(List<Path> still) {
        if (still.isEmpty()) {
            left.run();
        } else {
            show(still, "secrets.copies.still");
        }
    }

    private void refused(ProblemException problem) {
        left.run();
        workspace.problem(problem);
    }
}
