package org.zhixing.ui.models.compare;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Two models side by side: how much differs, which version step that is and why, then every part. */
public final class ComparePage extends ScrollPane {

    private static final double WIDTH = 1100;

    /**
     * @param title what is compared, such as the names of both versions
     * @param reworded whether anchors that differ were declared to say the same; null where nothing can be declared
     * @param declare takes the declaration back or makes it; null with {@code reworded}
     */
    public ComparePage(
            Messages words,
            String title,
            AssessmentModel before,
            AssessmentModel after,
            ModelDifference difference,
            @Nullable Boolean reworded,
            @Nullable Consumer<Boolean> declare) {
        VBox page = new VBox(12);
        page.setMaxWidth(WIDTH);
        page.getChildren().add(head(words, title, difference));
        if (reworded != null && declare != null) {
            page.getChildren().add(declaration(words, reworded, declare));
        }
        page.getChildren().add(new DifferenceList(words, DifferenceGroup.of(difference, before, after)));
        StackPane middle = new StackPane(page);
        middle.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        middle.getStyleClass().add("zx-page-body");
        setContent(middle);
        setFitToWidth(true);
        setId("models-compare");
    }

    /** Two versions of which nothing can be declared any more. */
    public ComparePage(
            Messages words, String title, AssessmentModel before, AssessmentModel after, ModelDifference difference) {
        this(words, title, before, after, difference, null, null);
    }

    private static VBox head(Messages words, String title, ModelDifference difference) {
        VBox head = Parts.card();
        head.setSpacing(6);
        head.getChildren().add(Parts.prose(title, "zx-section"));
        ModelDifference.Step step = difference.step();
        if (step != null) {
            head.getChildren()
                    .addAll(
                            Parts.prose(words.text(
                                    "models.diff.step",
                                    String.valueOf(difference.items().size()),
                                    words.text("models.step." + step.name()))),
                            Parts.prose(words.text("models.step." + step.name() + ".why"), "zx-dense", "zx-muted"),
                            Parts.prose(words.text("models.step." + step.name() + ".means"), "zx-dense", "zx-muted"));
        }
        return head;
    }

    private static VBox declaration(Messages words, boolean reworded, Consumer<Boolean> declare) {
        CheckBox same = new CheckBox(words.text("models.diff.reworded"));
        same.setId("anchors-reworded");
        same.setSelected(reworded);
        same.setOnAction(e -> declare.accept(same.isSelected()));
        VBox card = Parts.card();
        card.setSpacing(4);
        card.getChildren().addAll(same, Parts.prose(words.text("models.diff.reworded.why"), "zx-caption"));
        return card;
    }
}
