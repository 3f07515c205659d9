package org.zhixing.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.Table;
import org.zhixing.desk.BrokenLog;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.desk.DamagedTexts;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Rescue;
import org.zhixing.documents.Json;
import org.zhixing.store.DamagedCell;
import org.zhixing.store.LogBreak;
import org.zhixing.store.LogHealth;
import org.zhixing.store.OutsideChange;
import org.zhixing.store.StoreHealth;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a store is whole. */
@Command(name = "check", description = "cli.command.store.check")
final class StoreCheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--tidy", descriptionKey = "cli.option.tidy")
    boolean tidy;

    @Option(names = "--accept", descriptionKey = "cli.option.accept")
    boolean accept;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    StoreCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Desk desk = store.openExisting(console)) {
            if (accept) {
                desk.acceptOutsideChange();
            }
            if (tidy) {
                AttachmentFacts.tell(console, desk.attachments().tidy());
            }
            StoreHealth health = desk.check();
            AttachmentFacts attachments =
                    new AttachmentFacts(console, desk.attachments().check());
            if (json.wanted) {
                console.print(document(health, attachments, desk.protection().isOn()));
            } else {
                tell(
                        health,
                        attachments,
                        desk.brokenLog(health),
                        desk.protection().isOn());
            }
            return health.isWell() ? ExitStatus.DONE : ExitStatus.STORE;
        } catch (ProblemException cannot) {
            return refused(cannot);
        }
    }

    /** A damaged store is refused like everywhere, and here with what can take its place. */
    private int refused(ProblemException cannot) {
        int status = Refusal.refused(console, cannot);
        if (cannot.problems().stream().anyMatch(problem -> problem.key().equals("problems.store.damaged"))) {
            Rescue.of(store.path()).ifPresent(rescue -> {
                rescue.in(console.messages()).forEach(line -> console.remark(Printable.of(line)));
                console.remark(console.text("cli.store.restoreNewest"));
            });
        }
        return status;
    }

    private void tell(StoreHealth health, AttachmentFacts attachments, Optional<BrokenLog> broken, boolean sealed) {
        boolean pages = health.problems().isEmpty() && health.cells().isEmpty();
        console.print(console.text(
                health.isWell() ? "cli.store.whole" : pages ? "cli.store.logBroken" : "cli.store.damaged"));
        broken.ifPresent(log -> console.print(Printable.of(log.in(console.messages()))));
        Table facts = new Table();
        facts.row(console.text("cli.store.file"), health.file().toString());
        facts.row(console.text("cli.store.version"), String.valueOf(health.version()));
        facts.row(console.text("cli.store.bytes"), String.valueOf(health.bytes()));
        facts.row(console.text("cli.store.assessments"), String.valueOf(health.assessments()));
        facts.row(console.text("cli.store.log"), String.valueOf(health.log().lines()));
        facts.row(console.text("cli.store.fingerprint"), health.log().fingerprint());
        facts.row(
                console.text("cli.store.sealed"),
                console.text(sealed ? "cli.store.sealed.yes" : "cli.store.sealed.no"));
        if (health.outside() != null) {
            facts.row(
                    console.text("cli.store.outside"),
                    console.text("cli.store.outside.noticed", ChangedOutside.noticed(health.outside())));
        }
        attachments.into(facts);
        health.backups().forEach(copy -> facts.row(console.text("cli.store.backup"), copy.toString()));
        facts.lines().forEach(console::print);
        health.problems().forEach(problem -> console.print(Printable.of(problem)));
        DamagedTexts.in(console.messages(), health.cells()).forEach(line -> console.print(Printable.of(line)));
    }

    private static String document(StoreHealth health, AttachmentFacts attachments, boolean sealed) {
        return Json.write(Json.object(
                "file", health.file().toString(),
                "ok", health.isWell(),
                "sealed", sealed,
                "problems", health.problems(),
                "unreadable",
                        health.cells().stream().map(StoreCheckCommand::cell).toList(),
                "log", log(health.log()),
                "changedOutside", outside(health.outside()),
                "version", health.version(),
                "bytes", health.bytes(),
                "assessments", health.assessments(),
                "attachments", attachments.document(),
                "backups", health.backups().stream().map(Object::toString).toList()));
    }

    private static @Nullable Object outside(@Nullable OutsideChange change) {
        return change == null ? null : Json.object("noticed", change.noticed().toString(), "now", change.now());
    }

    private static Object cell(DamagedCell cell) {
        return Json.object("table", cell.table(), "row", cell.row(), "column", cell.column());
    }

    private static Object log(LogHealth log) {
        LogBreak broken = log.broken();
        return Json.object(
                "lines",
                log.lines(),
                "fingerprint",
                log.fingerprint(),
                "broken",
                broken == null
                        ? null
                        : Json.object(
                                "log",
                                broken.log().name(),
                                "kind",
                                broken.kind().name(),
                                "line",
                                line(broken.line())));
    }

    private static @Nullable Object line(LogBreak.@Nullable Line line) {
        return line == null
                ? null
                : Json.object(
                        "seq", line.seq(),
                        "assessment", line.assessment(),
                        "audit", line.audit(),
                        "at", line.at(),
                        "by", line.by(),
                        "kind", line.kind(),
                        "place", line.place(),
                        "rater", line.rater());
    }
}
