package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.summary.ProblemLine;
import org.zhixing.desk.Desk;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.RecordFile;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.documents.Json;
import org.zhixing.documents.RecordsWriter;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RowProblem;
import org.zhixing.store.ImportOutcome;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes service records of files into a store, and says what came, what changed and what stayed out. */
@Command(name = "import", description = "cli.command.records.import")
final class RecordsImportCommand implements Callable<Integer> {

    /** How many problems are told one by one; all of them stand in the JSON. */
    private static final int SHOWN = 50;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.recordFiles")
    List<Path> files = new ArrayList<>();

    @Option(names = "--assessment", required = true, paramLabel = "ID", descriptionKey = "cli.option.assessment")
    String assessment = "";

    @Mixin
    final RecordsOptions options = new RecordsOptions();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    RecordsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RecordMapping mapping = options.mapping();
        RecordContext given = options.context == null ? null : options.recordContext();
        try (Desk desk = store.openExisting(console)) {
            RecordsDesk records = desk.records(assessment);
            records.requireOpen();
            console.interrupted().tidyUp();
            List<RecordFile> chosen = files.stream().map(RecordFile::of).toList();
            PreparedImport prepared = told(
                            "cli.progress.recordsRead", progress -> records.prepare(chosen, mapping, progress))
                    .subtracting(options.templates());
            if (prepared.result().accepted() == 0) {
                tell(prepared.result(), null, false);
                return ExitStatus.REFUSED;
            }
            if (given != null) {
                records.adoptContext(given);
            }
            ImportOutcome outcome =
                    told("cli.progress.recordsWrite", progress -> records.importRecords(prepared, progress));
            tell(prepared.result(), outcome, records.summary().notesApart());
        }
        return ExitStatus.DONE;
    }

    private interface Work<T> {
        java.util.Optional<T> on(Progress progress);
    }

    private <T> T told(String what, Work<T> work) {
        ProgressLine progress = new ProgressLine(console, console.text(what));
        try {
            return work.on(progress).orElseThrow(interrupted());
        } finally {
            progress.clear();
        }
    }

    private Supplier<ProblemException> interrupted() {
        return () -> new ProblemException(
                ProblemException.Kind.STORE, Problem.at(store.path().toString(), "problems.cli.importInterrupted"));
    }

    /** @param outcome null where no row was accepted: nothing was written */
    private void tell(ImportResult result, @Nullable ImportOutcome outcome, boolean notesApart) {
        if (json.wanted) {
            console.print(Json.write(document(result, outcome, notesApart)));
            return;
        }
        if (outcome != null) {
            console.print(console.text(
                    "cli.records.imported",
                    number(result.accepted()),
                    number(outcome.added()),
                    number(outcome.updated()),
                    number(outcome.unchanged())));
            byField(outcome)
                    .forEach((field, n) -> console.print(console.text("cli.records.changed", field, number(n))));
        }
        console.print(console.text("cli.records.refused", number(result.refused()), number(result.rows())));
        for (RowProblem problem :
                result.problems().subList(0, Math.min(SHOWN, result.problems().size()))) {
            console.remark(Printable.of(ProblemLine.of(problem, console.messages())));
        }
        if (result.problems().size() > SHOWN) {
            console.remark(
                    console.text("cli.records.more", number(result.problems().size() - SHOWN)));
        }
        ReadingRemarks.of(result, console);
        if (notesApart) {
            console.remark(console.text("cli.records.notesApart"));
        }
    }

    private static Map<String, Integer> byField(ImportOutcome outcome) {
        Map<RecordField, Integer> ordered = new TreeMap<>(outcome.changed());
        Map<String, Integer> named = new java.util.LinkedHashMap<>();
        ordered.forEach((field, n) -> named.put(field.key(), n));
        return named;
    }

    private Object document(ImportResult result, @Nullable ImportOutcome outcome, boolean notesApart) {
        return Json.object(
                "rows",
                result.rows(),
                "accepted",
                result.accepted(),
                "refused",
                result.refused(),
                "added",
                outcome == null ? 0 : outcome.added(),
                "updated",
                outcome == null ? 0 : outcome.updated(),
                "unchanged",
                outcome == null ? 0 : outcome.unchanged(),
                "changed",
                outcome == null ? Map.of() : byField(outcome),
                "notesApart",
                notesApart,
                "hints",
                result.hints().stream()
                        .map(h -> ReadingRemarks.hint(h, console))
                        .toList(),
                "problems",
                RecordsWriter.problems(result.problems(), console.messages()));
    }

    private static String number(int n) {
        return String.valueOf(n);
    }
}
