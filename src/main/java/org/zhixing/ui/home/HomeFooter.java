package org.zhixing.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** The promise about people's data, and language and theme. */
final class HomeFooter extends HBox {

    HomeFooter(Workspace workspace) {
        super(16);
        getStyleClass().add("zx-home-footer");
        setAlignment(Pos.CENTER_LEFT);
        Label privacy = new Label(workspace.text("home.privacy"), new FontIcon("fth-shield"));
        privacy.getStyleClass().add("zx-caption");
        Switch<Language> language = new Switch<>(workspace.settings().language());
        language.choice(Language.ZH, workspace.text("settings.language.ZH"));
        language.choice(Language.EN, workspace.text("settings.language.EN"));
        Switch<Settings.Theme> theme = new Switch<>(workspace.settings().theme());
        theme.choice(Settings.Theme.LIGHT, workspace.text("settings.theme.LIGHT"));
        theme.choice(Settings.Theme.DARK, workspace.text("settings.theme.DARK"));
        theme.choice(Settings.Theme.CONTRAST, workspace.text("settings.theme.CONTRAST"));
        Button help = Parts.button(workspace.text("home.help"), () -> workspace.go("help", "first-report"), "flat");
        help.setId("home-help");
        help.setGraphic(new FontIcon("fth-help-circle"));
        Apart all = new Apart(8, privacy, Parts.row(16, help, language, theme));
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().add(all);
    }
}
