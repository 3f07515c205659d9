package org.zhixing.ui.audit.reading;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** The sentence for the worker, and what is said of the file as a whole. */
final class FileFoot extends HBox {

    private final AuditWords words;
    private final KeptText feedback;
    private final Button lost;
    private final Button finish;
    private final Button reopen;

    FileFoot(AuditWork work, AuditWords words, Runnable askLost, Runnable finishing, Runnable home) {
        super(10);
        this.words = words;
        getStyleClass().add("audit-foot");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        feedback = new KeptText(
                words.words().text("audit.feedback.name"),
                words.words().text("audit.feedback.prompt"),
                2,
                work::feedback,
                home);
        feedback.setId("audit-feedback");
        HBox.setHgrow(feedback, Priority.ALWAYS);
        lost = Parts.button(words.words().text("audit.lost.ask"), askLost);
        lost.setId("audit-lost");
        finish = Parts.button(words.words().text("audit.finish"), finishing, "accent");
        finish.setId("audit-finish");
        reopen = Parts.button(words.words().text("audit.reopen"), work::reopen);
        reopen.setId("audit-reopen");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(feedback, lost, reopen, finish);
    }

    void follow(FileView view) {
        boolean reads = view.seat().turn() != null;
        feedback.follow(view.file().code(), view.feedback(), view.editable());
        Parts.show(feedback, reads || !view.feedback().isEmpty());
        Parts.show(lost, view.mayBeLost());
        Parts.show(finish, view.editable());
        finish.setText(words.words().text(view.seat() == Seat.TALK ? "audit.finish.talk" : "audit.finish"));
        Parts.show(reopen, reads && view.finished());
        Parts.show(this, feedback.isVisible() || lost.isVisible() || finish.isVisible() || reopen.isVisible());
    }

    void write() {
        feedback.write();
    }

    /** Whatever was typed and not kept yet. */
    void keep() {
        feedback.keep();
    }
}
