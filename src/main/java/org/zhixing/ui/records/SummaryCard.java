package org.zhixing.ui.records;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.records.Period;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The answer to whether everything came in: taken, to be mended, from when to when, out of which files. */
final class SummaryCard extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double LONGEST_FILE = 260;

    private final Messages words;

    /**
     * @param inPeriod records in the assessment's own period
     * @param mend opens the rows that need mending
     */
    SummaryCard(Holdings holdings, int inPeriod, Messages words, Runnable mend, Node more) {
        super(28);
        this.words = words;
        getStyleClass().addAll("zx-card", "records-summary");
        setAlignment(Pos.CENTER_LEFT);
        FlowPane told = new FlowPane(
                28,
                8,
                figure(holdings.records(), "records.summary.taken", inside(holdings, inPeriod)),
                figure(holdings.refused(), "records.summary.refused", left(holdings)),
                facts(holdings));
        told.setPrefWrapLength(0);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().add(told);
        HBox buttons = Parts.row(8);
        if (holdings.problems() > 0) {
            buttons.getChildren().add(Parts.button(words.text("records.mend"), mend));
        }
        buttons.getChildren().add(more);
        getChildren().add(buttons);
    }

    private Node figure(int count, String nameKey, String below) {
        Label number = Parts.label(Grouped.of(count), "zx-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label name = Parts.label(words.text(nameKey), "zx-dense");
        Label more = Parts.label(below, "zx-cap");
        for (Label label : List.of(name, more)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        VBox text = new VBox(name, more);
        text.setAlignment(Pos.CENTER_LEFT);
        return Parts.row(10, number, text);
    }

    private String inside(Holdings holdings, int inPeriod) {
        return inPeriod == holdings.records()
                ? words.text("records.summary.allInside")
                : words.text("records.summary.inside", Grouped.of(inPeriod));
    }

    private String left(Holdings holdings) {
        int kept = Math.max(0, holdings.problems() - holdings.refused());
        return holdings.problems() == 0
                ? words.text("records.summary.noneLeft")
                : kept == 0
                        ? words.text("records.summary.outside")
                        : words.text("records.summary.blanked", Grouped.of(kept));
    }

    private Node facts(Holdings holdings) {
        VBox facts = new VBox();
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(0);
        Period span = holdings.span();
        if (span != null) {
            Label dates = Parts.label(
                    words.text(
                            "records.range", span.from().toString(), span.to().toString()),
                    "zx-dense");
            dates.setMinWidth(USE_PREF_SIZE);
            facts.getChildren().add(dates);
        }
        LocalDateTime when = holdings.lastImport();
        if (when != null && !holdings.files().isEmpty()) {
            String text = holdings.files().size() == 1
                    ? words.text("records.summary.file", holdings.files().get(0), TIME.format(when))
                    : words.text(
                            "records.summary.files",
                            holdings.files().get(0),
                            String.valueOf(holdings.files().size()),
                            TIME.format(when));
            Label files = Parts.label(text, "zx-cap");
            files.setMinWidth(0);
            files.setMaxWidth(LONGEST_FILE * 2);
            files.setTooltip(new Tooltip(text + "\n" + String.join("\n", holdings.files())));
            facts.getChildren().add(files);
        }
        return facts;
    }
}
