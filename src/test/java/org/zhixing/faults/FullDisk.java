package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Disks of 1 to 64 MB with little or nothing left: what cannot be written is refused in words that name the disk and the room
 * that is needed, nothing is half there, and with room it works. Rating goes on in the same process.
 */
final class FullDisk extends Campaign {

    private static final int LARGEST = 64;
    private static final int RECORDS = 10_000;
    private static final Pattern ROOM = Pattern.compile("\\d (KB|MB|GB|TB)");

    /** What is tried, in turn. */
    enum Work {
        STARTING,
        BEGINNING,
        RATING,
        IMPORTING,
        EXPORTING,
        LISTING,
        BACKING_UP,
        RESTORING,
        UPGRADING
    }

    private Path made;
    private Path full;
    private Path begun;
    private Path older;
    private String assessment = "";
    private String sample = "";

    FullDisk(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new FullDisk(Settings.of(arguments, "full-disk", 64)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        made = Folders.fresh(work.resolve("made"));
        begun = made.resolve("begun.db");
        assessment = Stores.begin(program, made, begun);
        full = Stores.full(program, made);
        older = made.resolve("older.db");
        OldStores.of(program).make(older, 1, full);
        try (PlainStore plain = PlainStore.copyOf(full, made.resolve("look"))) {
            sample = plain.texts("SELECT id FROM assessment").get(0);
        }
        program.run(
                        made,
                        "records",
                        "sample",
                        "--rows",
                        "" + RECORDS,
                        "--seed",
                        "1",
                        "--out",
                        made.resolve("a.csv").toString())
                .with(0);
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Work tried = Work.values()[number % Work.values().length];
        int megabytes = tried == Work.BEGINNING ? 1 : 4 + random.nextInt(LARGEST - 3);
        try (Disk disk = Disk.small(folder.resolve("disk"), megabytes)
                .orElseThrow(() -> new Failure("no small disk can be mounted here"))) {
            Ended ended =
                    switch (tried) {
                        case STARTING -> starting(disk, folder);
                        case BEGINNING -> beginning(disk, folder);
                        case RATING -> rating(disk, folder, random);
                        case IMPORTING -> importing(disk, folder, random.nextInt(5_000_000));
                        case EXPORTING -> exporting(disk, folder, random.nextInt(150_000));
                        case LISTING -> listing(disk, folder, random.nextInt(20_000));
                        case BACKING_UP -> backingUp(disk, folder, random.nextInt(2_000_000));
                        case RESTORING -> restoring(disk, folder, random.nextInt(3_500_000));
                        case UPGRADING -> upgrading(disk, folder, random.nextInt(3_500_000));
                    };
            List<String> parts = Folders.parts(disk.place());
            Failure.unless(parts.isEmpty(), tried + " leaves " + parts);
            tally.add(ended.status() == 0 ? "fitted" : "refused", 1);
            return ended.status() == 0 ? Hit.AFTER : Hit.DURING;
        }
    }

    /** The folder for temporary files, where the database's library is put at each start, has no room. */
    private Ended starting(Disk disk, Path folder) throws Exception {
        Path store = Files.copy(begun, folder.resolve("zhixing.db"));
        disk.fill(100_000);
        Program elsewhere = program.with("-Djava.io.tmpdir=" + disk.place());
        Ended ended = elsewhere.run(folder, "assessment", "list", "--store", store.toString());
        tells(ended, disk);
        same(store, begun, folder);
        disk.empty();
        elsewhere.run(folder, "assessment", "list", "--store", store.toString()).with(0);
        return ended;
    }

    /** A store does not fit on the disk: none appears. */
    private Ended beginning(Disk disk, Path folder) throws Exception {
        Path store = disk.place().resolve("new.db");
        disk.fill(100_000);
        Ended ended = program.run(
                folder,
                "assessment",
                "new",
                "--model",
                "annual-self-check",
                "--agency",
                "甲",
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--store",
                store.toString());
        tells(ended, disk);
        Failure.unless(
                Folders.names(disk.place()).equals(List.of("filler")), "left behind: " + Folders.names(disk.place()));
        return ended;
    }

    /** Typed into one process: saved, then refused, then saved again. */
    private Ended rating(Disk disk, Path folder, Random random) throws Exception {
        Path store = Files.copy(begun, disk.place().resolve("zhixing.db"));
        Running running = program.start(
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
        Answers answers = new Answers(random, Map.of(), 400);
        List<String> lines = List.of(answers.typed().split("\n"));
        int typed = 0;
        int saved = 0;
        boolean filled = false;
        while (typed < lines.size()) {
            String said = say(running, lines.get(typed), typed);
            typed++;
            if (said.startsWith("refused ")) {
                Failure.unless(filled, "refused with room on the disk: " + said);
                Failure.unless(
                        said.contains(disk.place().toString())
                                && ROOM.matcher(said).find(),
                        "told without what is needed");
                break;
            }
            saved++;
            if (typed == 5) {
                disk.fill(0);
                filled = true;
            }
        }
        Failure.unless(saved < lines.size(), "the disk never filled up");
        disk.empty();
        String again = say(running, lines.get(saved), typed);
        Failure.unless(again.startsWith("saved "), "with room it is not saved: " + again);
        running.endInput();
        Ended ended = running.ended();
        tells(ended, disk);
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            Failure.unless(Answers.rows(plain.sound()).equals(answers.after(saved + 1)), "not what was called saved");
            RatingLog.agrees(plain);
        }
        tally.add("saved again in the same process", 1);
        return ended;
    }

    private static String say(Running running, String line, int before) throws InterruptedException {
        running.type(line + "\n");
        return running.line(before);
    }

    private Ended importing(Disk disk, Path folder, long left) throws Exception {
        Path store = Files.copy(begun, disk.place().resolve("zhixing.db"));
        disk.fill(left);
        String[] command = {
            "records",
            "import",
            made.resolve("a.csv").toString(),
            "--assessment",
            assessment,
            "--store",
            store.toString()
        };
        Ended ended = program.run(folder, command);
        expect(store, folder, ended, disk, ended.status() == 0 ? RECORDS : 0);
        disk.empty();
        program.run(folder, command).with(0);
        expect(store, folder, ended.status() == 0 ? ended : new Ended(0, List.of(), List.of()), disk, RECORDS);
        return ended;
    }

    private static void expect(Path store, Path folder, Ended ended, Disk disk, int records) throws Exception {
        if (ended.status() != 0) {
            tells(ended, disk);
        }
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            long there = plain.sound().count("service_record");
            Failure.unless(there == records, there + " records instead of " + records + " after " + ended);
        }
    }

    private Ended exporting(Disk disk, Path folder, long left) throws Exception {
        return file(disk, folder, left, "report.xlsx", "report", "--assessment", sample);
    }

    private Ended listing(Disk disk, Path folder, long left) throws Exception {
        return file(disk, folder, left, "assessment.json", "assessment", "export", sample);
    }

    private Ended file(Disk disk, Path folder, long left, String name, String... words) throws Exception {
        Path store = Files.copy(full, folder.resolve("zhixing.db"));
        Path out = Files.writeString(disk.place().resolve(name), "old");
        disk.fill(left);
        String[] command = Arrays.copyOf(words, words.length + 5);
        System.arraycopy(
                new String[] {"--force", "--out", out.toString(), "--store", store.toString()},
                0,
                command,
                words.length,
                5);
        Ended ended = program.run(folder, command);
        if (ended.status() != 0) {
            tells(ended, disk);
            Failure.unless(Files.readString(out).equals("old"), "the old file is gone");
        }
        disk.empty();
        program.run(folder, command).with(0);
        Failure.unless(Folders.size(out) > "old".length(), "nothing was written with room");
        return ended;
    }

    private Ended backingUp(Disk disk, Path folder, long left) throws Exception {
        Path store = Files.copy(full, folder.resolve("zhixing.db"));
        Path copy = disk.place().resolve("copy.db");
        disk.fill(left);
        Ended ended = program.run(folder, "store", "backup", copy.toString(), "--store", store.toString());
        if (ended.status() != 0) {
            tells(ended, disk);
            Failure.unless(Files.notExists(copy), "half a backup");
        }
        disk.empty();
        program.run(folder, "store", "backup", copy.toString(), "--force", "--store", store.toString())
                .with(0);
        same(copy, full, folder);
        return ended;
    }

    private Ended restoring(Disk disk, Path folder, long left) throws Exception {
        Path store = Files.copy(begun, disk.place().resolve("zhixing.db"));
        disk.fill(left);
        Ended ended = program.run(folder, "store", "restore", full.toString(), "--store", store.toString());
        if (ended.status() != 0) {
            tells(ended, disk);
        }
        same(store, ended.status() == 0 ? full : begun, folder);
        disk.empty();
        program.run(folder, "store", "restore", full.toString(), "--store", store.toString())
                .with(0);
        same(store, full, folder);
        return ended;
    }

    private Ended upgrading(Disk disk, Path folder, long left) throws Exception {
        Path store = Files.copy(older, disk.place().resolve("zhixing.db"));
        disk.fill(left);
        Ended ended = program.run(folder, "store", "check", "--store", store.toString());
        if (ended.status() != 0) {
            tells(ended, disk);
            Failure.unless(Files.mismatch(store, older) < 0, "the store changed");
        }
        disk.empty();
        program.run(folder, "store", "check", "--store", store.toString()).with(0);
        return ended;
    }

    private static void same(Path store, Path expected, Path folder) throws Exception {
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"));
                PlainStore wanted = PlainStore.copyOf(expected, folder.resolve("wanted"))) {
            Failure.unless(
                    plain.sound().content().equals(wanted.content()), store.getFileName() + " holds something else");
        }
    }

    /** In words that name the disk and the room, with the status of a store that cannot be written. */
    private static void tells(Ended ended, Disk disk) {
        Failure.unless(ended.status() == 4, "ended with " + ended);
        String said = String.join("\n", ended.err());
        Failure.unless(
                said.contains(disk.place().toString()) && ROOM.matcher(said).find(),
                "told without what is needed: " + said);
    }

    @Override
    String found() {
        return Tally.number(tally.rounds())
                + " times too little room on disks of 1 to 64 MB: refused with what is needed "
                + tally.count("refused") + " times, room enough " + tally.count("fitted") + " times; "
                + tally.count("saved again in the same process") + " times saved again without a restart; "
                + tally.failures().size() + " false words or half files";
    }
}
