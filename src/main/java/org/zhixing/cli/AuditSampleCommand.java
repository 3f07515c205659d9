package org.zhixing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.Sampling;
import org.zhixing.cli.summary.SampleLines;
import org.zhixing.documents.SampleWriter;
import org.zhixing.importing.audit.CaseListReader;
import org.zhixing.importing.audit.CaseTable;
import org.zhixing.records.RecordField;
import org.zhixing.report.table.TableWriter;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the sample of a case-file audit from a list of cases (formats.md, D6); touches no store. */
@Command(name = "sample", description = "cli.command.audit.sample")
final class AuditSampleCommand implements Callable<Integer> {

    private static final String SHEET = "抽样";
    private static final List<String> ADDED = List.of("stratum", "drawn");

    private final Console console;

    @Option(names = "--cases", required = true, paramLabel = "FILE", descriptionKey = "cli.option.cases")
    Path cases = Path.of("");

    @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "cli.option.casesSeed")
    String seed = "";

    @Option(names = "--method", paramLabel = "stratified|lqas", descriptionKey = "cli.option.auditMethod")
    CaseSample.Method method = CaseSample.Method.STRATIFIED;

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AuditSampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean workbook = workbook();
        OutputFile file = out.file();
        file.check();
        if (SamePlace.is(out.place, cases)) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(out.place.toString(), "problems.cli.ontoCases"));
        }
        CaseTable table = CaseListReader.read(cases);
        if (!table.ignored().isEmpty()) {
            console.remark(Printable.of(
                    console.text("cli.audit.ignored", String.join(console.text("cli.comma"), table.ignored()))));
        }
        CaseSample sample = Sampling.draw(method, table.population(), seed, List.of());
        file.write(stream -> write(stream, workbook, rows(table, sample)));
        if (json.wanted) {
            console.print(SampleWriter.write(sample, table.problems(), console.messages(), place()));
        } else {
            new SampleLines(sample, table.problems(), console.messages())
                    .lines()
                    .forEach(line -> console.print(Printable.of(line)));
            console.print(console.text("cli.written", place()));
        }
        return ExitStatus.DONE;
    }

    private String place() {
        return out.place.toAbsolutePath().normalize().toString();
    }

    private static List<List<String>> rows(CaseTable table, CaseSample sample) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(joined(table.headers(), ADDED));
        for (int i = 0; i < table.cases().size(); i++) {
            CaseSample.DrawnCase drawn = sample.cases().get(i);
            rows.add(joined(
                    table.cases().get(i).cells(),
                    List.of(sample.stratumOf(drawn.auditCase()), String.valueOf(drawn.drawn()))));
        }
        return rows;
    }

    private static List<String> joined(List<String> given, List<String> added) {
        List<String> row = new ArrayList<>(given);
        row.addAll(added);
        return row;
    }

    /** Spreadsheet programs read Chinese only behind a byte order mark, and other programs stumble over one. */
    private static void write(OutputStream stream, boolean workbook, List<List<String>> rows) throws IOException {
        boolean ascii = rows.stream().flatMap(List::stream).allMatch(cell -> cell.chars()
                .allMatch(c -> c < 0x80));
        List<RecordField.Kind> texts = Collections.nCopies(rows.get(0).size(), RecordField.Kind.TEXT);
        try (TableWriter table = workbook
                ? TableWriter.workbook(stream, SHEET, texts)
                : ascii ? TableWriter.plainCsv(stream) : TableWriter.csv(stream)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
    }

    private boolean workbook() {
        String name = out.place.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(out.place.toString(), "problems.cli.sampleFormat"));
        }
        return name.endsWith(".xlsx");
    }
}
