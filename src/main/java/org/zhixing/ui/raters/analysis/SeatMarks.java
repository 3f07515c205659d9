package org.zhixing.ui.raters.analysis;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.ui.common.Parts;

/** One seat's marks, each with its rule and what else could explain it; beside them whether its answers count. */
final class SeatMarks extends HBox {

    SeatMarks(Shown shown, Seat seat, ExclusionActs acts) {
        super(16);
        setId("marks-" + seat.key());
        getStyleClass().add("seat-marks");
        String name = shown.names().name(seat);
        FlowPane head = new FlowPane(8, 4, Parts.label(name, "zx-strong"));
        MarkWords words = new MarkWords(shown, seat.found());
        seat.marks().forEach(mark -> head.getChildren().add(Parts.tag(words.name(mark), "outlined")));
        VBox found = new VBox(8, head);
        HBox.setHgrow(found, Priority.ALWAYS);
        found.setMinWidth(0);
        for (Mark mark : seat.marks()) {
            VBox one = new VBox(Parts.prose(words.found(mark), "zx-dense"));
            if (mark == Mark.INCONSISTENT_PAIRS) {
                words.pairs().forEach(line -> one.getChildren().add(Parts.prose(line, "zx-dense", "mark-pair")));
            }
            one.getChildren().add(Parts.prose(words.otherwise(mark), "zx-cap"));
            found.getChildren().add(one);
        }
        ExclusionLine out = new ExclusionLine(shown, acts, seat.rater(), name);
        out.getStyleClass().add("seat-out");
        getChildren().addAll(found, out);
    }
}
