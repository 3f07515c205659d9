package org.zhixing.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.QuickScreen;
import org.zhixing.audit.SecondReadings;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;

/** The first sheet: what the files come to for the agency, how sure that is, by strata, and how far auditors agree. */
final class AgencySheet {

    private static final int LAST = 6;
    private static final Look NUMBER = Look.BODY.right().format("0.0");

    private final Grid grid;
    private final AuditPaper paper;
    private final AgencyResult agency;
    private int row = AuditPaper.TOP;

    AgencySheet(Grid grid, AuditPaper paper) {
        this.grid = grid;
        this.paper = paper;
        this.agency = paper.result().agency();
    }

    void write() {
        grid.widths(26, 12, 12, 12, 12, 14, 52);
        paper.open(grid, LAST, paper.say("report.audit.report.title"));
        int scoreRow = row;
        row += 2;
        figures();
        List<Integer> strata = strata();
        score(scoreRow, strata);
        readings();
        quickScreen();
        method();
        paper.close(grid, row - 1, LAST, -1);
    }

    /** The agency's score from the table of strata below, so that everybody can follow it. */
    private void score(int at, List<Integer> strata) {
        paper.band(grid, at, LAST, paper.say("report.audit.agency"));
        int line = at + 1;
        grid.text(line, 0, paper.say("report.audit.score"), Look.BODY.bold());
        Look big = Look.BODY.bold().right().points(14).format("0.0");
        Double score = agency.score();
        if (score == null) {
            grid.text(line, 1, "—", big);
        } else {
            String sizes = grid.range(1, strata.get(0), strata.get(1));
            String means = grid.range(4, strata.get(0), strata.get(1));
            String mean = "SUMPRODUCT(" + sizes + "," + means + ")/SUMIF(" + means + ",\">=0\"," + sizes + ")";
            String cap = Figures.weight(paper.model().rules().agencyCap());
            grid.formula(line, 1, agency.capped() ? "MIN(" + cap + "," + mean + ")" : mean, score, big);
        }
        grid.need(line, 26);
        grid.text(line, 2, LAST, verdict(), statusLook());
    }

    private String verdict() {
        List<String> said = new ArrayList<>();
        said.add(paper.say("report.audit.agency." + agency.status().name()));
        if (agency.low() != null && agency.high() != null) {
            said.add(paper.say("report.audit.interval", Figures.score(agency.low()), Figures.score(agency.high())));
        } else if (agency.score() != null) {
            said.add(paper.say(
                    "report.audit.noInterval",
                    String.valueOf(paper.model().rules().leastFilesForInterval())));
        }
        return String.join(paper.say("report.audit.separator"), said);
    }

    private Look statusLook() {
        return switch (agency.status()) {
            case OK -> Look.BODY;
            case PROVISIONAL -> Look.BODY.ink(Tone.WATCH_INK).on(Tone.WATCH_GROUND);
            case INSUFFICIENT -> Look.BODY.ink(Tone.INK3);
        };
    }

    private void figures() {
        int read = (int) paper.result().files().stream()
                .map(FileResult::score)
                .filter(Objects::nonNull)
                .count();
        figure("report.audit.population", (double) paper.result().population(), "0", "report.audit.population.text");
        figure("report.audit.sample", (double) paper.result().sample(), "0", "report.audit.sample.text");
        figure("report.audit.scored", (double) read, "0", "report.audit.scored.text");
        if (agency.capped() && agency.uncapped() != null) {
            figure("report.audit.uncapped", agency.uncapped(), "0.0", "report.audit.uncapped.text");
        }
        figure("report.audit.criticalShare", agency.criticalShare(), "0%", "report.audit.criticalShare.text");
        figure("report.audit.lost", (double) agency.lost(), "0", "report.audit.lost.text");
        if (agency.lost() > 0) {
            figure("report.audit.lowerBound", agency.lowerBound(), "0.0", "report.audit.lowerBound.text");
        }
        figure("report.audit.se", agency.se(), "0.0", "report.audit.se.text");
        row++;
    }

    private void figure(String key, @Nullable Double value, String format, String text) {
        grid.text(row, 0, paper.say(key), Look.BODY);
        if (value == null) {
            grid.text(row, 1, "—", Look.BODY.right().ink(Tone.INK3));
        } else {
            grid.number(row, 1, value, Look.BODY.right().format(format));
        }
        grid.text(row++, 2, LAST, paper.say(text), Look.BODY.ink(Tone.INK2));
    }

    /** @return the first and the last row of strata */
    private List<Integer> strata() {
        paper.band(grid, row++, LAST, paper.say("report.audit.strata"));
        paper.heads(
                grid,
                row++,
                1,
                5,
                "report.audit.stratum",
                "report.audit.size",
                "report.audit.drawn",
                "report.audit.scored",
                "report.audit.mean",
                "report.audit.share",
                "report.audit.strata.note");
        int first = row;
        double population = paper.result().population();
        for (CaseSample.Stratum stratum : paper.audit().sample().strata()) {
            List<Double> scores = paper.result().files().stream()
                    .filter(f -> f.stratum().equals(stratum.id()))
                    .map(FileResult::score)
                    .filter(Objects::nonNull)
                    .toList();
            grid.text(row, 0, paper.stratum(stratum.id()), Look.BODY);
            grid.number(row, 1, (double) stratum.size(), Look.WEIGHT);
            grid.number(row, 2, (double) stratum.drawn(), Look.WEIGHT);
            grid.number(row, 3, (double) scores.size(), Look.WEIGHT);
            grid.number(row, 4, mean(scores), NUMBER);
            grid.number(row, 5, stratum.size() / population, Look.SHARE);
            String note = scores.isEmpty()
                    ? paper.say("report.audit.strata.unscored")
                    : stratum.drawn() == stratum.size() ? paper.say("report.audit.strata.whole") : "";
            grid.text(row, 6, note, Look.BODY.ink(Tone.INK2));
            row++;
        }
        int last = row - 1;
        row++;
        return List.of(first, Math.max(first, last));
    }

    private static @Nullable Double mean(List<Double> scores) {
        return scores.isEmpty()
                ? null
                : (Double) scores.stream().mapToDouble(d -> d).average().orElseThrow();
    }

    private void readings() {
        SecondReadings second = paper.result().secondReadings();
        paper.band(grid, row++, LAST, paper.say("report.audit.second"));
        if (second.files() == 0) {
            line(paper.say("report.audit.second.none"));
            return;
        }
        line(paper.say("report.audit.second.files", String.valueOf(second.files()), String.valueOf(second.pairs())));
        line(
                second.kappa() == null
                        ? paper.say("report.audit.second.noKappa")
                        : paper.say("report.audit.second.kappa", Figures.statistic(second.kappa(), 2)));
        if (second.exact() != null) {
            line(paper.say(
                    "report.audit.second.shares",
                    Figures.percent(second.exact()),
                    Figures.percent(second.withinOne())));
        }
    }

    private void quickScreen() {
        paper.audit().quickScreen().ifPresent(screen -> {
            row++;
            paper.band(grid, row++, LAST, paper.say("report.audit.quick"));
            line(paper.say(
                    "report.audit.quick." + screen.verdict().name(),
                    String.valueOf(screen.passed()),
                    String.valueOf(screen.files()),
                    String.valueOf(QuickScreen.DECISION),
                    String.valueOf(screen.unread())));
            line(paper.say(
                    "report.audit.quick.chances",
                    Figures.percent(QuickScreen.GOOD_SHARE),
                    Figures.percent(QuickScreen.POOR_SHARE),
                    Figures.statistic(QuickScreen.ALPHA, 3),
                    Figures.statistic(QuickScreen.BETA, 3)));
        });
    }

    private void method() {
        row++;
        paper.band(grid, row++, LAST, paper.say("report.audit.method"));
        for (String key : List.of(
                "report.audit.method.file",
                "report.audit.method.agency",
                "report.audit.method.lost",
                "report.audit.method.use")) {
            line(paper.say(key));
        }
        line(paper.say(
                "report.audit.method.model",
                paper.in(paper.model().title()),
                paper.model().version(),
                paper.audit().pinned().sha256()));
        line(paper.say("report.audit.auditors", paper.everyAuditor()));
    }

    private void line(String text) {
        grid.text(row++, 0, LAST, text, Look.BODY);
    }
}
