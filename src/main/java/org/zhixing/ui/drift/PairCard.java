package org.zhixing.ui.drift;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.records.NotePair;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.Figures;
import org.zhixing.textreuse.Difference;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.MarkedText;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Two near-duplicate notes side by side; their texts only where the user has given the file again or keeps notes. */
final class PairCard extends VBox {

    private final Messages words;

    /**
     * @param records by id; a record that is gone is shown by its id alone
     * @param texts notes by record id, in memory only; may lack any
     * @param ask asks for the file that has the texts
     */
    PairCard(
            NotePair pair,
            Map<String, ServiceRecord> records,
            Map<String, String> texts,
            String threshold,
            Messages words,
            Consumer<List<Path>> ask) {
        super(8);
        this.words = words;
        String left = texts.get(pair.left());
        String right = texts.get(pair.right());
        GridPane both = new GridPane();
        both.setHgap(12);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        both.getColumnConstraints().addAll(half, half);
        if (left != null && right != null) {
            Difference difference = Difference.between(left, right);
            both.add(note(pair.left(), records, new MarkedText(difference.left())), 0, 0);
            both.add(note(pair.right(), records, new MarkedText(difference.right())), 1, 0);
            getChildren()
                    .addAll(
                            both,
                            Parts.row(
                                    10,
                                    Parts.label(words.text("drift.pair.differs"), "zx-cap", "marked-key"),
                                    alike(pair, threshold)),
                            Parts.prose(words.text("drift.pair.here"), "zx-cap"));
        } else {
            both.add(note(pair.left(), records, absent(pair.left(), records)), 0, 0);
            both.add(note(pair.right(), records, absent(pair.right(), records)), 1, 0);
            getChildren()
                    .addAll(
                            both,
                            alike(pair, threshold),
                            Parts.prose(words.text("drift.pair.noText"), "zx-cap"),
                            Parts.button(words.text("drift.pair.ask"), () -> choose(ask)));
        }
    }

    private void choose(Consumer<List<Path>> ask) {
        List<Path> files = new FileAsk(words.text("drift.pair.files"), "*.xlsx", "*.xls", "*.csv", "*.tsv", "*.txt")
                .openAll(this, words.text("drift.pair.ask"));
        if (!files.isEmpty()) {
            ask.accept(files);
        }
    }

    private Node alike(NotePair pair, String threshold) {
        return Parts.label(words.text("drift.pair.similarity", Figures.level(pair.similarity()), threshold), "zx-cap");
    }

    private VBox note(String id, Map<String, ServiceRecord> records, Node body) {
        String about = Optional.ofNullable(records.get(id))
                .map(r -> r.serviceDate() + " · " + words.text("drift.worker", r.worker()))
                .orElse("");
        VBox note = new VBox(
                8,
                new Apart(
                        4,
                        Parts.label(words.text("drift.record", id), "zx-dense", "drift-strong"),
                        Parts.label(about, "zx-cap")),
                body);
        note.getStyleClass().add("note-card");
        return note;
    }

    private Node absent(String id, Map<String, ServiceRecord> records) {
        String length = Optional.ofNullable(records.get(id))
                .map(ServiceRecord::note)
                .map(n -> words.text("drift.pair.length", String.valueOf(n.length())))
                .orElse("—");
        return Parts.prose(length, "zx-dense", "zx-muted");
    }
}
