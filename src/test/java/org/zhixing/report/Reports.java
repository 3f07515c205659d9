package org.zhixing.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.documents.AssessmentReader;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import tools.jackson.databind.json.JsonMapper;

/** Reviews to make reports of, for tests: the shipped model and what it comes with. */
public final class Reports {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    public static final PinnedModel PINNED = ShippedModel.pinned();

    private static final Path EXAMPLES = Path.of("assessment-models/annual-self-check/examples");
    private static final Path SAMPLE = Path.of("src/main/resources/org/zhixing/sample");

    private Reports() {}

    public static Review of(Assessment assessment) {
        return Reviews.of(PINNED, assessment, Sources.NONE);
    }

    public static Review empty() {
        return of(Answers.to(PINNED.model()).done());
    }

    /** The sample agency's second year, with its first as history. */
    public static Review sample() {
        return Reviews.of(
                PINNED, sample(2026), Sources.history(List.of(Reviews.past(PINNED, Dossier.of(sample(2025)), null))));
    }

    public static Assessment sample(int year) {
        String file = "assessment-" + year + ".json";
        return AssessmentReader.read(text(SAMPLE.resolve(file)), file, PINNED.model());
    }

    /** The names of the worked examples that the model comes with. */
    public static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Assessment example(String file) {
        String assessment = JsonMapper.shared()
                .readTree(text(EXAMPLES.resolve(file)))
                .get("assessment")
                .toString();
        return AssessmentReader.read(assessment, file, PINNED.model());
    }

    /** Answers of every kind, more or less complete by the seed, with and without the matrix. */
    public static Assessment random(long seed) {
        Random random = new Random(seed);
        Answers answers = Answers.to(PINNED.model());
        double unanswered = random.nextDouble() * 0.5;
        double notApplicable = random.nextDouble() * 0.3;
        for (Indicator indicator : PINNED.model().indicators()) {
            boolean missing = random.nextDouble() < unanswered;
            boolean leaves = random.nextDouble() < notApplicable;
            for (String rater : List.of("D1", "S1", "S2", "W1", "W2", "W3")) {
                if (leaves) {
                    answers.notApplicable(indicator.id(), rater);
                } else if (!missing && random.nextInt(5) > 0) {
                    answers.level(indicator.id(), rater, random.nextInt(5));
                }
            }
            kinds(random).forEach(kind -> answers.evidence(kind, indicator.id()));
        }
        if (random.nextInt(4) > 0) {
            matrix(answers, random);
        }
        return answers.done();
    }

    private static void matrix(Answers answers, Random random) {
        double answered = random.nextDouble();
        PINNED.model().matrix().askedCells().forEach(cell -> {
            if (random.nextInt(12) == 0) {
                answers.cellNotApplicable(cell.value(), cell.method(), "S1");
            } else if (random.nextDouble() < answered + 0.3) {
                answers.cell(cell.value(), cell.method(), "S1", random.nextInt(5));
                answers.cell(cell.value(), cell.method(), "W1", random.nextInt(5));
            }
            if (random.nextInt(20) == 0) {
                answers.conflict(cell.value(), cell.method(), "D1", random.nextInt(5), "群里发了照片");
            }
            kinds(random).forEach(kind -> answers.evidence(kind, cell.id()));
        });
        PINNED.model().matrix().values().forEach(value -> {
            if (random.nextInt(3) > 0) {
                answers.stated(value.id(), random.nextInt(9) / 2.0);
            }
        });
    }

    private static List<String> kinds(Random random) {
        List<String> kinds = new ArrayList<>(List.of("E01", "E05", "E03", "E07"));
        java.util.Collections.shuffle(kinds, random);
        return kinds.subList(0, random.nextInt(4));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
