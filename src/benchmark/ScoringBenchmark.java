import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Evidence;
import org.zhixing.records.Period;
import org.zhixing.assessment.Rating;
import org.zhixing.documents.ModelReader;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.work.PersonalText;

/** How long scoring takes: one full assessment of nine raters, with and without what is optional, and ten thousand. */
public class ScoringBenchmark {

    private static final List<String> RATERS = List.of("D1", "S1", "S2", "W1", "W2", "W3", "X1", "C1", "C2");

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of("assessment-models/annual-self-check/model.json");
        AssessmentModel model = ModelReader.read(Files.readString(file), file.toString()).model();
        Scoring scoring = new Scoring(model);
        Assessment one = assessment(model, 1);
        median("one assessment, nine raters, scores", 5000, () -> scoring.score(one, Scoring.Detail.SCORES));
        median("the same with interval and sensitivities", 100, () -> scoring.score(one, Scoring.Detail.FULL));
        List<Assessment> many = IntStream.range(0, 10_000).mapToObj(i -> assessment(model, i)).toList();
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            double sum = many.parallelStream()
                    .map(a -> scoring.score(a, Scoring.Detail.SCORES))
                    .mapToDouble(s -> s.overall().high())
                    .sum();
            System.out.printf(Locale.ROOT, "ten thousand assessments: %.2f s (check %.0f)%n",
                    (System.nanoTime() - start) / 1e9, sum);
        }
    }

    private static void median(String what, int times, java.util.function.Supplier<Scorecard> work) {
        double[] millis = new double[times];
        for (int warm = 0; warm < times; warm++) {
            work.get();
        }
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.get();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%s: median %.3f ms, p99 %.3f ms (n=%d)%n",
                what, millis[times / 2], millis[times * 99 / 100], times);
    }

    private static Assessment assessment(AssessmentModel model, long seed) {
        Random random = new Random(seed);
        Period year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        List<Rating> ratings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        model.indicators().forEach(indicator -> {
            for (String rater : RATERS) {
                Role role = Role.valueOf(rater.substring(0, 1));
                if (indicator.roles().contains(role)) {
                    ratings.add(new Rating(indicator.id(), rater, role,
                            new Answer.Level(random.nextInt(5)), PersonalText.NONE));
                }
            }
            for (String type : indicator.evidence()) {
                evidence.add(new Evidence("e" + evidence.size(), List.of(indicator.id()), type,
                        LocalDate.of(2025, 6, 30), new PersonalText("12"), "D1", "S1"));
            }
        });
        List<CellRating> cells = new ArrayList<>();
        model.matrix().askedCells().forEach(cell -> {
            for (String rater : List.of("D1", "S1", "S2", "W1", "W2", "W3")) {
                cells.add(new CellRating(cell.value(), cell.method(), rater, Role.valueOf(rater.substring(0, 1)),
                        new Answer.Level(random.nextInt(5)), false, PersonalText.NONE));
            }
        });
        return Assessment.empty(model.id(), model.version(), PersonalText.NONE, year)
                .withRatings(ratings).withAllEvidence(evidence).withMatrix(cells);
    }
}
