package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The clock jumps by years, back and forth, while answers are typed and between starts. The order of answers, of the log and of
 * assessments does not follow it, and no copy of the last days of use goes because of it. Needs faketime.
 */
final class ClockJumps extends Campaign {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));
    private static final int STARTS = 6;
    private static final int JUMP_AFTER = 3;
    private static final int YEARS = 15;
    private static final int ANSWERS = 8;
    private static final int DAYS_OF_A_YEAR = 365;

    private String first = "";

    ClockJumps(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new ClockJumps(Settings.of(arguments, "clock", 3)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    static boolean possible() {
        return LIBRARIES.stream().anyMatch(Files::exists);
    }

    @Override
    void prepare() {
        Failure.unless(possible(), "faketime is not here");
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path store = folder.resolve("zhixing.db");
        first = Stores.begin(program, folder, store);
        Map<String, String> rows = Map.of();
        for (int start = 0; start < STARTS; start++) {
            LocalDate day = anyDay(random);
            Path clock = Files.writeString(folder.resolve("clock"), day + " 10:00:00\n");
            Program jumping = program.behind(List.of(
                    "env",
                    "LD_PRELOAD="
                            + LIBRARIES.stream()
                                    .filter(Files::exists)
                                    .findFirst()
                                    .orElseThrow(),
                    "FAKETIME_TIMESTAMP_FILE=" + clock,
                    "FAKETIME_NO_CACHE=1",
                    "FAKETIME_DONT_FAKE_MONOTONIC=1",
                    // What it does to waits by the monotonic clock makes those of the JVM end at once, over and over.
                    "FAKETIME_FORCE_MONOTONIC_FIX=0"));
            Answers answers = new Answers(random, rows, ANSWERS);
            Running running = jumping.start(
                    folder,
                    "rate",
                    "--assessment",
                    first,
                    "--rater",
                    Answers.RATER,
                    "--role",
                    "S",
                    "--store",
                    store.toString());
            List<String> lines = List.of(answers.typed().split("\n"));
            for (int i = 0; i < lines.size(); i++) {
                running.type(lines.get(i) + "\n");
                String said = running.line(i);
                Failure.unless(said.startsWith("saved "), "not saved at " + Files.readString(clock) + said);
                if (i % JUMP_AFTER == 0) {
                    Files.writeString(clock, anyDay(random) + " 10:00:00\n");
                    tally.add("jumps", 1);
                }
            }
            running.endInput();
            running.ended().with(0);
            rows = answers.after(ANSWERS);
            try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
                Failure.unless(Answers.rows(plain.sound()).equals(rows), "not what was saved");
                RatingLog.agrees(plain);
            }
        }
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            tally.add(
                    "log lines out of the clock's order",
                    plain.number("SELECT COUNT(*) FROM rating_log a JOIN rating_log b"
                            + " ON b.seq = a.seq + 1 WHERE b.changed_at < a.changed_at"));
        }
        // Whatever day it is said to be, the copy of the day on which the store was opened last is there.
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        List<String> copies = Folders.names(folder.resolve("backups"));
        Failure.unless(
                copies.contains("zhixing-" + LocalDate.now(ZoneId.systemDefault()) + ".db"),
                "the copy of today is not among " + copies);
        try (PlainStore plain = PlainStore.at(
                folder.resolve("backups").resolve("zhixing-" + LocalDate.now(ZoneId.systemDefault()) + ".db"))) {
            Failure.unless(Answers.rows(plain.sound()).equals(rows), "the copy of today is not of today");
        }
        return Hit.DURING;
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.now(ZoneId.systemDefault())
                .plusDays(random.nextInt(2 * YEARS * DAYS_OF_A_YEAR) - (long) YEARS * DAYS_OF_A_YEAR);
    }

    @Override
    String found() {
        return Tally.number(tally.count("jumps")) + " jumps of the clock by up to " + YEARS + " years: "
                + tally.count("log lines out of the clock's order")
                + " lines of the log stand before an earlier hour and in the"
                + " order of the answers all the same; answers, log or copies harmed "
                + tally.failures().size() + " times";
    }
}
