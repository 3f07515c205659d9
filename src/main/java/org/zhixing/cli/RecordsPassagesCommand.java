package org.zhixing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhixing.importing.records.NoteTable;
import org.zhixing.report.table.TableWriter;
import org.zhixing.textreuse.CopiedPassages;
import org.zhixing.textreuse.Normalisation;
import org.zhixing.textreuse.PassageSink;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all passages that two texts of a file have in common (command-line.md). */
@Command(name = "passages", description = "cli.command.records.passages")
final class RecordsPassagesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final NoteOptions notes = new NoteOptions();

    @Option(names = "--min", paramLabel = "60", descriptionKey = "cli.option.passageLength")
    int least = CopiedPassages.LEAST_LENGTH;

    @Mixin
    final OutputOption out = new OutputOption();

    private long written;

    RecordsPassagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (least < 1) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("--min", "problems.cli.passageLength"));
        }
        OutputFile file = out.file();
        file.check();
        console.interrupted().tidyUp();
        NoteTable table = notes.read(console, out, Normalisation.NAMES_KEPT::of);
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.notesCompare"));
        try {
            file.write(stream -> write(stream, table, progress));
        } finally {
            progress.clear();
        }
        console.print(console.text(
                "cli.passages.found",
                String.valueOf(table.texts().size()),
                String.valueOf(least),
                String.valueOf(written)));
        Written.tell(console, false, out.place);
        return ExitStatus.DONE;
    }

    private void write(OutputStream stream, NoteTable notesOfFile, ProgressLine progress) throws IOException {
        List<String> ids = notesOfFile.ids();
        try (TableWriter table = TableWriter.plainCsv(stream)) {
            table.row(List.of("left", "leftStart", "right", "rightStart", "length"));
            PassageSink sink = (left, leftStart, right, rightStart, length) -> {
                try {
                    table.row(List.of(
                            ids.get(left),
                            String.valueOf(leftStart),
                            ids.get(right),
                            String.valueOf(rightStart),
                            String.valueOf(length)));
                    written++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            if (!CopiedPassages.run(notesOfFile.texts(), least, NoteOptions.threads(), sink, progress)) {
                throw NoteOptions.interrupted(out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
