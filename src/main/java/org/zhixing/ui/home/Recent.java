package org.zhixing.ui.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Trashing;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** What is in the data file already: the newest period of each agency, or all of them. Each can go into the trash. */
final class Recent extends VBox {

    private static final int SHOWN = 4;

    private final Workspace workspace;
    private final Trashing trashing;
    private final List<AssessmentCard> all;
    private final List<AssessmentCard> newest;
    private final BooleanProperty whole;

    /**
     * @param all newest period first
     * @param whole whether all of them are shown
     */
    Recent(Workspace workspace, List<AssessmentCard> all, BooleanProperty whole, Trashing trashing) {
        super(4);
        this.workspace = workspace;
        this.trashing = trashing;
        this.all = all;
        this.whole = whole;
        Map<PersonalText, AssessmentCard> byAgency = new LinkedHashMap<>();
        all.forEach(card -> byAgency.putIfAbsent(card.agency(), card));
        newest = byAgency.values().stream().limit(SHOWN).toList();
        getStyleClass().add("zx-card");
        fill();
    }

    private void fill() {
        Label head = Parts.label(workspace.text("home.recent.title"), "zx-section");
        HBox top = Parts.row(8, head, Parts.spring());
        if (all.size() > newest.size()) {
            Button more = Parts.button(
                    whole.get()
                            ? workspace.text("home.recent.fewer")
                            : workspace.text("home.recent.all", String.valueOf(all.size())),
                    () -> {
                        whole.set(!whole.get());
                        fill();
                        lookup("#home-all").requestFocus();
                    },
                    "flat",
                    "small");
            more.setId("home-all");
            top.getChildren().add(more);
        }
        List<Node> rows = new ArrayList<>(List.of(top));
        (whole.get() ? all : newest).forEach(card -> rows.add(row(card)));
        getChildren().setAll(rows);
    }

    private HBox row(AssessmentCard card) {
        String agency = card.agency().value();
        String year = String.valueOf(card.period().year());
        Label name = new Label(agency);
        name.getStyleClass().add("zx-strong");
        name.setMinWidth(0);
        Label caption = new Label(workspace.text(
                "home.recent.caption", year, String.valueOf(card.answered()), String.valueOf(card.asked())));
        caption.getStyleClass().add("zx-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        HBox inside = new HBox(12, name, caption, Parts.spring(), new FontIcon("fth-chevron-right"));
        inside.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, inside);
        row.getStyleClass().setAll("zx-row", "home-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setAccessibleText(agency + " " + caption.getText());
        inside.prefWidthProperty().bind(row.widthProperty().subtract(24));
        row.setOnAction(event -> {
            workspace.openAssessment(card.id());
            workspace.go("overview", null);
        });
        Runnable put = () -> trashing.put(card.id(), workspace.text("trash.name", agency, year));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                put.run();
            }
        });
        MenuItem trash = new MenuItem(workspace.text("trash.put"), new FontIcon("fth-trash-2"));
        trash.setAccelerator(KeyCombination.keyCombination("Delete"));
        trash.setOnAction(event -> put.run());
        ContextMenu menu = new ContextMenu(trash);
        row.setContextMenu(menu);
        Button more =
                Parts.iconButton("fth-more-vertical", workspace.text("trash.more", agency + " " + year), () -> {});
        more.getStyleClass().add("home-more");
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
        HBox.setHgrow(row, Priority.ALWAYS);
        return Parts.row(4, row, more);
    }
}
