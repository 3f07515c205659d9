package org.zhixing.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.zhixing.ui.workspace.Say;

/** The short message at the bottom of the window; it goes after ten seconds, or once its action was taken. */
final class SayBar extends HBox {

    private final Label text = new Label();
    private final PauseTransition leaving = new PauseTransition(Duration.seconds(10));

    SayBar() {
        super(12);
        getStyleClass().add("zx-say");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMaxWidth(640);
        leaving.setOnFinished(event -> setVisible(false));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void say(Say say) {
        text.setText(say.text());
        setAccessibleText(say.text());
        getChildren().setAll(text);
        Runnable act = say.act();
        if (say.action() != null && act != null) {
            Button button = new Button(say.action());
            button.getStyleClass().addAll("zx-say-action");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                setVisible(false);
                act.run();
            });
            getChildren().add(button);
        }
        setVisible(true);
        leaving.playFromStart();
    }
}
