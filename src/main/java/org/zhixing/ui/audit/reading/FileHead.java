package org.zhixing.ui.audit.reading;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** Which file is open, how much of it is read, and whether it holds a cue of risk. */
final class FileHead extends VBox {

    private final AuditWork work;
    private final AuditWords words;
    private final Label name = Parts.label("", "zx-section");
    private final HBox tags = Parts.row(6);
    private final Label read = Parts.label("", "zx-caption");
    private final CheckBox cue;
    private final Button drawer;

    FileHead(AuditWork work, AuditWords words, Runnable toggleDrawer) {
        super(6);
        this.work = work;
        this.words = words;
        getStyleClass().add("audit-file-head");
        cue = new CheckBox(words.words().text("audit.cue"));
        cue.setId("audit-cue");
        cue.setGraphic(Parts.keyCap("R"));
        cue.setOnAction(e -> work.riskCue(cue.isSelected()));
        drawer = Parts.iconButton("fth-sidebar", words.words().text("audit.drawer"), toggleDrawer);
        name.setMinWidth(0);
        read.setMinWidth(USE_PREF_SIZE);
        read.setId("audit-read");
        getChildren()
                .addAll(Parts.row(10, name, tags, Parts.spring(), read, drawer), Parts.row(10, cue, Parts.spring()));
    }

    Button drawer() {
        return drawer;
    }

    void follow(FileView view) {
        name.setText(
                words.words().text("audit.file.name", words.file(view.file().code())));
        tags.getChildren().clear();
        tag(words.worker(view.file().worker()));
        tag(words.words()
                .text(
                        view.file().highRisk() && view.file().open()
                                ? "audit.file.high"
                                : view.file().open() ? "audit.file.open" : "audit.file.closed"));
        if (view.seat() == Seat.SECOND || view.seat().seesBoth()) {
            tags.getChildren()
                    .add(Parts.tag(
                            words.words().text(view.seat() == Seat.SECOND ? "audit.file.second" : "audit.file.talk"),
                            "brand"));
        }
        boolean items = !view.rows().isEmpty();
        boolean asks = view.rows().stream().anyMatch(r -> !r.item().withoutCue().isEmpty());
        Parts.show(cue, items && asks);
        cue.setSelected(view.riskCue());
        cue.setDisable(!view.editable());
        Parts.show(read, items);
        read.setText(words.words()
                .text(
                        "audit.file.read",
                        String.valueOf(view.answered()),
                        String.valueOf(view.rows().size()),
                        Figures.percent(
                                view.result() == null ? null : view.result().coverage())));
    }

    /** As a click on the box. */
    void toggleCue() {
        if (cue.isVisible() && !cue.isDisabled()) {
            work.riskCue(!cue.isSelected());
        }
    }

    private void tag(String text) {
        tags.getChildren().add(Parts.tag(text));
    }
}
