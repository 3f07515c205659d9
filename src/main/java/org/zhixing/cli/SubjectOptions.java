package org.zhixing.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.Desk;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which assessment is meant: a file under a model, or one in a store by its id. */
final class SubjectOptions {

    @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "cli.option.modelOfFile")
    @Nullable
    String model;

    @Option(names = "--assessment", required = true, paramLabel = "FILE|ID", descriptionKey = "cli.option.subject")
    String assessment = "";

    @Option(names = "--records", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.records")
    List<Path> records = List.of();

    @Option(names = "--least-workers", paramLabel = "3|5", descriptionKey = "cli.option.leastWorkers")
    int leastWorkers = Anonymity.LEAST;

    @Mixin
    final RecordsOptions recordsOptions = new RecordsOptions();

    @Mixin
    final StoreOption store = new StoreOption();

    private boolean inStore;

    /** @throws ProblemException USAGE when both are meant; INPUT when what is meant is refused; STORE */
    Review review(Console console) {
        if (leastWorkers != Anonymity.LEAST && leastWorkers != Anonymity.MORE) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE,
                    Problem.at("--least-workers", "problems.change.leastWorkers", Anonymity.LEAST, Anonymity.MORE));
        }
        boolean stored = store.file != null;
        if (records.isEmpty()
                && (recordsOptions.map != null
                        || recordsOptions.context != null
                        || !recordsOptions.templates.isEmpty())) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE,
                    Problem.at("--map --context --template", "problems.cli.recordsMissing"));
        }
        if (stored && model != null) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at("--model --store", "problems.cli.modelAndStore"));
        }
        Path file = stored ? null : file();
        if (file == null || (model == null && Files.notExists(file))) {
            if (!records.isEmpty()) {
                throw new ProblemException(
                        ProblemException.Kind.USAGE, Problem.at("--records", "problems.cli.recordsAndStore"));
            }
            try (Desk desk = store.openExisting(console)) {
                Review review = desk.review(assessment, leastWorkers);
                inStore = true;
                return review;
            }
        }
        PinnedModel asked = model == null ? null : ModelChoice.of(model);
        String text = TextFile.read(file);
        PinnedModel pinned = asked == null ? ModelChoice.of(named(text, file)) : asked;
        Dossier answered = AssessmentReader.readDossier(text, file.toString(), pinned.model())
                .standing(s -> s.withClosed(true));
        Assessment read = answered.assessment().withLeastWorkers(leastWorkers);
        Dossier dossier = answered.with(read);
        if (records.isEmpty()) {
            return Reviews.of(pinned, dossier, Sources.NONE);
        }
        return Reviews.of(
                pinned,
                dossier,
                new Sources(
                        RecordsRead.of(console, pinned.model(), records, recordsOptions, read.period())
                                .review(),
                        null,
                        null,
                        List.of()));
    }

    /** To be called before a report with this review is out: a store remembers what it shows of workers. */
    void reported(Console console, Review review) {
        if (inStore) {
            try (Desk desk = store.openExisting(console)) {
                desk.reported(assessment, review);
            }
        }
    }

    /** The model that the file itself names. */
    static String named(String text, Path file) {
        String id = AssessmentReader.modelOf(text, file.toString());
        if (id == null) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.cli.modelNotNamed"));
        }
        return id;
    }

    /** Null where a path cannot be written so. */
    private @Nullable Path file() {
        try {
            return Path.of(assessment);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
