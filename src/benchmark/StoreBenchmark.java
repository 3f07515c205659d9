import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.records.Period;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.Desk;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.secrets.Passphrase;
import org.zhixing.store.Store;
import org.zhixing.work.PersonalText;

/**
 * How long an answer takes from the call that a key press makes to committed on disk, beside a bare write and sync of
 * one page on the same disk; and how long a data file of fifty assessments takes to open and to read. With "sealed" behind
 * the folder all of it once more over a sealed data file.
 */
public class StoreBenchmark {

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "benchmark");
        measure(folder.resolve("store.db"), null, "plain");
        if (arguments.length > 1 && arguments[1].equals("sealed")) {
            Path file = folder.resolve("sealed.db");
            Passphrase passphrase = Passphrase.of("河边的老槐树下有七只白鹭");
            Store.seal(file, passphrase);
            measure(file, passphrase, "sealed");
        }
        bareSync(folder.resolve("page.bin"));
    }

    private static void measure(Path file, Passphrase passphrase, String how) throws Exception {
        try (Desk desk = Desk.open(file, passphrase)) {
            PinnedModel model = desk.models().newest("annual-self-check").orElseThrow();
            String last = "";
            for (int i = 0; i < 50; i++) {
                last = desk.adopt(model, Dossier.of(full(model, i)), false);
            }
            answers(desk, last, how);
        }
        double[] open = new double[20];
        double[] read = new double[20];
        for (int i = 0; i < open.length; i++) {
            long start = System.nanoTime();
            try (Desk desk = Desk.open(file, passphrase)) {
                if (desk.assessments().size() != 50) {
                    throw new IllegalStateException("fifty expected");
                }
                open[i] = (System.nanoTime() - start) / 1e6;
                long reading = System.nanoTime();
                desk.dump();
                read[i] = (System.nanoTime() - reading) / 1e6;
            }
        }
        print(how + ": open a data file of 50 assessments and list them", open);
        print(how + ": read all 50", read);
    }

    private static void answers(Desk desk, String id, String how) throws Exception {
        try (AssessmentSession session = desk.open(id)) {
            Random random = new Random(1);
            List<Indicator> asked = session.pinned().model().indicators().stream()
                    .filter(i -> i.roles().contains(Role.S)).toList();
            double[] millis = new double[3000];
            for (int i = 0; i < 500 + millis.length; i++) {
                Indicator indicator = asked.get(random.nextInt(asked.size()));
                long start = System.nanoTime();
                session.apply(new Change.Rate(indicator.id(), "r2", new Answer.Level(random.nextInt(5))), "r2")
                        .toCompletableFuture().join();
                if (i >= 500) {
                    millis[i - 500] = (System.nanoTime() - start) / 1e6;
                }
            }
            print(how + ": an answer, from the call to committed", millis);
        }
    }

    private static void bareSync(Path page) throws Exception {
        double[] millis = new double[500];
        try (var channel = java.nio.channels.FileChannel.open(page, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                channel.write(java.nio.ByteBuffer.allocate(4096), (long) i * 4096);
                channel.force(false);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        print("peer: write and sync one page of 4 KiB", millis);
    }

    private static Assessment full(PinnedModel model, int seed) {
        Random random = new Random(seed);
        Period year = new Period(LocalDate.of(1975 + seed, 1, 1), LocalDate.of(1975 + seed, 12, 31));
        List<Rater> raters = List.of(
                new Rater("r1", Role.D, PersonalText.NONE, true, null),
                new Rater("r2", Role.S, PersonalText.NONE, true, null),
                new Rater("r3", Role.W, PersonalText.NONE, true, null));
        List<Rating> ratings = new ArrayList<>();
        for (Indicator indicator : model.model().indicators()) {
            for (Rater rater : raters) {
                if (indicator.roles().contains(rater.role())) {
                    ratings.add(new Rating(indicator.id(), rater.id(), rater.role(),
                            new Answer.Level(random.nextInt(5)), new PersonalText("备注 " + seed)));
                }
            }
        }
        return Assessment.empty(model.model().id(), model.model().version(), new PersonalText("机构"), year)
                .withRaters(raters).withRatings(ratings);
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%s: median %.2f ms, p99 %.2f ms (n=%d)%n",
                what, millis[millis.length / 2], millis[millis.length * 99 / 100], millis.length);
    }
}
