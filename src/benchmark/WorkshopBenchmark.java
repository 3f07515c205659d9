import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.zhixing.desk.Desk;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.live.NetworkAddress;
import org.zhixing.live.WorkshopPage;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/**
 * Many phones at once, each with a connection of its own that stays open: they join within a moment, ask for the state
 * every two seconds and answer every question, at the pace of people and then all in the same instant. Each vote that was
 * acknowledged must be in the data file when it is opened again; those that are not are counted as lost.
 */
public class WorkshopBenchmark {

    private static final Random RANDOM = new Random(1);

    public static void main(String[] arguments) throws Exception {
        int phones = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 1 ? arguments[1] : "target"), "workshop");
        Path store = folder.resolve("workshop.db");
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        String id;
        try (Desk desk = Desk.open(store)) {
            PinnedModel model = desk.models().newest("annual-self-check").orElseThrow();
            List<Vignette> vignettes = desk.workshops().examples(model);
            id = desk.workshops().create("annual-self-check", new PersonalText("load"), vignettes);
            try (LiveWorkshop live = desk.workshops().open(id);
                    WorkshopPage page = WorkshopPage.open(live, NetworkAddress.thisComputer(), 0, Language.ZH)) {
                run(live, page, phones, acknowledged);
            }
        }
        try (Desk desk = Desk.open(store)) {
            Workshop kept = desk.workshops().read(id);
            Set<String> there = kept.votes().stream()
                    .map(v -> kept.participant(v.participant()).orElseThrow().codeName() + "|" + v.indicator() + "|"
                            + v.round() + "|" + v.level())
                    .collect(Collectors.toSet());
            long lost = acknowledged.entrySet().stream()
                    .filter(e -> !there.contains(e.getKey() + "|" + e.getValue()))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "votes acknowledged %d, in the data file when opened again %d, lost %d%n",
                    acknowledged.size(),
                    there.size(),
                    lost);
            if (lost > 0 || there.size() != acknowledged.size()) {
                throw new IllegalStateException("votes were lost");
            }
        }
    }

    private static void run(LiveWorkshop live, WorkshopPage page, int phones, Map<String, String> acknowledged)
            throws Exception {
        int port = Integer.parseInt(page.address().substring(page.address().lastIndexOf(':') + 1));
        List<Phone> all = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            all.add(new Phone(port, page.link().substring(page.address().length() + 1), acknowledged));
        }
        long cpu = cpu();
        long start = System.nanoTime();
        together(all, phone -> phone.join(RANDOM.nextInt(2000)));
        System.out.printf(Locale.ROOT, "%d phones joined in %.1f s%n", live.now().participants().size(), since(start));

        live.apply(new WorkshopStep.MoveTo(Stage.FIRST)).toCompletableFuture().join();
        List<String> items = live.now().current().items().stream().map(Vignette.Item::indicator).toList();
        String vignette = live.now().vignette();
        measured("at the pace of people, a vote each 3 to 6 s", all, live, phone -> phone.rate(vignette, items, 1, 3000, 6000));
        for (Stage stage : List.of(Stage.LOCKED, Stage.REVEALED, Stage.DISCUSSING, Stage.SECOND)) {
            live.apply(new WorkshopStep.MoveTo(stage)).toCompletableFuture().join();
        }
        measured("all at once, without a pause", all, live, phone -> phone.rate(vignette, items, 2, 0, 0));
        System.out.printf(
                Locale.ROOT,
                "whole run %.1f s, processor %.1f s (with the phones, which run in the same process), phones seen %d%n",
                since(start),
                (cpu() - cpu) / 1e9,
                page.phones());
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "heap after a collection %.0f MB%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        for (Phone phone : all) {
            phone.close();
        }
    }

    private static void measured(String what, List<Phone> all, LiveWorkshop live, Act act) throws Exception {
        int before = live.now().votes().size();
        all.forEach(Phone::clear);
        long cpu = cpu();
        long start = System.nanoTime();
        together(all, act);
        double seconds = since(start);
        System.out.printf(
                Locale.ROOT,
                "%s: %d votes in %.1f s (%.0f a second), refused or broken %d, processor %.0f %% of one core%n",
                what,
                live.now().votes().size() - before,
                seconds,
                (live.now().votes().size() - before) / seconds,
                all.stream().mapToInt(p -> p.troubles.get()).sum(),
                (cpu() - cpu) / 1e7 / seconds);
        print("  a vote, from sent to acknowledged after its commit", all, p -> p.votes);
        print("  a look at the state", all, p -> p.looks);
    }

    private interface Act {
        void by(Phone phone) throws Exception;
    }

    private static void together(List<Phone> all, Act act) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        for (Phone phone : all) {
            Thread thread = new Thread(null, () -> {
                try {
                    ready.await();
                    act.by(phone);
                } catch (Exception e) {
                    failures.add(e);
                }
            }, "phone", 256 * 1024);
            thread.start();
            threads.add(thread);
        }
        ready.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " phones failed", failures.peek());
        }
    }

    private static void print(String what, List<Phone> all, java.util.function.Function<Phone, List<Double>> of) {
        double[] sorted = all.stream().flatMap(p -> of.apply(p).stream()).mapToDouble(d -> d).sorted().toArray();
        if (sorted.length > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.1f ms, p99 %.1f ms, longest %.1f ms (%d)%n",
                    what,
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.99)],
                    sorted[sorted.length - 1],
                    sorted.length);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** One phone: a connection that is kept, a seat, and what it was told is saved. */
    private static final class Phone {

        private final int port;
        private final String pin;
        private final Map<String, String> acknowledged;
        private final AtomicInteger troubles = new AtomicInteger();
        private final List<Double> votes = new ArrayList<>();
        private final List<Double> looks = new ArrayList<>();
        private final Random random = new Random(RANDOM.nextLong());
        private Socket socket;
        private String seat = "";
        private String tag = "";
        private String code = "";
        private String head = "";
        private long nextLook;

        Phone(int port, String pin, Map<String, String> acknowledged) {
            this.port = port;
            this.pin = pin;
            this.acknowledged = acknowledged;
        }

        void clear() {
            votes.clear();
            looks.clear();
            troubles.set(0);
        }

        void join(int delay) throws Exception {
            Thread.sleep(delay);
            for (String path : List.of("/", "/page.css", "/connection.js", "/screens.js", "/page.js", "/words")) {
                get(path);
            }
            post("/join", "pin=" + pin);
            seat = head.replaceAll("(?si).*set-cookie: seat=([^;]+);.*", "$1");
            code = get("/state").replaceAll("(?s).*\"code\" : \"([^\"]+)\".*", "$1");
        }

        /** Answers every question, after a pause of so many milliseconds each, and looks at the state in between. */
        void rate(String vignette, List<String> items, int round, int least, int most) throws Exception {
            nextLook = System.nanoTime() + random.nextInt(2000) * 1_000_000L;
            get("/material");
            for (String item : items) {
                pause(least == most ? least : least + random.nextInt(most - least));
                int level = random.nextInt(5);
                long start = System.nanoTime();
                String body = "vignette=" + vignette + "&indicator=" + item + "&round=" + round + "&level=" + level;
                while (post("/vote", body) != 200) {
                    troubles.incrementAndGet();
                    Thread.sleep(1000);
                }
                acknowledged.put(code + "|" + item + "|" + round, String.valueOf(level));
                votes.add((System.nanoTime() - start) / 1e6);
            }
        }

        private void pause(int millis) throws Exception {
            long end = System.nanoTime() + millis * 1_000_000L;
            while (System.nanoTime() < end) {
                if (System.nanoTime() >= nextLook) {
                    nextLook = System.nanoTime() + (1600 + random.nextInt(500)) * 1_000_000L;
                    long start = System.nanoTime();
                    get("/state");
                    tag = head.replaceAll("(?si).*etag: (\"[0-9a-f]+\").*", "$1");
                    looks.add((System.nanoTime() - start) / 1e6);
                }
                Thread.sleep(Math.max(1, (Math.min(end, nextLook) - System.nanoTime()) / 1_000_000));
            }
        }

        private String get(String path) throws IOException {
            return exchange("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: seat=" + seat
                    + "\r\nIf-None-Match: " + tag + "\r\n\r\n");
        }

        private int post(String path, String body) throws IOException {
            exchange("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: seat=" + seat
                    + "\r\nX-Workshop: 1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body);
            return Integer.parseInt(head.substring(9, 12));
        }

        private String exchange(String request) throws IOException {
            for (int tries = 0; ; tries++) {
                try {
                    if (socket == null) {
                        socket = new Socket("127.0.0.1", port);
                        socket.setTcpNoDelay(true);
                        socket.setSoTimeout(60_000);
                    }
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                    return answer(socket.getInputStream());
                } catch (IOException e) {
                    // As a phone would: on a new connection.
                    close();
                    troubles.incrementAndGet();
                    if (tries == 5) {
                        throw e;
                    }
                }
            }
        }

        private String answer(InputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int b = in.read();
                if (b < 0) {
                    throw new IOException("closed");
                }
                bytes.write(b);
            }
            head = bytes.toString(StandardCharsets.UTF_8);
            String length = head.replaceAll("(?si).*content-length: ([0-9]+).*", "$1");
            boolean none = head.startsWith("HTTP/1.1 304") || length.length() > 9;
            return none ? "" : new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
        }

        void close() throws IOException {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        }
    }
}
