package org.zhixing.ui.rating;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.model.EvidenceType;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.common.TypedDate;
import org.zhixing.work.Messages;

/** One compact card for one piece of evidence: what, when, where, from whom, and where else it serves. */
final class EvidenceEditor extends VBox {

    private final RatingModel rating;
    private final EvidenceModel pieces;
    private final Messages words;
    private final RaterNames people;
    private final Label title = Parts.label("", "zx-strong");
    private final FlowPane reuse = new FlowPane(6, 6);
    private final VBox reuseBox;
    private final ComboBox<EvidenceType> type = new ComboBox<>();
    private final DatePicker date = new DatePicker();
    private final TextField locator = new TextField();
    private final ComboBox<String> submittedBy = new ComboBox<>();
    private final ComboBox<String> verifiedBy = new ComboBox<>();
    private final AttachmentBox attachments;
    private final PlacePicker also;
    private final Label hint = Parts.prose("", "zx-caption", "hint");
    private final Button save;
    private @Nullable EvidenceDraft draft;

    EvidenceEditor(RatingModel rating, EvidenceModel pieces, Messages words, RaterNames people, AttachedFiles files) {
        super(8);
        this.rating = rating;
        this.pieces = pieces;
        this.words = words;
        this.people = people;
        attachments = new AttachmentBox(files, words);
        also = new PlacePicker(rating, words);
        save = Parts.button(words.text("rating.editor.save"), pieces::save, "accent", "small");
        getStyleClass().addAll("inline-card", "evidence-editor");
        type.setPromptText(words.text("rating.editor.type.prompt"));
        type.setConverter(shownAs(this::typeName));
        type.setMaxWidth(Double.MAX_VALUE);
        date.setPromptText(words.text("rating.editor.date.prompt"));
        date.setConverter(new DateWords());
        date.setPrefWidth(164);
        locator.setPromptText(words.text("rating.editor.locator.prompt"));
        submittedBy.setConverter(shownAs(id -> personName(id, "rating.editor.nobodySaid")));
        verifiedBy.setConverter(shownAs(id -> personName(id, "rating.editor.nobody")));
        reuseBox = field("rating.editor.reuse", reuse);
        Button cancel = Parts.button(words.text("rating.editor.cancel"), this::close, "flat", "small");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        VBox typeField = field("rating.editor.type", type);
        VBox locatorField = field("rating.editor.locator", locator);
        HBox.setHgrow(typeField, Priority.ALWAYS);
        HBox.setHgrow(locatorField, Priority.ALWAYS);
        HBox people1 = new HBox(
                8, field("rating.editor.submittedBy", submittedBy), field("rating.editor.verifiedBy", verifiedBy));
        getChildren()
                .addAll(
                        title,
                        reuseBox,
                        new HBox(8, typeField, field("rating.editor.date", date)),
                        new HBox(8, locatorField, people1),
                        attachments,
                        field("rating.editor.also", also),
                        Parts.row(8, hint, cancel, save));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !save.isDisabled() && !(e.getTarget() instanceof Button)) {
                pieces.save();
                e.consume();
            }
        });
    }

    private VBox field(String key, Node control) {
        return new VBox(4, Parts.label(words.text(key), "zx-caption"), control);
    }

    private void close() {
        rating.panel().set(RatingModel.Panel.NONE);
    }

    /** Starts writing a piece: fields follow the draft, and the first empty one has the focus. */
    void write(EvidenceDraft now) {
        EvidenceDraft before = draft;
        if (before != null) {
            locator.textProperty().unbindBidirectional(before.locator());
            date.getEditor().textProperty().unbindBidirectional(before.date());
        }
        draft = now;
        title.setText(words.text(now.isNew() ? "rating.editor.new" : "rating.editor.change"));
        type.setItems(FXCollections.observableArrayList(pieces.types()));
        rating.model().evidenceType(now.type().get()).ifPresentOrElse(type::setValue, () -> type.setValue(null));
        type.setOnAction(e -> {
            if (type.getValue() != null) {
                now.type().set(type.getValue().id());
            }
        });
        date.setValue(null);
        date.getEditor().textProperty().bindBidirectional(now.date());
        locator.textProperty().bindBidirectional(now.locator());
        person(submittedBy, now.submittedBy(), null);
        person(verifiedBy, now.verifiedBy(), now.submittedBy().get());
        submittedBy.setOnAction(e -> {
            String chosen = submittedBy.getValue();
            now.submittedBy().set("".equals(chosen) ? null : chosen);
            person(verifiedBy, now.verifiedBy(), now.submittedBy().get());
        });
        verifiedBy.setOnAction(e -> {
            String chosen = verifiedBy.getValue();
            now.verifiedBy().set("".equals(chosen) ? null : chosen);
        });
        attachments.show(now);
        also.choose(now.places());
        save.disableProperty().bind(now.ready().not());
        hint.textProperty().bind(Bindings.createStringBinding(() -> dateHint(now), now.date()));
        offerReuse(now);
        (now.type().get().isEmpty() ? type : locator).requestFocus();
    }

    void attach(EvidenceDraft to, List<Path> files) {
        attachments.add(to, files);
    }

    private void offerReuse(EvidenceDraft now) {
        reuse.getChildren().clear();
        List<Evidence> recent = now.isNew() ? pieces.reusable() : List.of();
        for (Evidence piece : recent) {
            String where =
                    piece.locator().isBlank() ? "" : " · " + piece.locator().value();
            Button chip = Parts.button(typeShort(piece) + where, () -> pieces.reuse(piece), "small", "chip");
            chip.setMinWidth(0);
            chip.setMaxWidth(240);
            chip.setMnemonicParsing(false);
            reuse.getChildren().add(chip);
        }
        Parts.show(reuseBox, !recent.isEmpty());
    }

    private String typeShort(Evidence piece) {
        return rating.model()
                .evidenceType(piece.type())
                .map(t -> t.name().in(words.language()) + " " + t.id())
                .orElse(piece.type());
    }

    private void person(ComboBox<String> box, Property<@Nullable String> value, @Nullable String without) {
        List<String> ids = new ArrayList<>(List.of(""));
        rating.assessment().raters().stream()
                .map(Rater::id)
                .filter(id -> !id.equals(without))
                .forEach(ids::add);
        String chosen = value.getValue();
        var handler = box.getOnAction();
        box.setOnAction(null);
        box.setItems(FXCollections.observableArrayList(ids));
        box.setValue(chosen == null ? "" : chosen);
        box.setOnAction(handler);
        box.setPrefWidth(128);
    }

    private String personName(String id, String nobody) {
        return id.isEmpty() ? words.text(nobody) : people.name(rating.assessment(), id);
    }

    private String typeName(EvidenceType of) {
        String strength = words.text("terms.strength." + of.strength().name());
        String name = of.name().in(words.language()) + " " + of.id() + " · " + strength;
        return pieces.suggested(of) ? name + " · " + words.text("rating.editor.suggested") : name;
    }

    private String dateHint(EvidenceDraft now) {
        if (!now.dateReadable()) {
            return words.text("rating.editor.date.unreadable");
        }
        return now.day()
                .filter(day -> !rating.assessment().period().contains(day))
                .map(day -> words.text("rating.editor.date.outside"))
                .orElse("");
    }

    private static <T> StringConverter<T> shownAs(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    /** Reads dates as typed, and leaves what it cannot read as it stands. */
    private final class DateWords extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? date.getEditor().getText() : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return TypedDate.read(typed == null ? "" : typed).orElse(null);
        }
    }
}
