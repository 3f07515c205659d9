package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.zhixing.review.Review;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.workspace.Workspace;

/** A critical item holds the total down: which, by how much, and the way there. */
final class CapNotice extends HBox {

    CapNotice(Workspace workspace, Review review, OverviewWords words) {
        super(12);
        getStyleClass().addAll("zx-notice", "zx-serious");
        setAlignment(Pos.CENTER_LEFT);
        Text because = new Text(workspace.text("overview.cap.because", words.cappedBy()) + " ");
        because.getStyleClass().add("zx-strong");
        Text effect = new Text(words.capEffect());
        TextFlow sentence = new TextFlow(because, effect);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        String first = review.scorecard().overall().caps().get(0).indicator();
        Button look = new Button(workspace.text("overview.cap.look"));
        look.setMinWidth(USE_PREF_SIZE);
        look.getStyleClass().add("small");
        look.setOnAction(event -> workspace.go("rating", first));
        getChildren().addAll(new LevelShape(3), sentence, look);
    }
}
