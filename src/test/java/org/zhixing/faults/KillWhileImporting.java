package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

/**
 * Records are imported, and the program is killed at some moment: all of them are there or none. A store that has none goes on to
 * the next round with what the kill left beside it.
 */
final class KillWhileImporting extends Campaign {

    private static final Set<String> TABLES = Set.of("record_import", "record_file");

    private final int records;
    private final Moments moments = new Moments();
    private Path template;
    private Path table;
    private String assessment = "";

    KillWhileImporting(Settings settings, int records) throws IOException, InterruptedException {
        super(settings);
        this.records = records;
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileImporting(Settings.of(arguments, "importing", 300), 10_000).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        template = made.resolve("zhixing.db");
        table = made.resolve("records.csv");
        assessment = Stores.begin(program, made, template);
        program.run(made, "records", "sample", "--rows", "" + records, "--seed", "1", "--out", table.toString())
                .with(0);
        for (int i = 0; i < 2; i++) {
            Path tried = Folders.fresh(work.resolve("tried"));
            Path store = tried.resolve("zhixing.db");
            Files.copy(template, store);
            WriteAhead log = WriteAhead.of(store);
            moments.measure(begin(tried, store), log::grows).with(0);
            Failure.unless(check(tried, store) == records, "the import did not bring all");
        }
        System.out.println(moments.told());
    }

    @Override
    boolean anew(int number) {
        return Files.notExists(work.resolve("round").resolve("zhixing.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        if (Files.notExists(store)) {
            Files.copy(template, store);
        }
        WriteAhead log = WriteAhead.of(store);
        Running running = begin(folder, store);
        Hit hit = moments.kill(running, log::grows, random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        long kept = check(folder, store);
        Failure.unless(ended.out().isEmpty() || kept == records, "told as imported and not there");
        tally.add(kept == 0 ? "none" : "all", 1);
        if (kept > 0) {
            program.run(folder, "store", "check", "--store", store.toString()).with(0);
            Folders.fresh(folder);
        }
        return hit;
    }

    private Running begin(Path folder, Path store) throws IOException {
        Running running = program.start(
                folder, "records", "import", table.toString(), "--assessment", assessment, "--store", store.toString());
        running.endInput();
        return running;
    }

    private long check(Path folder, Path store) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            long kept = plain.sound().count("service_record");
            Failure.unless(kept == 0 || kept == records, kept + " of " + records + " records");
            for (String beside : TABLES) {
                Failure.unless(plain.count(beside) == (kept == 0 ? 0 : 1), beside + " does not fit");
            }
            return kept;
        }
    }

    @Override
    String found() {
        int half = tally.failures().size();
        return Tally.number(tally.rounds()) + " kills while importing " + Tally.number(records)
                + " records: none of them in the" + " store " + tally.count("none") + " times, all "
                + tally.count("all") + " times, some " + half + " times";
    }
}
