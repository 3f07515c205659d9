package org.zhixing.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhixing.secrets.Passphrase;
import org.zhixing.store.Store;

/**
 * Files are attached to a piece of evidence, half of the time in an encrypted store, and the program is killed: all of them are
 * attached or none, and what is named is there whole. A content that nothing names yet may lie there; attaching again works.
 */
final class KillWhileAttaching extends Campaign {

    private static final String PASSPHRASE = "井台边的青石上停着五只燕子";

    private final Moments moments = new Moments();
    private final Path plain;
    private final Path sealed;
    private final Path secret;
    private final AttachedFiles attached;

    KillWhileAttaching(Settings settings) throws Exception {
        super(settings);
        Path made = Folders.fresh(work.resolve("made"));
        plain = Stores.full(program, made);
        sealed = Files.copy(plain, made.resolve("sealed.db"));
        secret = Files.writeString(made.resolve("phrase"), PASSPHRASE + "\n");
        attached = AttachedFiles.make(made, plain, new Random(settings.seed()));
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileAttaching(Settings.of(arguments, "attaching", 200)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        program.run(work, "store", "protect", "--new-passphrase-file", secret.toString(), "--store", sealed.toString())
                .with(0);
        for (boolean locked : new boolean[] {false, true}) {
            Path tried = Folders.fresh(work.resolve("tried"));
            Path store = Files.copy(locked ? sealed : plain, tried.resolve("zhixing.db"));
            moments.measure(begin(tried, store, locked), () -> writes(store)).with(0);
            Failure.unless(named(store, locked) == attached.files().size(), "not all were attached");
        }
        System.out.println(moments.told());
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        boolean locked = random.nextBoolean();
        Path store = Files.copy(locked ? sealed : plain, folder.resolve("zhixing.db"));
        Running running = begin(folder, store, locked);
        Hit hit = moments.kill(running, () -> writes(store), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        try (PlainStore look = PlainStore.copyOf(store, folder.resolve("look"))) {
            look.sound();
        }
        Folders.delete(folder.resolve("look"));
        int all = attached.files().size();
        int named = named(store, locked);
        Failure.unless(named == 0 || named == all, named + " of " + all + " files attached");
        Failure.unless(named == all || ended.out().isEmpty(), "told as attached and not there");
        tally.add((locked ? "sealed " : "plain ") + (named == 0 ? "none" : "all"), 1);
        if (named == 0) {
            begin(folder, store, locked).ended().with(0);
            Failure.unless(named(store, locked) == all, "not attached when tried again");
        }
        List<String> parts = Folders.parts(folder);
        Failure.unless(parts.isEmpty(), "files in the making stay behind: " + parts);
        if (locked) {
            KillWhileSealing.unreadable(folder, List.of(AttachedFiles.CANARY));
        }
        return hit;
    }

    private static int named(Path store, boolean locked) {
        try (Store open = locked ? Store.open(store, Passphrase.of(PASSPHRASE)) : Store.open(store)) {
            Failure.unless(open.health().isWell(), "not well: " + open.health().problems());
            return AttachedFiles.whole(open);
        }
    }

    private static boolean writes(Path store) {
        return Files.exists(AttachedFiles.beside(store));
    }

    private Running begin(Path folder, Path store, boolean locked) throws Exception {
        List<String> command = new ArrayList<>(attached.attaching(store));
        if (locked) {
            command.addAll(List.of("--passphrase-file", secret.toString()));
        }
        Running running = program.start(folder, command.toArray(String[]::new));
        running.endInput();
        return running;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " kills while attaching "
                + attached.files().size() + " files: plain all "
                + tally.count("plain all") + " times and none " + tally.count("plain none") + " times, encrypted all "
                + tally.count("sealed all") + " times and none " + tally.count("sealed none")
                + " times; some, or one not whole, " + tally.failures().size() + " times";
    }
}
