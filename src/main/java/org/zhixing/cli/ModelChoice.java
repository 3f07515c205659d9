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

    /**
     * A model that can be edited or compared; also an installed one of a certain version, such as {@code
     * annual-self-check@1.0.0}.
     *
     * @throws ProblemException (INPUT) also for the model of the case-file audit, which is not edited here
     */
    static PinnedModel editable(String idOrFile) {
        int at = idOrFile.lastIndexOf('@');
        if (at > 0) {
            Optional<PinnedModel> version = ModelLibrary.usual().versions(idOrFile.substring(0, at)).stream()
                    .filter(m -> m.model().version().equals(idOrFile.substring(at + 1)))
                    .findFirst();
            if (version.isPresent()) {
                return version.orElseThrow();
            }
        }
        if (audit(idOrFile).isPresent()) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(idOrFile, "problems.draft.audit"));
        }
        return of(idOrFile);
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
