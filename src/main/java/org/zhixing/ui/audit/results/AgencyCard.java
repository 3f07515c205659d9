package org.zhixing.ui.audit.results;

import java.util.List;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.QuickScreen;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ScoreStrip;

/** What the files come to for the whole agency, how sure that is, and out of which strata. */
final class AgencyCard extends VBox {

    private final AuditWords words;

    AgencyCard(CaseFileAudit audit, AuditResult result, AuditWords words) {
        super(8);
        this.words = words;
        getStyleClass().add("zx-card");
        AgencyResult agency = result.agency();
        getChildren().add(Parts.label(text("audit.result.agency"), "zx-section"));
        HBox number = Parts.row(
                10, Parts.label(Figures.score(agency.score()), agency.score() == null ? "zx-number" : "zx-hero"));
        number.setId("audit-agency-score");
        if (agency.status() == AgencyResult.Status.PROVISIONAL) {
            number.getChildren().add(Parts.tag(text("terms.score.provisional"), "warm"));
        }
        if (agency.capped()) {
            number.getChildren().add(Parts.tag(text("terms.score.capped"), "outlined"));
        }
        getChildren().add(number);
        if (agency.score() != null && agency.low() != null && agency.high() != null) {
            getChildren()
                    .add(new ScoreStrip(
                            List.of(new ScoreStrip.Segment("0–100", 0, 100, false)),
                            agency.score(),
                            agency.low(),
                            agency.high(),
                            null,
                            text("audit.result.interval", Figures.score(agency.low()), Figures.score(agency.high()))));
        }
        say(sure(audit, agency));
        if (agency.status() == AgencyResult.Status.PROVISIONAL) {
            say(text(
                    "audit.result.provisional",
                    Figures.percent(audit.pinned().model().rules().provisionalLost())));
        }
        if (agency.lost() > 0 && agency.lowerBound() != null) {
            say(text("audit.result.lost", String.valueOf(agency.lost()), Figures.score(agency.lowerBound())));
        }
        if (agency.capped() && agency.uncapped() != null) {
            say(text(
                    "audit.result.capped",
                    Figures.weight(audit.pinned().model().rules().agencyCap()),
                    Figures.score(agency.uncapped())));
        }
        if (agency.criticalShare() != null) {
            say(text("audit.result.criticalShare", Figures.percent(agency.criticalShare())));
        }
        audit.quickScreen().ifPresent(this::quick);
        getChildren().addAll(Parts.hairline(), strata(audit, result));
    }

    private String text(String key, Object... arguments) {
        return words.words().text(key, arguments);
    }

    private void say(String sentence) {
        getChildren().add(Parts.prose(sentence, "zx-dense"));
    }

    private String sure(CaseFileAudit audit, AgencyResult agency) {
        if (agency.score() == null) {
            return text(
                    "audit.result.insufficient",
                    Figures.percent(audit.pinned().model().rules().leastScoredShare()));
        }
        return agency.low() == null || agency.high() == null
                ? text(
                        "audit.result.noInterval",
                        String.valueOf(audit.pinned().model().rules().leastFilesForInterval()))
                : text("audit.result.interval", Figures.score(agency.low()), Figures.score(agency.high()));
    }

    private void quick(QuickScreen quick) {
        say(text(
                "audit.result.quick." + quick.verdict(),
                String.valueOf(quick.files()),
                String.valueOf(quick.passed()),
                String.valueOf(QuickScreen.DECISION),
                String.valueOf(quick.unread())));
    }

    private Grid strata(CaseFileAudit audit, AuditResult result) {
        Grid grid = new Grid(5, Set.of(0));
        grid.head(
                text("audit.wizard.stratum"),
                text("audit.wizard.size"),
                text("audit.wizard.drawn"),
                text("audit.result.scored"),
                text("audit.result.missing"));
        for (CaseSample.Stratum stratum : audit.sample().strata()) {
            List<FileResult> files = result.files().stream()
                    .filter(f -> f.stratum().equals(stratum.id()))
                    .toList();
            grid.line(
                    "zx-dense",
                    words.stratum(stratum.id()),
                    Grouped.of(stratum.size()),
                    Grouped.of(stratum.drawn()),
                    Grouped.of(files.stream().filter(f -> f.score() != null).count()),
                    Grouped.of(files.stream()
                            .filter(f -> f.status() == FileResult.Status.LOST)
                            .count()));
        }
        return grid;
    }
}
