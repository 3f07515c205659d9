package org.zhixing.ui.rating;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;

/** The middle: the open question with anchors, answers and evidence, or the closing page; the comment stays below. */
final class IndicatorCard extends VBox {

    private final ScrollPane scroll = new ScrollPane();
    private final VBox question;
    private final LastPage last;
    private final CommentLine comment;

    IndicatorCard(
            IndicatorHead head,
            AnchorList anchors,
            AnswerBar answers,
            EvidencePanel evidence,
            CommentLine comment,
            LastPage last) {
        this.last = last;
        this.comment = comment;
        getStyleClass().addAll("zx-card", "indicator-card");
        setFocusTraversable(true);
        question = new VBox(12, head, anchors, answers, Parts.hairline(), evidence);
        question.getStyleClass().add("question-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(comment, new javafx.geometry.Insets(8, 20, 16, 20));
        getChildren().addAll(scroll, comment);
    }

    void show(RatingModel.Page page) {
        boolean atEnd = page == RatingModel.Page.LAST;
        Node content = atEnd ? last : question;
        if (scroll.getContent() != content) {
            scroll.setContent(content);
            top();
        }
        Parts.show(comment, !atEnd);
    }

    void top() {
        scroll.setVvalue(0);
    }

    /** Brings a part of the page into view, as far as it fits. */
    void reveal(Node part) {
        scroll.applyCss();
        scroll.layout();
        double content = scroll.getContent().getBoundsInLocal().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double top = scroll.getContent().sceneToLocal(part.localToScene(0, 0)).getY();
        if (content > view) {
            scroll.setVvalue(Math.min(1, Math.max(0, (top - 12) / (content - view))));
        }
    }
}
