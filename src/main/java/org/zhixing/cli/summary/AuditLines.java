package org.zhixing.cli.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.ItemResult;
import org.zhixing.audit.QuickScreen;
import org.zhixing.audit.SecondReadings;
import org.zhixing.audit.WorkerResult;
import org.zhixing.scoring.Display;
import org.zhixing.work.Messages;

/** What an audit comes to, for people: the agency first, then what cannot wait, workers, files and items. */
public final class AuditLines {

    private static final String NONE = "–";

    private final AuditModel model;
    private final AuditResult result;
    private final boolean quick;
    private final Messages messages;

    /** @param quick whether the files were drawn for the quick screen */
    public AuditLines(AuditModel model, AuditResult result, boolean quick, Messages messages) {
        this.model = model;
        this.result = result;
        this.quick = quick;
        this.messages = messages;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                messages.text("cli.audit.files", String.valueOf(result.population()), String.valueOf(result.sample())));
        agency(lines, result.agency());
        if (quick) {
            quickScreen(lines, result.quickScreen(model.rules()));
        }
        secondReadings(lines, result.secondReadings());
        actNow(lines);
        lines.add("");
        lines.addAll(workers().lines());
        lines.add("");
        lines.addAll(files().lines());
        lines.add("");
        lines.addAll(items().lines());
        return lines;
    }

    private void agency(List<String> lines, AgencyResult agency) {
        Double score = agency.score();
        if (score == null) {
            lines.add(messages.text("cli.audit.insufficient"));
        } else {
            lines.add(messages.text("cli.audit.score", Display.of(score)));
            lines.add(
                    agency.low() == null || agency.high() == null
                            ? messages.text(
                                    "cli.audit.noInterval",
                                    String.valueOf(model.rules().leastFilesForInterval()))
                            : messages.text("cli.audit.interval", Display.of(agency.low()), Display.of(agency.high())));
            if (agency.uncapped() != null && agency.uncapped() > score) {
                lines.add(messages.text("cli.audit.capped", Display.of(agency.uncapped())));
            }
        }
        if (agency.criticalShare() != null) {
            lines.add(messages.text("cli.audit.criticalShare", percent(agency.criticalShare())));
        }
        if (agency.lost() > 0) {
            lines.add(messages.text("cli.audit.lost", String.valueOf(agency.lost()), shown(agency.lowerBound())));
        }
        if (agency.status() == AgencyResult.Status.PROVISIONAL) {
            lines.add(messages.text("cli.audit.provisional"));
        }
    }

    private void quickScreen(List<String> lines, QuickScreen screen) {
        lines.add(messages.text(
                switch (screen.verdict()) {
                    case ENOUGH -> "cli.audit.quick.enough";
                    case TOO_FEW -> "cli.audit.quick.tooFew";
                    case UNDECIDED -> "cli.audit.quick.undecided";
                    case ALL_READ -> "cli.audit.quick.allRead";
                },
                String.valueOf(screen.files()),
                String.valueOf(screen.passed()),
                String.valueOf(QuickScreen.DECISION)));
        lines.add(messages.text(
                "cli.audit.quick.errors",
                percent(QuickScreen.GOOD_SHARE),
                percent(QuickScreen.ALPHA),
                percent(QuickScreen.POOR_SHARE),
                percent(QuickScreen.BETA)));
    }

    private void secondReadings(List<String> lines, SecondReadings readings) {
        if (readings.files() > 0) {
            lines.add(messages.text(
                    "cli.audit.second",
                    String.valueOf(readings.files()),
                    String.valueOf(readings.pairs()),
                    readings.kappa() == null ? NONE : rounded(readings.kappa(), 2)));
        }
    }

    private void actNow(List<String> lines) {
        List<String> now = result.files().stream()
                .filter(f -> f.flags().contains(FileResult.Flag.ACT_NOW))
                .map(FileResult::caseId)
                .toList();
        if (!now.isEmpty()) {
            lines.add(messages.text("cli.audit.actNow", String.join(messages.text("cli.comma"), now)));
        }
    }

    private Table workers() {
        Table table = new Table(1, 2, 3, 4)
                .row(
                        messages.text("cli.audit.worker"),
                        messages.text("cli.audit.scored"),
                        messages.text("cli.audit.mean"),
                        messages.text("cli.audit.min"),
                        messages.text("cli.audit.max"));
        for (WorkerResult worker : result.workers()) {
            table.row(
                    worker.id(),
                    String.valueOf(worker.n()),
                    shown(worker.mean()),
                    shown(worker.min()),
                    shown(worker.max()));
        }
        return table;
    }

    private Table files() {
        Table table = new Table(2, 3, 4)
                .row(
                        messages.text("cli.audit.case"),
                        messages.text("cli.audit.stratum"),
                        messages.text("cli.audit.fileScore"),
                        messages.text("cli.audit.uncapped"),
                        messages.text("cli.audit.coverage"),
                        messages.text("cli.audit.state"));
        for (FileResult file : result.files()) {
            table.row(
                    file.caseId(),
                    file.stratum(),
                    shown(file.score()),
                    shown(file.uncapped()),
                    file.coverage() == null ? NONE : percent(file.coverage()),
                    state(file));
        }
        return table;
    }

    private String state(FileResult file) {
        String state = messages.text(
                switch (file.status()) {
                    case OK -> file.critical().isEmpty() ? "cli.audit.state.scored" : "cli.audit.state.capped";
                    case LOW_COVERAGE -> "cli.audit.state.lowCoverage";
                    case CRITICAL_UNRATED -> "cli.audit.state.criticalUnrated";
                    case LOST -> "cli.audit.state.lost";
                });
        return file.critical().isEmpty() ? state : state + " " + String.join(" ", file.critical());
    }

    private Table items() {
        Table table = new Table(2, 3, 4)
                .row(
                        messages.text("cli.audit.item"),
                        "",
                        messages.text("cli.audit.rated"),
                        messages.text("cli.audit.mean"),
                        messages.text("cli.audit.min"));
        for (ItemResult item : result.items()) {
            table.row(
                    item.item(),
                    model.item(item.item())
                            .map(i -> i.name().in(messages.language()))
                            .orElse(""),
                    String.valueOf(item.n()),
                    item.mean() == null ? NONE : rounded(item.mean(), 1),
                    item.least() == null ? NONE : rounded(item.least(), 1));
        }
        return table;
    }

    private static String shown(@Nullable Double score) {
        return score == null ? NONE : Display.of(score);
    }

    private static String percent(double share) {
        return rounded(share * 100, 1) + "%";
    }

    private static String rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
