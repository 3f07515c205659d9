package org.zhixing.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.QuickScreen;
import org.zhixing.audit.SecondReadings;
import org.zhixing.audit.WorkerResult;
import org.zhixing.cli.Printable;
import org.zhixing.cli.summary.Table;
import org.zhixing.review.AuditReview;
import org.zhixing.review.CaseLabels;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;

/** What an audit came to, in lines: the agency, each file, workers with enough files, and how far auditors agree. */
public final class AuditLines {

    private final AuditReview review;
    private final CaseLabels labels;
    private final Messages messages;

    public AuditLines(AuditReview review, Messages messages) {
        this.review = review;
        this.labels = CaseLabels.of(review.audit().sample());
        this.messages = messages;
    }

    public List<String> lines() {
        CaseFileAudit audit = review.audit();
        List<String> lines = new ArrayList<>();
        String title = Printable.of(audit.title().value());
        lines.add(title.isBlank() ? audit.drawnOn().toString() : title);
        lines.add(text(
                "cli.audit.show.sample",
                String.valueOf(audit.sample().population()),
                String.valueOf(audit.files().size()),
                Printable.of(audit.sample().seed())));
        lines.addAll(agency());
        lines.add("");
        lines.addAll(files().lines());
        lines.add("");
        lines.addAll(workers().lines());
        second(lines);
        actNow(lines);
        return lines;
    }

    private List<String> agency() {
        AgencyResult agency = review.result().agency();
        List<String> lines = new ArrayList<>();
        String standing = text("report.audit.agency." + agency.status().name());
        lines.add(
                agency.low() == null
                        ? text("cli.audit.show.agencyAlone", Figures.score(agency.score()), standing)
                        : text(
                                "cli.audit.show.agency",
                                Figures.score(agency.score()),
                                Figures.score(agency.low()),
                                Figures.score(agency.high()),
                                standing));
        if (agency.capped()) {
            lines.add(text("cli.audit.show.capped", Figures.score(agency.uncapped())));
        }
        if (agency.lost() > 0) {
            lines.add(text("cli.audit.show.lost", String.valueOf(agency.lost()), Figures.score(agency.lowerBound())));
        }
        review.audit().quickScreen().ifPresent(screen -> lines.add(quick(screen)));
        return lines;
    }

    private String quick(QuickScreen screen) {
        return text(
                "report.audit.quick." + screen.verdict().name(),
                String.valueOf(screen.passed()),
                String.valueOf(screen.files()),
                String.valueOf(QuickScreen.DECISION),
                String.valueOf(screen.unread()));
    }

    private Table files() {
        Table table = new Table(2, 3);
        table.row(
                text("report.audit.file"),
                text("report.audit.stratum"),
                text("report.audit.fileScore"),
                text("report.audit.coverage"),
                text("report.audit.status"));
        List<FileWork> files = review.audit().files();
        for (int i = 0; i < files.size(); i++) {
            FileWork file = files.get(i);
            FileResult result = review.result().files().get(i);
            boolean unread = file.lost() == null && file.first() == null;
            table.row(
                    labels.of(file.code()),
                    Printable.start(file.stratum(), 30),
                    Figures.score(result.score()),
                    unread ? "—" : Figures.percent(result.coverage()),
                    text("report.audit.status."
                            + (unread ? "UNREAD" : result.status().name())));
        }
        return table;
    }

    private Table workers() {
        Table table = new Table(1, 2, 3, 4);
        table.row(
                text("report.audit.worker"),
                text("report.audit.scored"),
                text("report.audit.mean"),
                text("report.audit.min"),
                text("report.audit.max"));
        for (WorkerResult worker : review.result().workers()) {
            table.row(
                    Printable.start(worker.id(), 30),
                    String.valueOf(worker.n()),
                    Figures.score(worker.mean()),
                    Figures.score(worker.min()),
                    Figures.score(worker.max()));
        }
        return table;
    }

    private void second(List<String> lines) {
        SecondReadings second = review.result().secondReadings();
        if (second.files() > 0) {
            lines.add("");
            lines.add(
                    text("report.audit.second.files", String.valueOf(second.files()), String.valueOf(second.pairs())));
            lines.add(
                    second.kappa() == null
                            ? text("report.audit.second.noKappa")
                            : text("report.audit.second.kappa", Figures.statistic(second.kappa(), 2)));
        }
    }

    private void actNow(List<String> lines) {
        for (FileWork file : review.audit().files()) {
            Set<String> zeros = file.criticalZeros(review.audit().pinned().model());
            for (String item : zeros) {
                boolean acted = file.actedOn().containsKey(item);
                lines.add(text(acted ? "cli.audit.show.acted" : "cli.audit.show.actNow", labels.of(file.code()), item));
            }
        }
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
