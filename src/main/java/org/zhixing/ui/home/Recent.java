package org.zhixing.ui.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** The agencies that are in the data file already, newest period of each: the way back. */
final class Recent {

    private static final int SHOWN = 4;

    private Recent() {}

    static List<Node> rows(Workspace workspace) {
        Map<PersonalText, AssessmentCard> newest = new LinkedHashMap<>();
        if (workspace.deskProperty().get() != null) {
            workspace.desk().assessments().forEach(card -> newest.putIfAbsent(card.agency(), card));
        }
        List<Node> rows = new ArrayList<>();
        newest.values().stream().limit(SHOWN).forEach(card -> rows.add(row(workspace, card)));
        return rows;
    }

    static VBox card(Workspace workspace, List<Node> rows) {
        Label head = new Label(workspace.text("home.recent.title"));
        head.getStyleClass().add("zx-section");
        VBox card = new VBox(4, head);
        card.getChildren().addAll(rows);
        card.getStyleClass().add("zx-card");
        return card;
    }

    private static Node row(Workspace workspace, AssessmentCard card) {
        Label name = new Label(card.agency().value());
        name.getStyleClass().add("zx-strong");
        name.setMinWidth(0);
        Label caption = new Label(workspace.text(
                "home.recent.caption",
                String.valueOf(card.period().year()),
                String.valueOf(card.answered()),
                String.valueOf(card.asked())));
        caption.getStyleClass().add("zx-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(12, name, caption, gap, new FontIcon("fth-chevron-right"));
        inside.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, inside);
        row.getStyleClass().setAll("zx-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(card.agency().value());
        inside.prefWidthProperty().bind(row.widthProperty().subtract(24));
        row.setOnAction(event -> {
            workspace.openAssessment(card.id());
            workspace.go("overview", null);
        });
        return row;
    }
}
