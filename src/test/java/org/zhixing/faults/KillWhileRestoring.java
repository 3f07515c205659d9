package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A backup is put in the place of a store that was killed itself and has answers that are only in its write-ahead log: the store
 * holds all of the old or all of the new, and what was there before is kept.
 */
final class KillWhileRestoring extends Campaign {

    private static final int ANSWERS = 20;

    private final Moments moments = new Moments();
    private Path present;
    private Path backup;
    private Map<String, List<String>> old = Map.of();
    private Map<String, List<String>> restored = Map.of();

    KillWhileRestoring(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileRestoring(Settings.of(arguments, "restoring", 200)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        backup = Stores.full(program, made);
        present = Folders.fresh(work.resolve("present"));
        killed(present.resolve("zhixing.db"));
        old = content(present.resolve("zhixing.db"), made);
        restored = content(backup, made);
        Path tried = Folders.fresh(work.resolve("tried"));
        Folders.copy(present, tried);
        moments.measure(begin(tried), () -> Folders.hasPart(tried)).with(0);
        Failure.unless(content(tried.resolve("zhixing.db"), made).equals(restored), "restoring brought something else");
    }

    /** A store with answers, whose program was killed before it could tidy up. */
    private void killed(Path store) throws Exception {
        String assessment = Stores.begin(program, store.getParent(), store);
        Running rating = program.start(
                store.getParent(),
                "rate",
                "--assessment",
                assessment,
                "--rater",
                Answers.RATER,
                "--role",
                "S",
                "--store",
                store.toString());
        rating.type(new Answers(new Random(settings.seed()), Map.of(), ANSWERS).typed());
        while (rating.alive() && rating.saved() < ANSWERS) {
            Thread.onSpinWait();
        }
        rating.kill();
        Failure.unless(rating.ended().saved() == ANSWERS, "not all was saved");
        Failure.unless(Folders.size(store.resolveSibling("zhixing.db-wal")) > 0, "nothing in the log");
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Folders.copy(present, folder);
        Path store = folder.resolve("zhixing.db");
        Running running = begin(folder);
        Hit hit = moments.kill(running, () -> Folders.hasPart(folder), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        Map<String, List<String>> found = content(store, folder);
        boolean isNew = found.equals(restored);
        Failure.unless(isNew || found.equals(old), "neither the old nor the new content");
        Failure.unless(isNew || ended.out().isEmpty(), "told as restored and not there");
        tally.add(isNew ? "new" : "old", 1);
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        Failure.unless(content(store, folder).equals(found), "opening changed the content");
        Failure.unless(Folders.parts(folder).isEmpty(), "files in the making stay behind: " + Folders.parts(folder));
        boolean kept = false;
        for (String name : Folders.names(folder.resolve("backups"))) {
            kept |= content(folder.resolve("backups").resolve(name), folder).equals(old);
        }
        Failure.unless(!isNew || kept, "what was there is not kept");
        return hit;
    }

    private static Map<String, List<String>> content(Path store, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            return plain.sound().content();
        }
    }

    private Running begin(Path folder) throws IOException {
        Running running = program.start(
                folder,
                "store",
                "restore",
                backup.toString(),
                "--store",
                folder.resolve("zhixing.db").toString());
        running.endInput();
        return running;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " kills while restoring: all of the new content " + tally.count("new")
                + " times, all of the old " + tally.count("old") + " times, anything else "
                + tally.failures().size()
                + " times";
    }
}
