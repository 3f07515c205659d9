package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Finds the model that is meant: an installed one by its id, or a file. */
final class ModelChoice {

    private ModelChoice() {}

    /** @throws ProblemException (INPUT) when it is neither, or the file is no valid model */
    static PinnedModel of(String idOrFile) {
        Optional<PinnedModel> installed = ModelLibrary.usual().newest(idOrFile);
        if (installed.isPresent()) {
            return installed.orElseThrow();
        }
        Path file = file(idOrFile);
        return ModelReader.read(TextFile.read(file), file.toString());
    }

    /** The same where only an installed one will do; asked before a data file is made for it. */
    static void installed(String id) {
        if (ModelLibrary.usual().newest(id).isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(id, "problems.change.unknownModel"));
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                file = file.resolve("model.json");
            }
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException noFileEither) {
            throw unknown(name);
        }
        throw unknown(name);
    }

    private static ProblemException unknown(String name) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.cli.noModel"));
    }
}
