package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.cli.summary.Comparison;
import org.zhixing.desk.Desk;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.ComparisonWriter;
import org.zhixing.documents.TextFile;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.trends.YearComparison;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets two periods side by side: two assessment files, or one in a data file with an earlier one. */
@Command(name = "compare", description = "cli.command.compare")
final class CompareCommand implements Callable<Integer> {

    private static final int TWO = 2;

    private final Console console;

    @Parameters(arity = "0..2", paramLabel = "FILE", descriptionKey = "cli.parameter.compared")
    List<Path> files = List.of();

    @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "cli.option.modelsOfCompared")
    List<String> models = List.of();

    @Option(names = "--assessment", paramLabel = "ID", descriptionKey = "cli.option.assessment")
    @Nullable
    String assessment;

    @Option(names = "--with", paramLabel = "ID", descriptionKey = "cli.option.comparedWith")
    @Nullable
    String with;

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        YearComparison comparison = assessment == null ? ofFiles() : ofStore(assessment);
        if (json.wanted) {
            console.print(ComparisonWriter.write(comparison));
        } else {
            new Comparison(comparison, console.messages()).lines().forEach(line -> console.print(Printable.of(line)));
        }
        return ExitStatus.DONE;
    }

    private YearComparison ofFiles() {
        if (files.size() != TWO || with != null || store.file != null || models.size() > TWO) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("compare", "problems.cli.compareWhat"));
        }
        return inOrder(read(0), read(1));
    }

    private Review read(int n) {
        Path file = files.get(n);
        PinnedModel asked = models.isEmpty() ? null : ModelChoice.of(models.get(Math.min(n, models.size() - 1)));
        String text = TextFile.read(file);
        PinnedModel pinned = asked == null ? ModelChoice.of(SubjectOptions.named(text, file)) : asked;
        Assessment read = AssessmentReader.read(text, file.toString(), pinned.model());
        return Reviews.of(pinned, read, Sources.NONE);
    }

    private YearComparison ofStore(String id) {
        if (!files.isEmpty() || !models.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.USAGE, Problem.at("compare", "problems.cli.compareWhat"));
        }
        try (Desk desk = store.openExisting(console)) {
            Review review = desk.review(id);
            if (with != null) {
                return inOrder(review, desk.review(with));
            }
            return YearComparison.withPrevious(review)
                    .orElseThrow(() -> new ProblemException(
                            ProblemException.Kind.INPUT, Problem.at(id, "problems.cli.nothingBefore")));
        }
    }

    /** Whichever ended first is the earlier one; of two that ended together the first named. */
    private static YearComparison inOrder(Review one, Review other) {
        boolean turned = one.assessment()
                .period()
                .to()
                .isAfter(other.assessment().period().to());
        return turned ? YearComparison.of(one, other) : YearComparison.of(other, one);
    }
}
