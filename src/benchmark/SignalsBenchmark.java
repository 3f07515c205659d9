import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.zhixing.documents.ModelReader;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signals;

/**
 * How long the record indicators take over synthetic records in memory, on one core. The likeness of notes, which DOC-2
 * counts, is there already. Each round is one call for all indicators; before it the heap is collected, and its highest use
 * during the call is reported beside what the records alone hold.
 */
public class SignalsBenchmark {

    private static final int ROUNDS = 5;
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path file = Path.of("assessment-models/annual-self-check/model.json");
        AssessmentModel model = ModelReader.read(Files.readString(file), file.toString()).model();
        RecordSet records = records(rows);
        RecordContext context = new RecordContext(
                null,
                List.of(new Contract(
                        "K1", YEAR, null, java.util.Collections.nCopies(10, new Target("个案", 100, 101.0)))),
                List.of());
        double[] seconds = new double[ROUNDS];
        double[] peaks = new double[ROUNDS];
        double held = 0;
        RecordSignals signals = null;
        for (int round = 0; round < ROUNDS; round++) {
            signals = null;
            System.gc();
            held = mebibytes(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            signals = Signals.of(model, records, YEAR, context);
            seconds[round] = (System.nanoTime() - start) / 1e9;
            peaks[round] = mebibytes(heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum());
        }
        System.out.printf(Locale.ROOT, "%,d rows, %d rounds%n", rows, ROUNDS);
        System.out.printf(Locale.ROOT, "all indicators: first %.2f s, median %.2f s%n", seconds[0], median(seconds));
        System.out.printf(
                Locale.ROOT, "heap: records %.0f MiB, highest median %.0f MiB, of at most %.0f%n",
                held, median(peaks), mebibytes(Runtime.getRuntime().maxMemory()));
        for (String id : List.of("DOC-1", "ACT-1", "ACT-5", "FORM-1", "FORM-10")) {
            System.out.printf(Locale.ROOT, "%s: %s, n = %,d%n", id, signals.signal(id).value(), signals.signal(id).n());
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double mebibytes(long bytes) {
        return bytes / 1048576.0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** A year of a large agency: 3 of 10 rows are activities or groups, a client has about 20 contacts. */
    private static RecordSet records(int rows) {
        Random random = new Random(20250305);
        String[] workers = names("W", Math.max(8, rows / 800));
        String[] clients = names("C", Math.max(10, rows / 20));
        String[] cases = names("K", Math.max(10, rows / 20));
        String[] activities = names("A", Math.max(10, rows / 40));
        LocalDate[] days = YEAR.from().minusDays(30).datesUntil(YEAR.to().plusDays(61)).toArray(LocalDate[]::new);
        ServiceType[] mix = {
            ServiceType.CASE, ServiceType.CASE, ServiceType.VISIT, ServiceType.VISIT, ServiceType.VISIT,
            ServiceType.CONSULT, ServiceType.ACTIVITY, ServiceType.ACTIVITY, ServiceType.GROUP, ServiceType.ADMIN
        };
        List<ServiceRecord> records = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            int day = random.nextInt(10) == 0 ? random.nextInt(days.length - 60) : 30 + random.nextInt(365);
            ServiceType type = mix[random.nextInt(mix.length)];
            boolean many = type == ServiceType.ACTIVITY || type == ServiceType.GROUP;
            int client = random.nextInt(clients.length);
            String activity = many ? activities[random.nextInt(activities.length)] : null;
            boolean individual = !many && type != ServiceType.ADMIN;
            int length = random.nextInt(500);
            records.add(new ServiceRecord(
                    "R" + i,
                    days[day],
                    random.nextInt(20) == 0 ? null : days[day + random.nextInt(60)],
                    workers[random.nextInt(workers.length)],
                    individual ? clients[client] : null,
                    individual ? cases[client] : null,
                    activity,
                    activity,
                    type,
                    answer(random),
                    random.nextInt(1, 17) / 4.0,
                    random.nextInt(3) == 0 ? null : LocalTime.of(random.nextInt(8, 20), 15 * random.nextInt(4)),
                    random.nextInt(12) / 4.0,
                    many ? Integer.valueOf(random.nextInt(80)) : null,
                    many ? Integer.valueOf(random.nextInt(20)) : null,
                    many ? Integer.valueOf(random.nextInt(60)) : null,
                    many ? roster(random, clients) : Set.of(),
                    answer(random),
                    answer(random),
                    answer(random),
                    random.nextInt(10) == 0 ? CaseStatus.CLOSED : CaseStatus.OPEN,
                    random.nextInt(40) == 0 ? days[day] : null,
                    null,
                    random.nextInt(2) == 0 ? Double.valueOf(random.nextInt(1, 6)) : null,
                    5.0,
                    null,
                    null,
                    new NoteFacts(length, length / 2, length / 2, false, random.nextInt(5) == 0 ? 0.8 : null, 0)));
        }
        return new RecordSet(records, new RecordTraits(Set.of(RecordField.values()), false, false, Set.of()), rows);
    }

    private static Boolean answer(Random random) {
        return random.nextInt(5) == 0 ? null : Boolean.valueOf(random.nextBoolean());
    }

    private static Set<String> roster(Random random, String[] clients) {
        Set<String> roster = new HashSet<>();
        int size = random.nextInt(5, 20);
        for (int i = 0; i < size; i++) {
            roster.add(clients[random.nextInt(clients.length)]);
        }
        return roster;
    }

    private static String[] names(String prefix, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = prefix + i;
        }
        return names;
    }
}
