package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Imports with 128 MB of memory: many records, and files that were made to hurt. Each ends in words; what was in the
 * store before is there after.
 */
final class SmallHeap extends Campaign {

    private static final String HEAP = "128m";
    private static final Path CORPORA = Path.of("../shared/corpora");

    private final Program small;
    private final List<Path> tables = new ArrayList<>();
    private Path begun;
    private String assessment = "";
    private Map<String, String> answers = Map.of();

    SmallHeap(Settings settings) throws IOException, InterruptedException {
        super(settings);
        this.small = program.withHeap(HEAP);
    }

    /** All files once: the number of rounds is theirs. */
    public static void main(String[] arguments) throws Exception {
        SmallHeap campaign = new SmallHeap(Settings.of(arguments, "small-heap", 0));
        campaign.tables();
        System.exit(campaign.play(campaign.tables.size()).failures().isEmpty() ? 0 : 1);
    }

    /** The tables that are imported: made ones first, then those of the corpora, where they are. */
    private void tables() throws IOException, InterruptedException {
        Path made = Folders.fresh(work.resolve("tables"));
        for (String table : List.of("10000.csv", "10000.xlsx", "100000.csv", "100000.xlsx")) {
            Path file = made.resolve(table);
            program.run(
                            made,
                            "records",
                            "sample",
                            "--rows",
                            table.substring(0, table.indexOf('.')),
                            "--seed",
                            "1",
                            "--out",
                            file.toString())
                    .with(0);
            tables.add(file);
        }
        for (String corpus : List.of("poi-hostile", "csv-spectrum", "wps-made")) {
            if (Files.isDirectory(CORPORA.resolve(corpus))) {
                try (Stream<Path> files = Files.walk(CORPORA.resolve(corpus))) {
                    files.filter(file -> file.toString().matches(".*\\.(csv|xlsx|xls|xlsm)"))
                            .map(file -> file.toAbsolutePath().normalize())
                            .sorted()
                            .forEach(tables::add);
                }
            }
        }
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        begun = made.resolve("begun.db");
        assessment = Stores.begin(program, made, begun);
        Running rating = program.start(
                made,
                "rate",
                "--assessment",
                assessment,
                "--rater",
                Answers.RATER,
                "--role",
                "S",
                "--store",
                begun.toString());
        rating.typeAll(new Answers(new Random(settings.seed()), Map.of(), 20).typed());
        rating.ended().with(0);
        try (PlainStore plain = PlainStore.copyOf(begun, made.resolve("look"))) {
            answers = Answers.rows(plain.sound());
        }
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Path table = tables.get(number);
        Path store = Files.copy(begun, folder.resolve("zhixing.db"));
        Ended ended = small.run(
                folder, "records", "import", table.toString(), "--assessment", assessment, "--store", store.toString());
        Failure.unless(
                List.of(0, 3, 4).contains(ended.status()), table.getFileName() + " ended with " + ended.status());
        Failure.unless(
                ended.err().stream().noneMatch(line -> line.startsWith("\tat ")),
                table.getFileName() + ": " + ended.err());
        Failure.unless(
                ended.status() == 0 || !ended.err().isEmpty() || !ended.out().isEmpty(), "not a word");
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            Failure.unless(Answers.rows(plain.sound()).equals(answers), "the answers changed");
            long records = plain.count("service_record");
            Failure.unless(
                    ended.status() == 0 || records == 0, table.getFileName() + " refused, and " + records + " records");
            if (number < 4) {
                long expected = Long.parseLong(table.getFileName().toString().replaceAll("\\..*", ""));
                tally.add(ended.status() == 0 && records == expected ? "large" : "large refused", 1);
                System.out.println(table.getFileName() + ": status " + ended.status() + ", " + records + " records, "
                        + ended.err());
            }
        }
        tally.add("status " + ended.status(), 1);
        return Hit.DURING;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " imports with " + HEAP + ": taken " + tally.count("status 0")
                + ", refused in words "
                + (tally.count("status 3") + tally.count("status 4"))
                + ", made tables of 10,000 and 100,000 records taken " + tally.count("large") + " of "
                + (tally.count("large") + tally.count("large refused")) + ", stores harmed "
                + tally.failures().size();
    }
}
