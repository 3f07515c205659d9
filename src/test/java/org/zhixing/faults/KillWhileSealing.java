package org.zhixing.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.zhixing.secrets.Passphrase;
import org.zhixing.store.CardRow;
import org.zhixing.store.Store;
import org.zhixing.work.ProblemException;

/**
 * A store with thousands of records and attached files is encrypted, put under another passphrase or written plainly again, and the program is
 * killed: the file opens plainly or by one of the two passphrases, with everything in it. The next round goes on with what the
 * kill left. After a start nothing that can be read lies beside an encrypted file.
 */
final class KillWhileSealing extends Campaign {

    private static final int ROUNDS_OF_A_STORE = 25;
    private static final List<String> PASSPHRASES = List.of("河边的老槐树下有七只白鹭", "雨后的石板路上晒着三筐茶叶");
    /** The agency of the sample, in every store and every copy of it that is not encrypted. */
    private static final List<String> CANARIES = List.of("清河里社会工作服务中心", AttachedFiles.CANARY);

    private enum Work {
        PROTECTING,
        CHANGING,
        UNPROTECTING
    }

    private final int records;
    private final TreeMap<Work, Moments> moments = new TreeMap<>();
    private final List<Path> secrets = new ArrayList<>();
    private Path template;
    private List<Object> content = List.of();

    KillWhileSealing(Settings settings, int records) throws IOException, InterruptedException {
        super(settings);
        this.records = records;
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileSealing(Settings.of(arguments, "sealing", 200), 3000).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        template = Stores.full(program, made);
        Path table = made.resolve("records.csv");
        program.run(made, "records", "sample", "--rows", "" + records, "--seed", "1", "--out", table.toString())
                .with(0);
        String assessment = Stores.begin(program, made, template);
        program.run(
                        made,
                        "records",
                        "import",
                        table.toString(),
                        "--assessment",
                        assessment,
                        "--store",
                        template.toString())
                .with(0);
        AttachedFiles attached = AttachedFiles.make(made, template, new Random(settings.seed()));
        program.run(made, attached.attaching(template).toArray(String[]::new)).with(0);
        for (String phrase : PASSPHRASES) {
            secrets.add(Files.writeString(made.resolve("phrase" + secrets.size()), phrase + "\n"));
        }
        try (Store store = Store.open(template)) {
            content = content(store);
        }
        Path tried = Folders.fresh(work.resolve("tried"));
        AttachedFiles.copyStore(template, tried.resolve("zhixing.db"));
        for (Work one : Work.values()) {
            Moments known = new Moments();
            WriteAhead log = WriteAhead.of(tried.resolve("zhixing.db"));
            known.measure(begin(tried, one, 0), () -> Folders.hasPart(tried) || log.grows())
                    .with(0);
            moments.put(one, known);
            System.out.println(one + ": " + known.told());
        }
    }

    @Override
    boolean anew(int number) {
        return number % ROUNDS_OF_A_STORE == 0
                || Files.notExists(work.resolve("round").resolve("zhixing.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        if (Files.notExists(store)) {
            AttachedFiles.copyStore(template, store);
        }
        int present = opensBy(store);
        Work one = present < 0 ? Work.PROTECTING : random.nextInt(3) == 0 ? Work.CHANGING : Work.UNPROTECTING;
        WriteAhead log = WriteAhead.of(store);
        Running running = begin(folder, one, Math.max(0, present));
        Hit hit = moments.get(one).kill(running, () -> Folders.hasPart(folder) || log.grows(), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            plain.sound();
        }
        Folders.delete(folder.resolve("look"));
        // The next start: what it finds is all there, and what the kill left goes.
        int now = opensBy(store);
        boolean done = now != present;
        Failure.unless(
                done ? now == after(one, present) : ended.out().isEmpty(),
                one + " from " + present + " ended with " + now + " and said " + ended.out());
        List<String> beside = Folders.names(folder).stream()
                .filter(name -> name.contains(".part")
                        || name.endsWith("-wal")
                        || name.endsWith(".sealing")
                        || name.endsWith("rekeying.txt"))
                .toList();
        Failure.unless(beside.isEmpty(), "left behind: " + beside);
        if (now >= 0) {
            unreadable(folder, CANARIES);
        }
        tally.add(one + (done ? " done" : " as before"), 1);
        return hit;
    }

    private static int after(Work one, int present) {
        return switch (one) {
            case PROTECTING -> 0;
            case CHANGING -> 1 - present;
            case UNPROTECTING -> -1;
        };
    }

    /** Which passphrase opens the store, -1 where it is plain. */
    private int opensBy(Path file) {
        if (!Store.isLocked(file)) {
            try (Store store = Store.open(file)) {
                return holdsAll(store, -1);
            }
        }
        for (int i = 0; i < PASSPHRASES.size(); i++) {
            try (Store store = Store.open(file, Passphrase.of(PASSPHRASES.get(i)))) {
                return holdsAll(store, i);
            } catch (ProblemException other) {
                Failure.unless(
                        other.problems().get(0).key().equals("problems.store.wrongSecret"), "not opened: " + other);
            }
        }
        throw new Failure("neither passphrase opens it");
    }

    private int holdsAll(Store store, int opened) {
        Failure.unless(store.health().isWell(), "not well: " + store.health().problems());
        Failure.unless(content(store).equals(content), "not all is there");
        Failure.unless(AttachedFiles.whole(store) > 0, "nothing is attached");
        return opened;
    }

    private static List<Object> content(Store store) {
        List<Object> all = new ArrayList<>();
        for (CardRow card : store.cards()) {
            all.add(card);
            all.add(store.read(card.id()).dossier());
            all.add(store.log(card.id()));
            all.add(store.records(card.id()).counts());
        }
        return all;
    }

    /** Says which files beside an encrypted store tell what is in it. */
    static void unreadable(Path folder, List<String> canaries) throws IOException {
        for (String name : Folders.names(folder)) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            for (String each : canaries) {
                String canary = new String(each.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                Failure.unless(!bytes.contains(canary), name + " beside an encrypted file can be read");
            }
        }
    }

    private Running begin(Path folder, Work one, int present) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "store",
                switch (one) {
                    case PROTECTING -> "protect";
                    case CHANGING -> "passphrase";
                    case UNPROTECTING -> "unprotect";
                },
                "--store",
                folder.resolve("zhixing.db").toString()));
        if (one != Work.PROTECTING) {
            // Measured one after the other: the second passphrase is the present one by then.
            boolean changed = one == Work.UNPROTECTING && folder.endsWith("tried");
            command.addAll(List.of(
                    "--passphrase-file", secrets.get(changed ? 1 : present).toString()));
        }
        if (one != Work.UNPROTECTING) {
            int next = one == Work.PROTECTING ? 0 : 1 - present;
            command.addAll(List.of("--new-passphrase-file", secrets.get(next).toString()));
        }
        Running running = program.start(folder, command.toArray(String[]::new));
        running.endInput();
        return running;
    }

    @Override
    String found() {
        StringBuilder each = new StringBuilder();
        for (Work one : Work.values()) {
            each.append(each.isEmpty() ? "" : ", ")
                    .append(one.name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ')
                    .append(tally.count(one + " done"))
                    .append(" times done and ")
                    .append(tally.count(one + " as before"))
                    .append(" times as before");
        }
        return Tally.number(tally.rounds()) + " kills while encrypting a store with " + Tally.number(records)
                + " records and back: " + each + "; content lost or readable beside it "
                + tally.failures().size()
                + " times";
    }
}
