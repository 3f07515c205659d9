package org.zhixing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.importing.records.NoteTable;
import org.zhixing.report.table.TableWriter;
import org.zhixing.textreuse.AllPairs;
import org.zhixing.textreuse.JoinSummary;
import org.zhixing.textreuse.NearDuplicateJoin;
import org.zhixing.textreuse.Normalisation;
import org.zhixing.textreuse.Threshold;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all pairs of near-duplicate texts of a file (command-line.md, "Near-duplicate texts: the definition"). */
@Command(name = "reuse", description = "cli.command.records.reuse")
final class RecordsReuseCommand implements Callable<Integer> {

    private static final long MILLION = 1_000_000;
    private static final int MOST_SHINGLE = 1_000;
    private static final int ASKED_EVERY = 1 << 16;

    private final Console console;

    @Mixin
    final NoteOptions notes = new NoteOptions();

    @Option(names = "--threshold", paramLabel = "0.70", descriptionKey = "cli.option.threshold")
    BigDecimal threshold = new BigDecimal("0.70");

    @Option(names = "--shingle", paramLabel = "3", descriptionKey = "cli.option.shingle")
    int shingle = 3;

    @Option(names = "--raw", descriptionKey = "cli.option.raw")
    boolean raw;

    @Mixin
    final OutputOption out = new OutputOption();

    private long written;

    RecordsReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Threshold least = threshold();
        if (shingle < 1 || shingle > MOST_SHINGLE) {
            throw usage("--shingle", "problems.cli.shingle", String.valueOf(MOST_SHINGLE));
        }
        OutputFile file = out.file();
        file.check();
        console.interrupted().tidyUp();
        NoteTable table = notes.read(console, out, raw ? Normalisation::raw : Normalisation.NAMES_KEPT::of);
        AllPairs pairs = new AllPairs(table.texts().size());
        JoinSummary summary = join(table.texts(), least, pairs);
        file.write(stream -> write(stream, table.ids(), pairs));
        console.print(console.text(
                "cli.reuse.found",
                number(summary.texts()),
                number(summary.leftOut()),
                String.valueOf(NearDuplicateJoin.LEAST_LENGTH),
                number(written)));
        if (!raw) {
            console.print(console.text("cli.reuse.namesKept"));
        }
        Written.tell(console, false, out.place);
        return ExitStatus.DONE;
    }

    private Threshold threshold() {
        try {
            return Threshold.of(threshold);
        } catch (IllegalArgumentException e) {
            throw usage("--threshold", "problems.cli.threshold");
        }
    }

    private JoinSummary join(List<String> texts, Threshold least, AllPairs pairs) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.notesCompare"));
        try {
            return NearDuplicateJoin.run(
                            texts,
                            least,
                            shingle,
                            NearDuplicateJoin.LEAST_LENGTH,
                            NoteOptions.threads(),
                            pairs,
                            progress)
                    .orElseThrow(() -> NoteOptions.interrupted(out));
        } finally {
            progress.clear();
        }
    }

    private void write(OutputStream stream, List<String> ids, AllPairs pairs) throws IOException {
        try (TableWriter table = TableWriter.plainCsv(stream)) {
            table.row(List.of("left", "right", "jaccard"));
            boolean whole = pairs.tell((left, right, common, union) -> {
                try {
                    table.row(List.of(ids.get(left), ids.get(right), jaccard(common, union)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return ++written % ASKED_EVERY != 0 || !console.interrupted().asked();
            });
            if (!whole) {
                throw NoteOptions.interrupted(out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Six decimals, half up, worked out in whole numbers. */
    static String jaccard(int common, int union) {
        long millionths = (2 * MILLION * common + union) / (2L * union);
        String decimals = String.valueOf(MILLION + millionths % MILLION).substring(1);
        return millionths / MILLION + "." + decimals;
    }

    private static String number(long n) {
        return String.valueOf(n);
    }

    private static ProblemException usage(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key, arguments));
    }
}
