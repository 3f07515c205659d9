package org.zhixing.ui.models.editor;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zhixing.model.AssessmentModel;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** A relative weight, and beside it what share it makes. What is no weight is said and not taken. */
final class WeightField extends HBox {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,．。]\\d{1,15})?");

    private final Messages words;
    private final TextField field = new TextField();
    private final Label share = Parts.prose("", "zx-dense", "zx-muted");
    private double shown;

    WeightField(Messages words, Runnable typed, Runnable left) {
        super(12);
        this.words = words;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        field.setId("part-weight");
        field.getStyleClass().add("models-weight");
        field.setAccessibleText(words.text("models.weight"));
        field.textProperty().addListener((p, was, is) -> typed.run());
        field.focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                left.run();
            }
        });
        Label name = Parts.label(words.text("models.weight"), "zx-caption");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        HBox.setHgrow(share, Priority.ALWAYS);
        share.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, field, share);
    }

    /** What is written, above 0; empty where it is no weight. */
    static OptionalDouble read(String typed) {
        String text = typed.strip();
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double weight = Double.parseDouble(text.replaceAll("[,．。]", "."));
        return weight > 0 ? OptionalDouble.of(weight) : OptionalDouble.empty();
    }

    /** What is written, or what was there before where that is no weight. */
    double weight() {
        return read(field.getText()).orElse(shown);
    }

    void show(double weight, AssessmentModel model, String id, String sentence) {
        OptionalDouble written = read(field.getText());
        if (weight != shown || (written.isEmpty() && !field.isFocused())) {
            shown = weight;
            if (written.isEmpty() || written.getAsDouble() != weight) {
                field.setText(Figures.weight(weight));
            }
        }
        boolean wrong = read(field.getText()).isEmpty();
        share.setText(
                wrong
                        ? words.text("models.weight.wrong")
                        : Shares.of(model, id)
                                .map(s -> words.text(
                                        sentence, tenths(s.ofParent()), tenths(s.ofDimension()), tenths(s.ofTotal())))
                                .orElse(""));
    }

    /** Per cent with one decimal, such as 6.4%: shares of a total are small. */
    static String tenths(double share) {
        return Figures.score(share * 100) + "%";
    }
}
