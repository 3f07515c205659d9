package org.zhixing.ui.records.wizard;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.records.ServiceType;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.records.ProblemLine;
import org.zhixing.ui.records.ProblemTable;
import org.zhixing.work.Messages;

/** What would come in and what needs mending, row by row; words to teach, things to look at, and what becomes of notes. */
final class CheckStep extends VBox {

    private final Messages words;

    /**
     * @param keepNotes whether notes are to be kept on this computer; follows the box
     * @param teach is told what a word for a type of service means
     * @param templates how many blank forms were chosen
     * @param chooseTemplates asks for blank forms whose sentences are nobody's own
     * @param mapping goes back to the columns
     */
    CheckStep(
            Checked checked,
            Messages words,
            BooleanProperty keepNotes,
            BiConsumer<String, ServiceType> teach,
            int templates,
            Runnable chooseTemplates,
            Runnable mapping) {
        super(12);
        this.words = words;
        List<ProblemLine> lines = ProblemLine.all(checked.problems(), words);
        if (!lines.isEmpty()) {
            ProblemTable table = new ProblemTable(words);
            table.show(lines);
            table.setMinHeight(120);
            VBox.setVgrow(table, Priority.ALWAYS);
            getChildren().add(table);
        }
        Map<String, Integer> unknown = checked.unknownTypes();
        if (!unknown.isEmpty()) {
            getChildren().add(teaching(unknown, teach));
        }
        VBox hints = new VBox(4);
        checked.hints().forEach(hint -> hints.getChildren().add(info(hint)));
        if (checked.blanked() > 0) {
            hints.getChildren().add(info(words.text("records.wizard.blanked", Grouped.of(checked.blanked()))));
        }
        if (!hints.getChildren().isEmpty()) {
            getChildren().add(hints);
        }
        CheckBox keep = new CheckBox(words.text("records.wizard.keep"));
        keep.setId("keep-notes");
        keep.selectedProperty().bindBidirectional(keepNotes);
        getChildren()
                .add(new VBox(
                        Parts.row(
                                12,
                                keep,
                                Parts.spring(),
                                Parts.button(
                                        templates == 0
                                                ? words.text("records.wizard.templates")
                                                : words.text(
                                                        "records.wizard.templates.chosen", String.valueOf(templates)),
                                        chooseTemplates,
                                        "zx-link"),
                                Parts.button(words.text("records.wizard.toMapping"), mapping, "zx-link")),
                        Parts.prose(words.text("records.wizard.keep.explain"), "zx-cap")));
    }

    private Node info(String text) {
        Label hint = Parts.prose(text, "zx-dense");
        hint.setGraphic(Parts.icon("fth-info"));
        hint.setGraphicTextGap(8);
        return hint;
    }

    private Node teaching(Map<String, Integer> unknown, BiConsumer<String, ServiceType> teach) {
        FlowPane pairs = new FlowPane(16, 6);
        unknown.forEach((word, count) -> {
            ChoiceBox<ServiceType> box = FilesStep.box(
                    List.of(ServiceType.values()),
                    type -> words.text("records.type." + type),
                    words.text("records.wizard.means", word));
            FilesStep.onChange(box, type -> teach.accept(word, type));
            Label name = Parts.label(CellWords.line(word), "problem-value");
            pairs.getChildren()
                    .add(Parts.row(
                            6,
                            name,
                            Parts.label(words.text("records.wizard.times", Grouped.of(count)), "zx-cap"),
                            Parts.label("→", "zx-cap"),
                            box));
        });
        return new VBox(6, Parts.label(words.text("records.wizard.teach"), "zx-dense", "zx-strong"), pairs);
    }
}
