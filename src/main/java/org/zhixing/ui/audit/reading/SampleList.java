package org.zhixing.ui.audit.reading;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.SecondReadings;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** The drawn files by strata, how far the audit is, and a field that finds a file by the number that stands on it. */
final class SampleList extends VBox {

    private final AuditWork work;
    private final AuditWords words;
    private final Label about = Parts.prose("", "zx-caption");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label progress = Parts.label("", "zx-caption");
    private final TextField find = new TextField();
    private final Label found = Parts.prose("", "zx-caption");
    private final ListView<SampleRow> list = new ListView<>();
    private final Label seconds = Parts.prose("", "zx-caption");
    private boolean following;

    /**
     * @param finder is given a typed case number
     * @param learn asks for the list of cases again, so that numbers stand in the place of codes
     */
    SampleList(AuditWork work, AuditWords words, Consumer<String> finder, Runnable learn, Runnable home) {
        super(8);
        this.work = work;
        this.words = words;
        getStyleClass().addAll("zx-card", "audit-list");
        bar.getStyleClass().add("zx-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        javafx.scene.layout.HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setAccessibleText(words.words().text("audit.list.progress"));
        progress.setMinWidth(USE_PREF_SIZE);
        find.setPromptText(words.words().text("audit.find"));
        find.setAccessibleText(words.words().text("audit.find"));
        find.setId("audit-find");
        find.setOnAction(e -> {
            if (!find.getText().isBlank()) {
                finder.accept(find.getText().strip());
            }
        });
        find.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                find.clear();
                home.run();
                e.consume();
            }
        });
        Parts.show(found, false);
        list.setId("audit-files");
        list.getStyleClass().add("audit-file-list");
        list.setAccessibleText(words.words().text("audit.list.title"));
        list.setCellFactory(view -> new SampleCell(words));
        list.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> {
            if (!following && is instanceof SampleRow.File file) {
                work.open(file.code());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(80);
        var numbers = Parts.iconButton("fth-eye", words.words().text("audit.learn"), learn);
        numbers.setId("audit-learn");
        var lock = Parts.icon("fth-lock", "audit-lock");
        getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.label(words.words().text("audit.list.title"), "zx-section"),
                                Parts.spring(),
                                numbers,
                                lock),
                        about,
                        Parts.row(10, bar, progress),
                        find,
                        found,
                        list,
                        Parts.hairline(),
                        seconds);
    }

    void follow() {
        CaseFileAudit audit = work.audit();
        CaseSample sample = audit.sample();
        about.setText(words.words()
                .text(
                        sample.method() == CaseSample.Method.LQAS ? "audit.list.quick" : "audit.list.about",
                        String.valueOf(sample.population()),
                        String.valueOf(audit.files().size()),
                        sample.seed()));
        SampleRows rows = SampleRows.of(audit, work.auditor());
        bar.setProgress(rows.drawn() == 0 ? 0 : (double) rows.done() / rows.drawn());
        progress.setText(
                words.words().text("audit.list.done", String.valueOf(rows.done()), String.valueOf(rows.drawn())));
        following = true;
        if (!list.getItems().equals(rows.rows())) {
            list.getItems().setAll(rows.rows());
        }
        list.refresh();
        for (int i = 0; i < rows.rows().size(); i++) {
            if (rows.rows().get(i) instanceof SampleRow.File file
                    && file.code().equals(work.code().get())
                    && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 4));
            }
        }
        following = false;
        seconds(audit);
    }

    private void seconds(CaseFileAudit audit) {
        SecondReadings both = audit.result().secondReadings();
        long wanted = audit.files().stream().filter(f -> f.secondWanted()).count();
        seconds.setText(
                both.files() == 0
                        ? words.words().text("audit.list.seconds.none", String.valueOf(wanted))
                        : words.words()
                                .text(
                                        "audit.list.seconds",
                                        String.valueOf(both.files()),
                                        Figures.statistic(both.kappa(), 2),
                                        String.valueOf(both.pairs())));
    }

    /** What the search came to; empty takes the sentence away. */
    void say(String sentence) {
        found.setText(sentence);
        Parts.show(found, !sentence.isEmpty());
    }

    void findCase() {
        find.requestFocus();
        find.selectAll();
    }

    void clearFind() {
        find.clear();
        say("");
    }
}
