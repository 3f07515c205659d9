package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The system refuses the n-th write with "no space left", or the n-th order to put a file on the disk with an input/output error,
 * once or a few times. Every write of the work is hit in turn. Needs strace.
 */
final class FailingWrites extends Campaign {

    private static final List<String> FAULTS = List.of(
            "pwrite64:error=ENOSPC",
            "write:error=ENOSPC",
            "fdatasync:error=EIO",
            "fsync:error=EIO",
            "ftruncate:error=ENOSPC");
    private static final int MOST_WRITES = 60;
    private static final int MOST_WRITES_OF_AN_IMPORT = 400;
    private static final int MOST_SYNCS = 14;
    private static final int RECORDS = 2000;
    private static final List<String> INDICATORS =
            List.of("M1.1", "M1.2", "M1.3", "M1.4", "M1.5", "M1.6", "M2.1", "M2.2");

    private enum Work {
        RATING,
        BACKING_UP,
        RESTORING,
        UPGRADING,
        IMPORTING,
        EXPORTING
    }

    private Path full;
    private Path begun;
    private Path older;
    private Path table;
    private String assessment = "";
    private String sample = "";

    FailingWrites(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new FailingWrites(Settings.of(arguments, "failing-writes", 200)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    /** Whether strace is here and may look at processes. */
    static boolean possible() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        begun = made.resolve("begun.db");
        assessment = Stores.begin(program, made, begun);
        full = Stores.full(program, made);
        older = made.resolve("older.db");
        OldStores.of(program).make(older, 1, full);
        table = made.resolve("records.csv");
        program.run(made, "records", "sample", "--rows", "" + RECORDS, "--seed", "1", "--out", table.toString())
                .with(0);
        try (PlainStore plain = PlainStore.copyOf(full, made.resolve("look"))) {
            sample = plain.texts("SELECT id FROM assessment").get(0);
        }
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Work tried = Work.values()[number % Work.values().length];
        String fault = FAULTS.get(number / Work.values().length % FAULTS.size());
        int writes = tried == Work.IMPORTING ? MOST_WRITES_OF_AN_IMPORT : MOST_WRITES;
        int from = 1 + random.nextInt(fault.contains("sync") ? MOST_SYNCS : writes);
        int to = from + random.nextInt(3);
        Program faulty = program.behind(List.of(
                "strace",
                "-f",
                "-qq",
                "-o",
                "/dev/null",
                "--seccomp-bpf",
                "-e",
                "trace=" + fault.substring(0, fault.indexOf(':')),
                "-e",
                "inject=" + fault + ":when=" + from + ".." + to));
        Path store = folder.resolve("zhixing.db");
        Ended ended =
                switch (tried) {
                    case RATING -> rating(faulty, folder, store);
                    case BACKING_UP -> backingUp(faulty, folder, store);
                    case RESTORING -> restoring(faulty, folder, store);
                    case UPGRADING -> upgrading(faulty, folder, store);
                    case IMPORTING -> importing(faulty, folder, store);
                    case EXPORTING -> exporting(faulty, folder, store);
                };
        tally.add(ended.status() == 0 ? "done all the same" : "refused", 1);
        Failure.unless(ended.err().stream().noneMatch(line -> line.startsWith("\tat ")), "a trace: " + ended.err());
        return ended.status() == 0 ? Hit.AFTER : Hit.DURING;
    }

    /** What is called saved is there, what is refused is not, and what comes after is tried anew. */
    private Ended rating(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(begun, store);
        Running running = faulty.start(
                folder,
                "rate",
                "--assessment",
                assessment,
                "--rater",
                Answers.RATER,
                "--role",
                "S",
                "--store",
                store.toString());
        StringBuilder typed = new StringBuilder();
        INDICATORS.forEach(indicator -> typed.append(indicator).append(" 3\n"));
        running.typeAll(typed.toString());
        Ended ended = running.ended();
        Failure.unless(ended.status() == 0 || ended.status() == 4, "ended with " + ended);
        Map<String, String> expected = new TreeMap<>();
        for (String line : ended.out()) {
            if (line.startsWith("saved ")) {
                expected.put("rating " + line.split(" ")[1], "LEVEL 3");
            }
        }
        Failure.unless(ended.status() == 4 || expected.size() == INDICATORS.size(), "done with " + ended);
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            Map<String, String> kept = Answers.rows(plain.sound());
            Failure.unless(kept.equals(expected), "called saved " + expected.keySet() + ", kept " + kept.keySet());
            RatingLog.agrees(plain);
        }
        tally.add("answers", expected.size());
        return ended;
    }

    private Ended backingUp(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(full, store);
        Path copy = folder.resolve("out.db");
        Ended ended =
                refusedOrDone(faulty.run(folder, "store", "backup", copy.toString(), "--store", store.toString()));
        if (ended.status() == 0) {
            same(copy, full, folder);
        } else {
            Failure.unless(Files.notExists(copy), "refused and yet there");
        }
        return again(ended, folder, store, full);
    }

    private Ended restoring(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(begun, store);
        Ended ended =
                refusedOrDone(faulty.run(folder, "store", "restore", full.toString(), "--store", store.toString()));
        return again(ended, folder, store, ended.status() == 0 ? full : begun);
    }

    private Ended upgrading(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(older, store);
        Ended ended = refusedOrDone(faulty.run(folder, "assessment", "list", "--store", store.toString()));
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        Failure.unless(Folders.parts(folder).isEmpty(), "left " + Folders.parts(folder));
        return ended;
    }

    /** All records or none, and all when it is tried again. */
    private Ended importing(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(begun, store);
        String[] command = {
            "records", "import", table.toString(), "--assessment", assessment, "--store", store.toString()
        };
        Ended ended = refusedOrDone(faulty.run(folder, command));
        Failure.unless(records(store, folder) == (ended.status() == 0 ? RECORDS : 0), "not as told: " + ended);
        if (ended.status() != 0) {
            program.run(folder, command).with(0);
            Failure.unless(records(store, folder) == RECORDS, "not all when tried again");
        }
        return ended;
    }

    private static long records(Path store, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            return plain.sound().count("service_record");
        }
    }

    /** The old file or a new one that is whole. */
    private Ended exporting(Program faulty, Path folder, Path store) throws Exception {
        Files.copy(full, store);
        Path out = Files.writeString(folder.resolve("report.xlsx"), "old");
        Ended ended = refusedOrDone(faulty.run(
                folder,
                "report",
                "--assessment",
                sample,
                "--force",
                "--out",
                out.toString(),
                "--store",
                store.toString()));
        if (ended.status() == 0) {
            try (Workbook book = new XSSFWorkbook(out.toFile())) {
                Failure.unless(book.getNumberOfSheets() > 1, "the report is not whole");
            }
        } else {
            Failure.unless(Files.readString(out).equals("old"), "the old file is gone");
        }
        Failure.unless(Folders.parts(folder).isEmpty(), "left " + Folders.parts(folder));
        return ended;
    }

    private static Ended refusedOrDone(Ended ended) {
        Failure.unless(
                ended.status() == 0 || (ended.status() == 4 && !ended.err().isEmpty()), "ended with " + ended);
        return ended;
    }

    private Ended again(Ended ended, Path folder, Path store, Path expected) throws Exception {
        same(store, expected, folder);
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        Failure.unless(Folders.parts(folder).isEmpty(), "left " + Folders.parts(folder));
        return ended;
    }

    private static void same(Path store, Path expected, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"));
                PlainStore wanted = PlainStore.copyOf(expected, folder.resolve("wanted"))) {
            Failure.unless(
                    plain.sound().content().equals(wanted.content()), store.getFileName() + " holds something else");
        }
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " times the n-th write or sync failed (ENOSPC, EIO): refused "
                + tally.count("refused") + " times, done all the same " + tally.count("done all the same") + " times, "
                + tally.count("answers") + " acknowledged answers all there, "
                + tally.failures().size()
                + " false words or half files";
    }
}
