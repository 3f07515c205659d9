package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A backup is written, half of the time over an older one, and the program is killed: the file is complete, as before, or absent. */
final class KillWhileBackingUp extends Campaign {

    private final Moments moments = new Moments();
    private Path full;
    private byte[] older = {};
    private Map<String, List<String>> content = Map.of();

    KillWhileBackingUp(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileBackingUp(Settings.of(arguments, "backing-up", 200)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        Path first = made.resolve("first.db");
        Stores.begin(program, made, first);
        older = Files.readAllBytes(first);
        full = Stores.full(program, made);
        try (PlainStore plain = PlainStore.copyOf(full, made.resolve("look"))) {
            content = plain.sound().content();
        }
        Path tried = Folders.fresh(work.resolve("tried"));
        Files.copy(full, tried.resolve("zhixing.db"));
        Files.createDirectories(tried.resolve("out"));
        moments.measure(begin(tried), () -> Folders.hasPart(tried.resolve("out")))
                .with(0);
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        Files.copy(full, store);
        Path backup = Files.createDirectories(folder.resolve("out")).resolve("backup.db");
        boolean over = random.nextBoolean();
        if (over) {
            Files.write(backup, older);
        }
        Running running = begin(folder);
        Hit hit = moments.kill(running, () -> Folders.hasPart(folder.resolve("out")), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        boolean before = over ? Files.mismatch(backup, olderIn(folder)) < 0 : Files.notExists(backup);
        Failure.unless(!before || ended.out().isEmpty(), "told as written and not there");
        tally.add(before ? "as before" : "complete", 1);
        if (!before) {
            holdsAll(backup, folder);
        }
        holdsAll(store, folder);
        program.run(folder, "store", "backup", backup.toString(), "--force", "--store", store.toString())
                .with(0);
        holdsAll(backup, folder);
        Failure.unless(Folders.parts(folder).isEmpty(), "files in the making stay behind: " + Folders.parts(folder));
        return hit;
    }

    private Path olderIn(Path folder) throws IOException {
        return Files.write(folder.resolve("older.db"), older);
    }

    private void holdsAll(Path file, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(file, folder.resolve("look"))) {
            Failure.unless(plain.sound().content().equals(content), file.getFileName() + " does not hold all");
        }
    }

    private Running begin(Path folder) throws IOException {
        Running running = program.start(
                folder,
                "store",
                "backup",
                folder.resolve("out/backup.db").toString(),
                "--force",
                "--store",
                folder.resolve("zhixing.db").toString());
        running.endInput();
        return running;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " kills while backing up: complete " + tally.count("complete")
                + " times, as before " + tally.count("as before") + " times, half "
                + tally.failures().size() + " times";
    }
}
