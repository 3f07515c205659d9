import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.zhixing.agreement.Agreement;
import org.zhixing.agreement.Alpha;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.agreement.Scale;

/**
 * How long 1,000 resamples of ordinal alpha take for 50 raters of 50 units on five levels, on one thread, beside
 * dkpro-statistics-agreement on the same table. The peer knows no bootstrap: its study of each resample is built outside
 * of what is measured, and only its own computing counts; it gets fewer resamples and is reported for 1,000 in proportion.
 * Both must say the same alpha.
 */
public class AgreementBenchmark {

    private static final int RESAMPLES = 1_000;
    private static final int UNITS = 50;
    private static final int RATERS = 50;
    private static final int LEVELS = 5;
    private static final int WARM = 30;
    private static final int ROUNDS = 31;

    public static void main(String[] arguments) {
        int peerResamples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        for (double missing : new double[] {0, 0.1}) {
            Double[][] rows = rows(missing);
            RatingsTable table = table(rows);
            Estimate alpha = Alpha.of(table, Scale.ORDINAL);
            double peer = ordinal(study(rows, IntStream.range(0, UNITS).toArray()));
            System.out.printf(
                    Locale.ROOT,
                    "%d raters, %d units, %d levels, %.0f %% missing: alpha %.6f, peer %.6f%n",
                    RATERS, UNITS, LEVELS, 100 * missing, alpha.value(), peer);
            double[] own = new double[ROUNDS];
            double[] whole = new double[ROUNDS];
            for (int round = -WARM; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Estimate estimate = Alpha.of(table, Scale.ORDINAL, RESAMPLES, round);
                long middle = System.nanoTime();
                Agreement all = Agreement.of(table, Scale.ORDINAL, RESAMPLES, round);
                long end = System.nanoTime();
                if (estimate.interval() == null || !estimate.equals(all.alpha().get(Scale.ORDINAL))) {
                    throw new IllegalStateException("no interval");
                }
                if (round >= 0) {
                    own[round] = (middle - start) / 1e6;
                    whole[round] = (end - middle) / 1e6;
                }
            }
            System.out.printf(
                    Locale.ROOT, "  ordinal alpha with %,d resamples: median %.2f ms of %d rounds, slowest %.2f ms%n",
                    RESAMPLES, median(own), ROUNDS, Arrays.stream(own).max().orElseThrow());
            System.out.printf(
                    Locale.ROOT, "  every statistic and pair, each with its resamples: median %.0f ms%n", median(whole));
            double[] perThousand = new double[3];
            SplittableRandom random = new SplittableRandom(1);
            for (int round = -1; round < perThousand.length; round++) {
                long spent = 0;
                for (int b = 0; b < peerResamples; b++) {
                    CodingAnnotationStudy study =
                            study(rows, random.ints(UNITS, 0, UNITS).toArray());
                    long start = System.nanoTime();
                    ordinal(study);
                    spent += System.nanoTime() - start;
                }
                if (round >= 0) {
                    perThousand[round] = spent / 1e6 / peerResamples * RESAMPLES;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  dkpro-statistics-agreement 2.2.1, %d resamples scaled to %,d: median %,.0f ms of %d rounds (%,.0f times)%n",
                    peerResamples, RESAMPLES, median(perThousand), perThousand.length, median(perThousand) / median(own));
        }
    }

    private static double ordinal(CodingAnnotationStudy study) {
        return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement();
    }

    private static CodingAnnotationStudy study(Double[][] rows, int[] units) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(RATERS);
        for (int unit : units) {
            study.addItemAsArray(Arrays.stream(rows[unit])
                    .map(rating -> rating == null ? null : Integer.valueOf(rating.intValue()))
                    .toArray());
        }
        return study;
    }

    /** Units have a level of their own, from which raters stray. */
    private static Double[][] rows(double missing) {
        Random random = new Random(20261126);
        Double[][] rows = new Double[UNITS][RATERS];
        for (Double[] row : rows) {
            double own = random.nextDouble() * (LEVELS - 1);
            for (int r = 0; r < RATERS; r++) {
                double seen = Math.rint(own + random.nextGaussian());
                row[r] = random.nextDouble() < missing ? null : Double.valueOf(Math.max(0, Math.min(LEVELS - 1, seen)));
            }
        }
        return rows;
    }

    private static RatingsTable table(Double[][] rows) {
        List<String> units = IntStream.range(0, UNITS).mapToObj(u -> "u" + u).toList();
        List<String> raters = IntStream.range(0, RATERS).mapToObj(r -> "r" + r).toList();
        List<List<Double>> ratings = new ArrayList<>();
        for (Double[] row : rows) {
            ratings.add(Arrays.asList(row));
        }
        return RatingsTable.of(units, raters, ratings);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
