package org.zhixing.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.secrets.HandOverCard;
import org.zhixing.ui.secrets.ProtectionCard;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** How the program looks and speaks, where the data are, what it is made of. */
public final class SettingsScreen implements Screen {

    private static final double WIDTH = 760;

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String icon() {
        return "fth-sliders";
    }

    @Override
    public String nameKey() {
        return "settings.name";
    }

    @Override
    public String questionKey() {
        return "settings.question";
    }

    @Override
    public Group group() {
        return Group.END;
    }

    @Override
    public boolean needsAssessment() {
        return false;
    }

    @Override
    public Node view(Workspace workspace) {
        VBox cards = new VBox(
                12,
                looks(workspace),
                answering(workspace),
                new DataCard(workspace),
                new ProtectionCard(workspace),
                new HandOverCard(workspace),
                new AboutCard(workspace));
        cards.setMaxWidth(WIDTH);
        StackPane middle = new StackPane(cards);
        middle.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        middle.getStyleClass().add("zx-page-body");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static VBox looks(Workspace workspace) {
        Settings settings = workspace.settings();
        Switch<Language> language = new Switch<>(settings.language());
        language.choice(Language.ZH, workspace.text("settings.language.ZH"));
        language.choice(Language.EN, workspace.text("settings.language.EN"));
        Switch<Settings.Theme> theme = new Switch<>(settings.theme());
        theme.choice(Settings.Theme.LIGHT, workspace.text("settings.theme.LIGHT"));
        theme.choice(Settings.Theme.DARK, workspace.text("settings.theme.DARK"));
        theme.choice(Settings.Theme.CONTRAST, workspace.text("settings.theme.CONTRAST"));
        Switch<Number> size = new Switch<>(settings.textSize());
        for (Integer percent : Settings.TEXT_SIZES) {
            size.choice(percent, percent + "%");
        }
        CheckBox motion = new CheckBox(workspace.text("settings.motion.label"));
        motion.selectedProperty().bindBidirectional(settings.motion());
        return card(
                workspace.text("settings.looks"),
                row(workspace.text("settings.language"), language),
                row(workspace.text("settings.theme"), theme),
                row(workspace.text("settings.textSize"), size),
                row(workspace.text("settings.motion"), motion));
    }

    private static VBox answering(Workspace workspace) {
        CheckBox movesOn = new CheckBox(workspace.text("settings.movesOn.label"));
        movesOn.selectedProperty().bindBidirectional(workspace.settings().secondPressMovesOn());
        return card(workspace.text("settings.answering"), row(workspace.text("settings.movesOn"), movesOn));
    }

    /** A card with a title. */
    static VBox card(String title, Node... rows) {
        Label head = new Label(title);
        head.getStyleClass().add("zx-section");
        VBox card = new VBox(12, head);
        card.getChildren().addAll(rows);
        card.getStyleClass().add("zx-card");
        return card;
    }

    /** What is set at the left, how at the right. */
    static HBox row(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("zx-setting");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, label, control);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(control, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }
}
