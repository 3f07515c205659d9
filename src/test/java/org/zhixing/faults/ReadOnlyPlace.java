package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A store, and a place for exports, where nobody may write: told so with status 4, and not a byte there changes. */
final class ReadOnlyPlace extends Campaign {

    private final List<List<String>> commands = new ArrayList<>();
    private Path made;
    private String sample = "";

    ReadOnlyPlace(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new ReadOnlyPlace(Settings.of(arguments, "read-only", 16)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        made = Folders.fresh(work.resolve("made"));
        Path full = Stores.full(program, made);
        Files.copy(full, Folders.fresh(made.resolve("there")).resolve("zhixing.db"));
        try (PlainStore plain = PlainStore.copyOf(full, made.resolve("look"))) {
            sample = plain.texts("SELECT id FROM assessment").get(0);
        }
        Files.writeString(made.resolve("there/old.xlsx"), "old");
        program.run(
                        made,
                        "records",
                        "sample",
                        "--rows",
                        "100",
                        "--seed",
                        "1",
                        "--out",
                        made.resolve("a.csv").toString())
                .with(0);
        // THERE is where nobody may write, OWN a store where one may.
        commands.add(
                List.of("rate", "--assessment", sample, "--rater", "x", "--role", "S", "--store", "THERE/zhixing.db"));
        commands.add(List.of("report", "--assessment", sample, "--force", "--out", "THERE/old.xlsx", "--store", "OWN"));
        commands.add(List.of("assessment", "list", "--store", "THERE/zhixing.db"));
        commands.add(List.of("assessment", "export", sample, "--out", "THERE/new.json", "--store", "OWN"));
        commands.add(List.of("store", "backup", "THERE/copy.db", "--store", "OWN"));
        commands.add(List.of("store", "restore", "OWN", "--store", "THERE/zhixing.db"));
        commands.add(List.of(
                "records",
                "import",
                made.resolve("a.csv").toString(),
                "--assessment",
                sample,
                "--store",
                "THERE/zhixing.db"));
        commands.add(List.of("assessment", "list", "--store", "THERE/none.db"));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path there = folder.resolve("folder");
        Folders.copy(made.resolve("there"), there);
        Path own = Files.copy(made.resolve("there/zhixing.db"), folder.resolve("own.db"));
        Map<String, byte[]> before = bytes(there);
        List<String> command = commands.get(number % commands.size());
        try (Disk disk = Disk.readOnly(there, folder.resolve("seen"))
                .orElseThrow(() -> new Failure("nothing can be mounted here"))) {
            Running running = program.start(
                    folder,
                    command.stream()
                            .map(word -> word.replace("THERE", disk.place().toString())
                                    .replace("OWN", own.toString()))
                            .toArray(String[]::new));
            running.typeAll("M1.1 3\n");
            Ended ended = running.ended().with(4);
            Failure.unless(ended.saved() == 0, "called saved: " + ended.out());
            Failure.unless(
                    !ended.err().isEmpty() && ended.err().stream().noneMatch(line -> line.startsWith("\tat ")),
                    "not told: " + ended.err());
            tally.add("told", 1);
        }
        Map<String, byte[]> after = bytes(there);
        Failure.unless(after.keySet().equals(before.keySet()), command + " made " + after.keySet());
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Failure.unless(
                    java.util.Arrays.equals(file.getValue(), after.get(file.getKey())), file.getKey() + " changed");
        }
        return Hit.DURING;
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (String name : Folders.names(folder)) {
            bytes.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return bytes;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " commands on a read-only mount: told so with status 4 "
                + tally.count("told") + " times, bytes changed or added "
                + tally.failures().size() + " times";
    }
}
