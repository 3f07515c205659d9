package org.zhixing.ui.records.ledger;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.PartnerLedger;
import org.zhixing.signals.Collaboration;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The ledger of partners: the agency's degree on top, a row a partner, and the chosen one to be changed beside it. */
public final class LedgerPane extends VBox {

    private static final double FORM = 506;
    private static final int SHOWN_PROBLEMS = 5;

    private final LedgerWords words;
    private final LedgerModel model;
    private final LedgerTable table;
    private final PartnerForm form;
    private final ScrollPane side;
    private final Label number = Parts.label("", "zx-number");
    private final Label about = Parts.label("", "zx-dense");
    private final Label took = Parts.prose("", "zx-dense");
    private final HBox undo;
    private int place = -1;

    /** @param askForFile lets the person choose a ledger file, and gives it to {@link #imported} once it is read */
    public LedgerPane(Messages messages, LedgerModel model, Runnable askForFile) {
        super(12);
        words = new LedgerWords(messages);
        this.model = model;
        table = new LedgerTable(words);
        form = new PartnerForm(words, this::typed, this::remove);
        side = new ScrollPane(form);
        side.setFitToWidth(true);
        side.setMinWidth(FORM);
        side.setPrefWidth(FORM);
        undo = Parts.row(8, took, Parts.button(words.text("collaboration.undo"), model::undo, "zx-link"));
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox body = new HBox(12, table, side);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(askForFile), undo, body);
        table.getSelectionModel().selectedIndexProperty().addListener((observable, old, now) -> choose(now.intValue()));
        model.collaboration().subscribe(this::show);
        model.undone().subscribe(this::offer);
        choose(-1);
    }

    private HBox head(Runnable askForFile) {
        Button add = Parts.button(words.text("collaboration.add"), this::add);
        add.setId("ledger-add");
        add.setGraphic(Parts.icon("fth-plus"));
        Button file = Parts.button(words.text("collaboration.import"), askForFile);
        file.setGraphic(Parts.icon("fth-upload"));
        number.setMinWidth(USE_PREF_SIZE);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(about, Parts.prose(words.text("collaboration.explain"), "zx-cap"));
        text.setMinWidth(0);
        HBox head = Parts.row(12, number, text, Parts.spring(), add, file);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("zx-card", "records-summary");
        return head;
    }

    /** Takes a ledger that was read in the place of the present one; with a fault in it nothing is taken, and it is told. */
    public void imported(PartnerLedger ledger) {
        if (ledger.hasFaults()) {
            List<LedgerProblem> faults =
                    ledger.problems().stream().filter(LedgerProblem::refused).toList();
            StringBuilder told = new StringBuilder(words.text("collaboration.refused", String.valueOf(faults.size())));
            faults.stream().limit(SHOWN_PROBLEMS).forEach(fault -> told.append('\n')
                    .append(sentence(fault)));
            tell(told.toString(), false);
        } else {
            place = -1;
            table.getSelectionModel().clearSelection();
            model.replace(ledger.partners());
        }
    }

    private String sentence(LedgerProblem problem) {
        return words.text("collaboration.row", String.valueOf(problem.row()), problem.column()) + " "
                + words.text(problem.key(), problem.arguments().toArray());
    }

    private void show(Collaboration collaboration) {
        Double median = collaboration.median();
        Collaboration.Band band = collaboration.band();
        number.setText(median == null ? "—" : LedgerWords.number(median));
        about.setText(
                band == null
                        ? words.text("collaboration.none")
                        : words.text(
                                "collaboration.title.of",
                                words.band(band),
                                String.valueOf(collaboration.partners().size())));
        table.show(collaboration.partners());
    }

    private void offer(LedgerModel.@Nullable Undo step) {
        if (step == null) {
            tell("", false);
        } else {
            Partner removed = step.removed();
            tell(
                    removed == null
                            ? words.text("collaboration.replaced")
                            : words.text("collaboration.removed", removed.id()),
                    true);
        }
    }

    private void tell(String text, boolean canUndo) {
        took.setText(text);
        Parts.show(undo, !text.isEmpty());
        Parts.show(undo.getChildren().get(1), canUndo);
    }

    private void choose(int chosen) {
        if (chosen >= 0) {
            place = chosen;
            form.show(model.partners().get(chosen));
        }
        Parts.show(side, place >= 0);
    }

    private void add() {
        table.getSelectionModel().clearSelection();
        place = model.partners().size();
        form.show(null);
        Parts.show(side, true);
        form.begin();
    }

    private void typed(PartnerDraft draft) {
        if (place < 0) {
            return;
        }
        PartnerDraft.Read read = draft.read(model.namesBeside(place));
        Partner partner = read.partner();
        form.trouble(read.trouble());
        if (partner != null) {
            model.put(place, partner);
        }
    }

    private void remove() {
        int gone = place;
        place = -1;
        table.getSelectionModel().clearSelection();
        Parts.show(side, false);
        if (gone >= 0 && gone < model.partners().size()) {
            model.remove(gone);
        }
    }
}
