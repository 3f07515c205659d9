package org.zhixing.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.importing.records.NoteTable;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file whose texts a command compares, and in which columns they are. */
final class NoteOptions {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.notesFile")
    Path file = Path.of("");

    @Option(names = "--text", paramLabel = "COLUMN", descriptionKey = "cli.option.textColumn")
    @Nullable
    String text;

    @Option(names = "--id", paramLabel = "COLUMN", descriptionKey = "cli.option.idColumn")
    @Nullable
    String id;

    /** @throws ProblemException (INPUT) where the file or its columns cannot be read; (STORE) when interrupted */
    NoteTable read(Console console, OutputOption out, UnaryOperator<String> kept) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.notesRead"));
        try {
            TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
            return NoteTable.read(table, file.toString(), new NoteTable.Columns(text, id), kept, progress)
                    .orElseThrow(() -> interrupted(out));
        } finally {
            progress.clear();
        }
    }

    static ProblemException interrupted(OutputOption out) {
        return new ProblemException(
                ProblemException.Kind.STORE, Problem.at(out.place.toString(), "problems.cli.interrupted"));
    }

    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
