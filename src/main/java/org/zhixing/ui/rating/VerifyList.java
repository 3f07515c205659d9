package org.zhixing.ui.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.EvidenceType;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.work.Messages;

/** All pieces that wait for this rater to check them, so that several are verified at once. */
final class VerifyList extends VBox {

    private final RatingModel rating;
    private final EvidenceModel pieces;
    private final Messages words;
    private final RaterNames people;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final SimpleIntegerProperty ticked = new SimpleIntegerProperty();

    VerifyList(RatingModel rating, EvidenceModel pieces, Messages words, RaterNames people) {
        super(8);
        this.rating = rating;
        this.pieces = pieces;
        this.words = words;
        this.people = people;
        getStyleClass().add("inline-card");
        // Before the boxes see it: to them Enter means tick.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                rating.panel().set(RatingModel.Panel.NONE);
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && ticked.get() > 0 && !(e.getTarget() instanceof Button)) {
                verify();
                e.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    void fill() {
        boxes.clear();
        getChildren()
                .setAll(
                        Parts.label(words.text("rating.verify.title"), "zx-strong"),
                        Parts.prose(words.text("rating.verify.text"), "zx-dense", "zx-muted"));
        List<Evidence> waiting = pieces.waiting();
        if (waiting.isEmpty()) {
            getChildren().add(Parts.prose(words.text("rating.verify.none"), "zx-dense"));
        }
        for (Evidence piece : waiting) {
            getChildren().add(line(piece));
        }
        Button verify = Parts.button("", this::verify, "accent", "small");
        verify.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> words.text("rating.verify.do", String.valueOf(ticked.get())), ticked));
        verify.disableProperty().bind(ticked.isEqualTo(0));
        CheckBox all = new CheckBox(words.text("rating.verify.all"));
        all.setOnAction(e -> boxes.values().forEach(b -> b.setSelected(all.isSelected())));
        Button close = Parts.button(
                words.text("rating.verify.cancel"), () -> rating.panel().set(RatingModel.Panel.NONE), "flat", "small");
        getChildren().add(Parts.row(8, all, Parts.spring(), close, verify));
        count();
    }

    private HBox line(Evidence piece) {
        CheckBox box = new CheckBox();
        boxes.put(piece.id(), box);
        box.selectedProperty().addListener((p, was, is) -> count());
        String type = rating.model()
                .evidenceType(piece.type())
                .map(EvidenceType::name)
                .map(t -> t.in(words.language()))
                .orElse(piece.type());
        box.setText(type + " " + piece.type());
        box.setMnemonicParsing(false);
        box.setMinWidth(Region.USE_PREF_SIZE);
        Label where = Parts.label(
                piece.locator().isBlank()
                        ? words.text("rating.evidence.noLocator")
                        : piece.locator().value(),
                "zx-dense");
        where.setMinWidth(40);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Label date = Parts.label(
                piece.date() == null
                        ? words.text("rating.evidence.noDate")
                        : piece.date().toString(),
                "zx-dense",
                "zx-muted");
        date.setMinWidth(Region.USE_PREF_SIZE);
        Label from = Parts.label(
                String.join(words.text("rating.listSeparator"), piece.places()) + " · "
                        + words.text("rating.evidence.from", people.name(rating.assessment(), piece.submittedBy())),
                "zx-caption");
        return Parts.row(8, box, date, where, from);
    }

    private void count() {
        ticked.set((int) boxes.values().stream().filter(CheckBox::isSelected).count());
    }

    private void verify() {
        pieces.verify(boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList());
    }
}
