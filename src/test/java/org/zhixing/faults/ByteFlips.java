package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Desk;
import org.zhixing.desk.Rescue;
import org.zhixing.work.ProblemException;

/**
 * Single bytes of a store are changed, one at a time, and the store is opened, checked, read and reviewed as the program does
 * it; so are files that were damaged by others. Nothing may crash or hang, and no byte may change.
 */
public final class ByteFlips {

    private static final long SECONDS = 10;

    /** How it ends for a file. */
    public enum Ending {
        /** Opened; the check finds nothing, and everything reads as before. */
        AS_BEFORE,
        /** Opened; the check says what is wrong. */
        NAMED,
        /** Opened, and said that the file is not as it was closed. */
        TOLD,
        /** Not opened, or not read, with a message. */
        REFUSED,
        /** Opened; the check finds nothing, and something reads otherwise: a value that is as good as any other. */
        UNNOTICED
    }

    private final Path folder;
    private final Path store;
    private final byte[] sound;
    private final byte[] mark;
    private final Object content;
    private final ExecutorService worker = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "flip");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private final List<String> failures = new ArrayList<>();
    private int withRescue;

    /** @param folder empty; a sample agency is made in it, with its copy of the day */
    public ByteFlips(Path folder) throws IOException {
        this.folder = folder;
        this.store = folder.resolve("zhixing.db");
        try (Desk desk = Desk.open(store)) {
            desk.adoptSample();
        }
        Desk.open(store).close();
        sound = Files.readAllBytes(store);
        mark = Files.readAllBytes(markFile());
        try (Desk desk = Desk.open(store)) {
            content = content(desk);
        }
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        long seed = 1;
        Path work = Path.of("target", "faults", "flips");
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals("--seed")) {
                seed = Long.parseLong(arguments[i + 1]);
            } else if (arguments[i].equals("--work")) {
                work = Path.of(arguments[i + 1]);
            }
        }
        ByteFlips flips = new ByteFlips(Folders.fresh(work));
        flips.flip(rounds, seed);
        System.out.println(rounds + " byte flips --seed " + seed + ": " + flips.figure());
        Path corpus = Path.of("../shared/corpora/sqlite-corrupt/images");
        if (Files.isDirectory(corpus)) {
            ByteFlips images = new ByteFlips(Folders.fresh(work));
            images.images(corpus);
            System.out.println("images that others damaged: " + images.figure());
            flips.failures.addAll(images.failures);
        }
        System.exit(flips.failures.isEmpty() ? 0 : 1);
    }

    /** Changes one byte of the sound store at a time. */
    public void flip(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < rounds; i++) {
            int at = random.nextInt(sound.length);
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            round("byte " + at + " is " + (bytes[at] & 0xff), bytes);
            if ((i + 1) % 250 == 0) {
                System.out.println(i + 1 + ": " + figure());
            }
        }
    }

    /** Takes files that others damaged for the store. */
    public void images(Path corpus) throws Exception {
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path image : files.sorted().toList()) {
                round(image.getFileName().toString(), Files.readAllBytes(image));
            }
        }
    }

    private void round(String what, byte[] bytes) throws Exception {
        for (String beside : List.of("-wal", "-shm")) {
            Files.deleteIfExists(store.resolveSibling("zhixing.db" + beside));
        }
        Path part = Files.write(folder.resolve("next"), bytes);
        Files.move(part, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.write(markFile(), mark);
        try {
            Ending ending = within(() -> ending());
            endings.merge(ending, 1, Integer::sum);
            if (ending == Ending.UNNOTICED) {
                System.out.println("unnoticed: " + what);
            }
            if (ending == Ending.REFUSED) {
                withRescue += within(() -> Rescue.of(store)).isPresent() ? 1 : 0;
            }
        } catch (ExecutionException e) {
            fail(what + " ended in " + e.getCause() + " at "
                    + Arrays.stream(e.getCause().getStackTrace()).limit(7).toList());
        } catch (TimeoutException e) {
            fail(what + " took longer than " + SECONDS + " s");
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(store))) {
            fail(what + ": the file's bytes were changed");
        }
    }

    private void fail(String how) {
        failures.add(how);
        System.out.println("FAILED " + how);
    }

    private <T> T within(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        return worker.submit(work).get(SECONDS, TimeUnit.SECONDS);
    }

    private Ending ending() {
        try (Desk desk = Desk.open(store)) {
            if (!desk.check().isWell()) {
                return Ending.NAMED;
            }
            if (desk.outsideChange().isPresent()) {
                // It is worked on all the same.
                if (!content(desk).equals(content)) {
                    reviews(desk);
                }
                return Ending.TOLD;
            }
            if (content(desk).equals(content)) {
                return Ending.AS_BEFORE;
            }
            reviews(desk);
            return Ending.UNNOTICED;
        } catch (ProblemException refused) {
            if (refused.problems().isEmpty()) {
                throw new IllegalStateException("refused without a word", refused);
            }
            return Ending.REFUSED;
        }
    }

    private Path markFile() {
        return store.resolveSibling("zhixing.db.closed");
    }

    private static void reviews(Desk desk) {
        for (AssessmentCard card : desk.assessments()) {
            desk.review(card.id());
        }
    }

    private static List<Object> content(Desk desk) {
        List<Object> all = new ArrayList<>(desk.dump());
        for (AssessmentCard card : desk.assessments()) {
            all.add(card);
            all.add(desk.log(card.id()));
            all.add(desk.records(card.id()).review().map(String::valueOf));
        }
        return all;
    }

    /** How often each ending came. */
    public Map<Ending, Integer> endings() {
        return endings;
    }

    public List<String> failures() {
        return failures;
    }

    /** How many of the refused had a good backup to offer. */
    public int withRescue() {
        return withRescue;
    }

    private String figure() {
        return endings + ", " + failures.size() + " crashed, hung or were written to; of the refused, " + withRescue
                + " with a good backup offered";
    }
}
