package org.zhixing.ui.shell;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.records.Period;
import org.zhixing.ui.workspace.Workspace;

/** Which period is open, the agency's other periods, and the next one. */
final class PeriodMenu extends MenuButton {

    PeriodMenu(Workspace workspace) {
        getStyleClass().add("zx-scope");
        setId("period-menu");
        Assessment open = workspace.assessment().get();
        if (open == null) {
            return;
        }
        setText(name(workspace, open.period()));
        setOnShowing(event -> fill(workspace, open));
        fill(workspace, open);
    }

    private void fill(Workspace workspace, Assessment open) {
        List<AssessmentCard> periods = workspace.desk().assessments().stream()
                .filter(card -> card.agency().equals(open.agency()))
                .toList();
        getItems().clear();
        for (AssessmentCard card : periods) {
            CheckMenuItem item = new CheckMenuItem(
                    card.closed()
                            ? workspace.text("shell.period.closed", name(workspace, card.period()))
                            : name(workspace, card.period()));
            item.setSelected(card.period().equals(open.period()));
            item.setOnAction(event -> workspace.openAssessment(card.id()));
            getItems().add(item);
        }
        MenuItem next = new MenuItem(workspace.text("shell.period.new"), new FontIcon("fth-plus"));
        next.setOnAction(event -> workspace.show(new NextPeriodForm(workspace, open)));
        getItems().addAll(new SeparatorMenuItem(), next);
    }

    /** A whole year by its number, anything else by its two ends. */
    static String name(Workspace workspace, Period period) {
        boolean wholeYear = period.from().getDayOfYear() == 1
                && period.from().getYear() == period.to().getYear()
                && period.to().getMonthValue() == 12
                && period.to().getDayOfMonth() == 31;
        return wholeYear
                ? workspace.text("shell.period.year", String.valueOf(period.year()))
                : workspace.text(
                        "shell.period.range",
                        period.from().toString(),
                        period.to().toString());
    }
}
