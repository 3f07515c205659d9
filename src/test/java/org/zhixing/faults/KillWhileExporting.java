package org.zhixing.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file is exported over one that is there, and the program is killed: the old bytes are there, or a new file that opens whole. */
final class KillWhileExporting extends Campaign {

    /** Every so many rounds another kind of file than the report. */
    private static final int OTHERS = 6;

    /**
     * @param ending of the file
     * @param cells of a workbook, or bytes of another file, that is written in peace
     */
    private record Export(List<String> command, String ending, int cells, Moments moments) {}

    private final List<Export> exports = new ArrayList<>();
    private Path full;
    private byte[] older = {};

    KillWhileExporting(Settings settings) throws IOException, InterruptedException {
        super(settings);
    }

    public static void main(String[] arguments) throws Exception {
        Tally tally = new KillWhileExporting(Settings.of(arguments, "exporting", 300)).play();
        System.exit(tally.failures().isEmpty() ? 0 : 1);
    }

    @Override
    void prepare() throws Exception {
        Path made = Folders.fresh(work.resolve("made"));
        full = Stores.full(program, made);
        String assessment;
        String audit;
        try (PlainStore plain = PlainStore.copyOf(full, made.resolve("look"))) {
            assessment = plain.texts("SELECT a.id FROM assessment a JOIN period p ON p.id = a.period_id"
                            + " ORDER BY p.to_date DESC")
                    .get(0);
            audit = plain.texts("SELECT id FROM audit").get(0);
        }
        program.run(made, "plan", "propose", "--assessment", assessment, "--take", "3", "--store", full.toString())
                .with(0);
        older = "这是先前的文件".getBytes(StandardCharsets.UTF_8);
        add(List.of("report", "--assessment", assessment), "xlsx");
        add(List.of("assessment", "export", assessment), "json");
        add(List.of("plan", "export", "--assessment", assessment), "xlsx");
        add(List.of("plan", "export", "--assessment", assessment), "ics");
        add(List.of("audit", "export", audit), "xlsx");
        System.out.println(exports.get(0).moments().told());
    }

    private void add(List<String> command, String ending) throws Exception {
        Path tried = Folders.fresh(work.resolve("tried"));
        Export export = new Export(command, ending, 0, new Moments());
        Files.copy(full, tried.resolve("zhixing.db"));
        Path out = Files.write(Files.createDirectories(tried.resolve("out")).resolve("file." + ending), older);
        export.moments()
                .measure(begin(export, tried), () -> Folders.hasPart(tried.resolve("out")))
                .with(0);
        exports.add(new Export(command, ending, content(Files.readAllBytes(out), ending), export.moments()));
    }

    @Override
    Hit round(int number, Random random, Path folder) throws Exception {
        Export export = exports.get(number % OTHERS == OTHERS - 1 ? 1 + number / OTHERS % (exports.size() - 1) : 0);
        Path store = Files.copy(full, folder.resolve("zhixing.db"));
        Path out =
                Files.write(Files.createDirectories(folder.resolve("out")).resolve("file." + export.ending()), older);
        Running running = begin(export, folder);
        Hit hit = export.moments().kill(running, () -> Folders.hasPart(folder.resolve("out")), random);
        Ended ended = running.ended();
        if (!ended.killed()) {
            ended.with(0);
        }
        byte[] found = Files.readAllBytes(out);
        boolean before = Arrays.equals(found, older);
        Failure.unless(!before || ended.out().isEmpty(), "told as written and not there");
        if (!before) {
            Failure.unless(content(found, export.ending()) == export.cells(), "the new file is not whole");
        }
        tally.add(before ? "old" : "new", 1);
        tally.add(export.command().get(0), 1);
        try (PlainStore plain = PlainStore.copyOf(store, folder.resolve("look"))) {
            plain.sound();
        }
        return hit;
    }

    /** Opens a file as a stranger would: how many cells it has, or how many bytes. */
    private static int content(byte[] bytes, String ending) throws IOException {
        if (!ending.equals("xlsx")) {
            return bytes.length;
        }
        int cells = 0;
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    cells += row.getPhysicalNumberOfCells();
                }
            }
        }
        return cells;
    }

    private Running begin(Export export, Path folder) throws IOException {
        List<String> command = new ArrayList<>(export.command());
        command.addAll(List.of(
                "--force",
                "--out",
                folder.resolve("out").resolve("file." + export.ending()).toString(),
                "--store",
                folder.resolve("zhixing.db").toString()));
        Running running = program.start(folder, command.toArray(String[]::new));
        running.endInput();
        return running;
    }

    @Override
    String found() {
        return Tally.number(tally.rounds()) + " kills while exporting over a file (" + tally.count("report")
                + " reports, "
                + (tally.rounds() - tally.count("report"))
                + " plans, calendars, audits and assessments): the old bytes "
                + tally.count("old") + " times, a new file that opens whole " + tally.count("new")
                + " times, anything else "
                + tally.failures().size() + " times";
    }
}
