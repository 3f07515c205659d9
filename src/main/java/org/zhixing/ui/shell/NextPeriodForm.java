package org.zhixing.ui.shell;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.NewAssessment;
import org.zhixing.records.Period;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** The next period of the same agency, from a blank page or from this period's answers. */
final class NextPeriodForm extends Dialog {

    private final DatePicker from;
    private final DatePicker to;
    private final CheckBox answers;
    private final CheckBox evidence;
    private final Label trouble;

    NextPeriodForm(Workspace workspace, Assessment last) {
        super(workspace.text("shell.next.title"));
        LocalDate start = last.period().to().plusDays(1);
        from = new DateField(start);
        to = new DateField(start.plusYears(1).minusDays(1));
        answers = new CheckBox(workspace.text("shell.next.answers"));
        evidence = new CheckBox(workspace.text("shell.next.evidence"));
        paragraph(workspace.text("shell.next.explain"));
        add(new HBox(
                16, labelled(workspace.text("shell.next.from"), from), labelled(workspace.text("shell.next.to"), to)));
        add(new VBox(8, answers, evidence));
        trouble = paragraph("");
        trouble.getStyleClass().add("zx-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("shell.next.create"), () -> create(workspace, last));
    }

    private static VBox labelled(String text, DatePicker picker) {
        Label label = new Label(text);
        label.getStyleClass().add("zx-caption");
        label.setLabelFor(picker);
        return new VBox(4, label, picker);
    }

    private void create(Workspace workspace, Assessment last) {
        AssessmentSession open = workspace.session().get();
        LocalDate first = from.getValue();
        LocalDate end = to.getValue();
        if (open == null) {
            workspace.closeDialog();
        } else if (first == null || end == null || end.isBefore(first)) {
            trouble.setText(workspace.text("shell.next.order"));
        } else {
            boolean carries = answers.isSelected() || evidence.isSelected();
            NewAssessment wanted = new NewAssessment(
                    last.agency(),
                    new Period(first, end),
                    last.model(),
                    carries ? open.id() : null,
                    answers.isSelected(),
                    evidence.isSelected());
            workspace.closeDialog();
            workspace.work(() -> workspace.desk().create(wanted), id -> {
                workspace.openAssessment(id);
                workspace.go("rating", null);
            });
        }
    }
}
