import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.secrets.Passphrase;
import org.zhixing.store.RecordBatch;
import org.zhixing.store.Store;
import org.zhixing.store.StoredRecords;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/**
 * How long a million service records of fifteen columns take into a store in one transaction, out of it, and a second
 * time where all are there already; and how long a stretch of the table of records takes. With "sealed" as the third word
 * all of it once more in a sealed store, and how long it takes to seal the plain one.
 */
public class RecordStoreBenchmark {

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        RecordBatch batch = batch(rows);
        measure(batch, rows, times, null);
        if (arguments.length > 2 && arguments[2].equals("sealed")) {
            System.out.println("sealed:");
            measure(batch, rows, times, Passphrase.of("河边的老槐树下有七只白鹭"));
        }
    }

    private static void measure(RecordBatch batch, int rows, int times, Passphrase passphrase) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
        List<Double> write = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Path file = folder.resolve("store" + i + ".db");
            String id = made(file);
            if (passphrase != null) {
                Store.seal(file, passphrase);
            }
            try (Store store = Store.open(file, passphrase)) {
                StoredRecords records = store.records(id);
                write.add(seconds(() -> records.add(batch, Progress.NONE)));
                if (i == times - 1) {
                    System.out.printf(Locale.ROOT, "file: %.0f MB%n", Files.size(file) / 1e6);
                    print("read all of them", List.of(seconds(records::data)));
                    print("count by month and type", List.of(seconds(records::counts)));
                    print("again, when all are there", List.of(seconds(() -> records.add(batch, Progress.NONE))));
                    windows(records, rows);
                }
            }
            if (i == times - 1) {
                if (passphrase != null) {
                    print("open it for good", List.of(seconds(() -> Store.unseal(file, passphrase))));
                    print("seal it", List.of(seconds(() -> Store.seal(file, passphrase))));
                }
                print("open the store", List.of(seconds(() -> Store.open(file, passphrase).close())));
                print("open it once more", List.of(seconds(() -> Store.open(file, passphrase).close())));
            }
            Files.delete(file);
        }
        print("write " + rows + " records", write);
    }

    private static String made(Path file) {
        try (Desk desk = Desk.open(file)) {
            return desk.create(NewAssessment.blank(new PersonalText("机构"), YEAR, "annual-self-check"));
        }
    }

    private static void windows(StoredRecords records, int rows) {
        Random random = new Random(1);
        double[] millis = new double[500];
        for (int i = 0; i < millis.length; i++) {
            int from = random.nextInt(Math.max(1, rows - 40));
            millis[i] = seconds(() -> records.rows(from, 40)) * 1e3;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "40 rows from anywhere: median %.2f ms, p99 %.2f ms%n",
                millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }

    private static RecordBatch batch(int rows) {
        Random random = new Random(1);
        ClientCodes codes = new ClientCodes(new byte[] {1});
        List<ServiceRecord> records = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            LocalDate day = YEAR.from().plusDays(random.nextInt(365));
            String activity = random.nextInt(3) == 0 ? "活动" + random.nextInt(200) : null;
            records.add(new ServiceRecord(
                    String.format(Locale.ROOT, "R%07d", i), day, day.plusDays(random.nextInt(9)),
                    "W" + random.nextInt(60), codes.of("老" + random.nextInt(20000)), "C" + random.nextInt(8000),
                    activity, activity, ServiceType.values()[random.nextInt(6)], random.nextInt(5) > 0,
                    (1 + random.nextInt(8)) / 2.0, LocalTime.of(8 + random.nextInt(10), 30), random.nextInt(4) / 2.0,
                    random.nextInt(30), null, null, Set.of(), random.nextBoolean(), null, random.nextBoolean(), null,
                    null, null, (double) random.nextInt(6), 5.0, null, null,
                    new NoteFacts(random.nextInt(400), random.nextInt(200), random.nextInt(300), false, null, 0)));
        }
        return new RecordBatch(
                List.of(new RecordBatch.Part("records.xlsx", "", "00", null, null, rows, 0, records)),
                new RecordTraits(EnumSet.allOf(RecordField.class), false, false, Set.of()),
                List.of(), List.of(), Map.of());
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: median %.2f s of %d%n", what, sorted.get(sorted.size() / 2), sorted.size());
    }
}
