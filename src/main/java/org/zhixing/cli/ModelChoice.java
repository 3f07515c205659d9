package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.documents.AuditModelReader;
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

    /** The model of the case-file audit that is meant, or nothing where it is a self-check's, or no model at all. */
    static Optional<PinnedAuditModel> audit(String idOrFile) {
        ModelLibrary library = ModelLibrary.usual();
        Optional<PinnedAuditModel> installed = library.audits().stream()
                .filter(m -> m.model().id().equals(idOrFile))
                .findFirst();
        if (installed.isPresent() || library.newest(idOrFile).isPresent()) {
            return installed;
        }
        Path file = file(idOrFile);
        String text = TextFile.read(file);
        return AuditModelReader.understands(text, file.toString())
                ? Optional.of(AuditModelReader.read(text, file.toString()))
                : Optional.empty();
    }

    /** An installed model of a self-check; asked before a data file is made for it. */
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
