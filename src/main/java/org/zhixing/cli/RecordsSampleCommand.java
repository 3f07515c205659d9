package org.zhixing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhixing.records.RecordField;
import org.zhixing.records.sample.Story;
import org.zhixing.records.sample.SyntheticRecords;
import org.zhixing.report.table.TableWriter;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes made-up service records, to try things out, to teach with and to measure. */
@Command(name = "sample", description = "cli.command.records.sample")
final class RecordsSampleCommand implements Callable<Integer> {

    private static final String SHEET = "记录";
    private static final long MOST = 100_000_000;
    private static final int TOLD_EVERY = 5_000;

    private final Console console;

    @Option(names = "--rows", required = true, paramLabel = "N", descriptionKey = "cli.option.sampleRows")
    long rows;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.sampleSeed")
    long seed = 1;

    @Option(names = "--story", paramLabel = "plain|drifting", descriptionKey = "cli.option.sampleStory")
    Story story = Story.PLAIN;

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final JsonOption json = new JsonOption();

    RecordsSampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean workbook = workbook();
        long most = workbook ? TableWriter.SHEET_ROWS - 1 : MOST;
        if (rows < 1 || rows > most) {
            throw usage("--rows", "problems.cli.sampleRows", String.valueOf(most));
        }
        OutputFile file = out.file();
        file.check();
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.sample"));
        console.interrupted().tidyUp();
        file.write(stream -> write(stream, workbook, progress));
        progress.clear();
        Written.tell(console, json.wanted, out.place);
        return ExitStatus.DONE;
    }

    private void write(OutputStream stream, boolean workbook, ProgressLine progress) throws IOException {
        SyntheticRecords records = new SyntheticRecords(story, rows, seed);
        try (TableWriter table = workbook
                ? TableWriter.workbook(
                        stream,
                        SHEET,
                        records.columns().stream().map(RecordField::kind).toList())
                : TableWriter.csv(stream)) {
            table.row(records.headers());
            for (long done = 0; records.hasNext(); done++) {
                if (done % TOLD_EVERY == 0 && !progress.report(done, rows)) {
                    progress.clear();
                    throw new ProblemException(
                            ProblemException.Kind.STORE, Problem.at(out.place.toString(), "problems.cli.interrupted"));
                }
                table.row(records.next());
            }
        }
    }

    private boolean workbook() {
        String name = out.place.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return true;
        }
        if (name.endsWith(".csv")) {
            return false;
        }
        throw usage(out.place.toString(), "problems.cli.sampleFormat");
    }

    private static ProblemException usage(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key, arguments));
    }
}
