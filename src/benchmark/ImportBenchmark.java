import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.RecordFile;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.Period;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/**
 * How long a ledger of fifteen columns takes to read, and in how much memory, beside other readers of the same file in
 * the same run: POI's event reader and fastexcel's; and how long it takes into the store, beside SQLite's own import of
 * the same text. Long texts stand under another header than the notes', whose comparing has its own benchmark. Each
 * reading is a program of its own. Arguments: rows (a million), repetitions (3), and a word that the readings to run
 * must contain (all).
 */
public class ImportBenchmark {

    private static final int COLUMNS = 15;
    private static final String[] HEADERS = {
        "记录编号", "服务日期", "记录日期", "社工", "服务对象", "服务类型", "计划内", "服务时长", "开始时间", "文书时长", "人数",
        "设目标", "回顾", "满意度", "地点说明"
    };
    private static final String[] TYPES = {"个案", "小组", "活动", "探访", "咨询", "行政"};
    private static final String[] WORDS = {
        "入户", "探访", "老人", "独居", "情绪", "平稳", "跟进", "家属", "沟通", "社区", "资源", "链接", "评估", "目标", "回顾",
        "小组", "支持", "困难", "就业", "康复"
    };

    private record Run(String name, String file, String heap) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("one")) {
            one(arguments[1], Path.of(arguments[2]));
            return;
        }
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String only = arguments.length > 2 ? arguments[2] : "";
        Path folder = Files.createTempDirectory(Path.of("target"), "import-benchmark");
        try {
            Path inline = workbook(folder.resolve("inline.xlsx"), rows, false);
            Path shared = workbook(folder.resolve("shared.xlsx"), rows, true);
            Path csv = csv(folder.resolve("table.csv"), rows);
            for (Path file : List.of(inline, shared, csv)) {
                System.out.printf(Locale.ROOT, "%s: %,d rows, %.1f MB%n", file.getFileName(), rows, Files.size(file) / 1e6);
            }
            List<Run> runs = new ArrayList<>();
            for (Path file : List.of(inline, shared)) {
                runs.add(new Run("ours", file.toString(), "512m"));
                runs.add(new Run("poi", file.toString(), "1g"));
                runs.add(new Run("fastexcel", file.toString(), "3g"));
            }
            runs.add(new Run("ours", csv.toString(), "512m"));
            for (Path file : List.of(inline, shared, csv)) {
                runs.add(new Run("store", file.toString(), "2g"));
            }
            for (Run run : runs) {
                if ((run.name() + " " + run.file()).contains(only)) {
                    repeat(run, times);
                }
            }
            if ("sqlite3 table.csv".contains(only)) {
                sqlite(csv, times);
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void repeat(Run run, int times) throws Exception {
        double[] seconds = new double[times];
        String last = "";
        for (int i = 0; i < times; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx" + run.heap(), "-cp", System.getProperty("java.class.path"),
                            "src/benchmark/ImportBenchmark.java", "one", run.name(), run.file())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            last = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                System.out.printf("%-10s %-12s -Xmx%s: did not finish%n", run.name(), Path.of(run.file()).getFileName(), run.heap());
                return;
            }
            seconds[i] = Double.parseDouble(last.split(" ")[0]);
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "%-10s %-12s -Xmx%s: median %.2f s (%.2f to %.2f, n=%d); %s%n", run.name(),
                Path.of(run.file()).getFileName(), run.heap(), seconds[times / 2], seconds[0], seconds[times - 1], times,
                last.substring(last.indexOf(' ') + 1));
    }

    private static void one(String name, Path file) throws Exception {
        double before = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        long start = System.nanoTime();
        long cells = switch (name) {
            case "ours" -> ours(file);
            case "poi" -> poi(file);
            case "store" -> store(file);
            default -> fastexcel(file);
        };
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3 - before;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "%.3f %,d cells, %.1f s of processor, at most %,d MB of heap used%n", seconds, cells, busy, peak >> 20);
    }

    private static long ours(Path file) {
        long[] cells = new long[1];
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        table.read(table.sheets().get(0).name(), row -> {
            cells[0] += row.cells().size();
            return true;
        }, Progress.NONE);
        return cells[0];
    }

    /** Read, checked, and written in one transaction. */
    private static long store(Path file) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "import-benchmark-store").resolve("store.db");
        try (Desk desk = Desk.open(data)) {
            Period year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            String id = desk.create(NewAssessment.blank(new PersonalText("机构"), year, "annual-self-check"));
            RecordsDesk records = desk.records(id);
            long start = System.nanoTime();
            PreparedImport prepared =
                    records.prepare(List.of(RecordFile.of(file)), RecordMapping.NONE, Progress.NONE).orElseThrow();
            double read = (System.nanoTime() - start) / 1e9;
            records.importRecords(prepared, Progress.NONE).orElseThrow();
            double written = (System.nanoTime() - start) / 1e9;
            System.err.printf(Locale.ROOT, "  %.2f s until checked, %.2f s until written, %,d of %,d rows accepted%n", read, written,
                    prepared.result().accepted(), prepared.result().rows());
            return (long) prepared.result().accepted() * COLUMNS;
        } finally {
            try (Stream<Path> files = Files.walk(data.getParent())) {
                for (Path left : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(left);
                }
            }
        }
    }

    /** The command line of SQLite, which reads texts and checks nothing, with the store's settings. */
    private static void sqlite(Path csv, int times) throws Exception {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            Path data = csv.resolveSibling("peer.db");
            long start = System.nanoTime();
            try {
                Process process = new ProcessBuilder("sqlite3", data.toString(), "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                "PRAGMA temp_store=MEMORY", ".import --csv " + csv + " records")
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                if (process.waitFor() != 0) {
                    System.out.println("sqlite3    table.csv: did not finish");
                    return;
                }
            } catch (java.io.IOException e) {
                System.out.println("sqlite3    table.csv: the command line of SQLite is not installed here");
                return;
            }
            seconds[i] = (System.nanoTime() - start) / 1e9;
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(csv.resolveSibling("peer.db" + end));
            }
        }
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "sqlite3    table.csv    .import: median %.2f s (%.2f to %.2f, n=%d)%n",
                seconds[times / 2], seconds[0], seconds[times - 1], times);
    }

    private static long poi(Path file) throws Exception {
        long[] cells = new long[1];
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(zip);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(zip), new Counter(cells), new DataFormatter(), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return cells[0];
    }

    private record Counter(long[] cells) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells[0]++;
        }
    }

    private static long fastexcel(Path file) throws Exception {
        long[] cells = new long[1];
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> cells[0] += row.getCellCount());
        }
        return cells[0];
    }

    /** The cells of a row in order: texts as String, numbers and dates as Double. */
    private static Object[] row(int number, SplittableRandom random) {
        double day = LocalDate.of(2025, 1, 1).toEpochDay() + 25_569.0 + random.nextInt(365);
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            note.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return new Object[] {
            "R" + (1_000_000 + number), day, day + random.nextInt(10), "社工" + random.nextInt(40),
            "C" + random.nextInt(20_000), TYPES[random.nextInt(TYPES.length)], random.nextBoolean() ? "是" : "否",
            random.nextInt(1, 17) / 4.0, random.nextInt(32, 72) / 96.0, random.nextInt(1, 9) / 4.0,
            (double) random.nextInt(1, 60), random.nextBoolean() ? "是" : "否", random.nextBoolean() ? "√" : "×",
            (double) random.nextInt(1, 6), note.toString()
        };
    }

    private static Path csv(Path file, int rows) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADERS) + "\n");
            for (int i = 0; i < rows; i++) {
                Object[] row = row(i, random);
                for (int column = 0; column < COLUMNS; column++) {
                    String text = String.valueOf(row[column]);
                    if (column == 1 || column == 2) {
                        text = LocalDate.ofEpochDay(((Double) row[column]).longValue() - 25_569).toString();
                    } else if (column == 14) {
                        text = '"' + text + '"';
                    }
                    out.write(column == 0 ? text : "," + text);
                }
                out.write("\n");
            }
        }
        return file;
    }

    private static Path workbook(Path file, int rows, boolean shared) throws Exception {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String begin = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            part(zip, out, "[Content_Types].xml", begin + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + override("workbook.xml", "sheet.main") + override("worksheets/sheet1.xml", "worksheet")
                    + override("styles.xml", "styles") + (shared ? override("sharedStrings.xml", "sharedStrings") : "") + "</Types>");
            part(zip, out, "_rels/.rels", begin + relations(relation(1, office + "/officeDocument", "xl/workbook.xml")));
            part(zip, out, "xl/_rels/workbook.xml.rels", begin + relations(relation(1, office + "/worksheet", "worksheets/sheet1.xml")
                    + relation(2, office + "/styles", "styles.xml") + (shared ? relation(3, office + "/sharedStrings", "sharedStrings.xml") : "")));
            part(zip, out, "xl/workbook.xml", begin + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                    + "\"><sheets><sheet name=\"记录\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, out, "xl/styles.xml", begin + "<styleSheet xmlns=\"" + main + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">"
                    + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Map<String, Integer> texts = new HashMap<>();
            List<String> order = new ArrayList<>();
            out.write(begin + "<worksheet xmlns=\"" + main + "\"><sheetData>");
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i <= rows; i++) {
                out.write("<row r=\"" + (i + 1) + "\">");
                Object[] row = i == 0 ? HEADERS : row(i - 1, random);
                for (int column = 0; column < COLUMNS; column++) {
                    out.write("<c r=\"" + (char) ('A' + column) + (i + 1) + "\"");
                    if (row[column] instanceof String text && shared) {
                        int index = texts.computeIfAbsent(text, t -> {
                            order.add(t);
                            return order.size() - 1;
                        });
                        out.write(" t=\"s\"><v>" + index + "</v></c>");
                    } else if (row[column] instanceof String text) {
                        out.write(" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
                    } else {
                        double value = (Double) row[column];
                        String style = column == 1 || column == 2 ? " s=\"1\"" : column == 8 ? " s=\"2\"" : "";
                        out.write(style + "><v>" + (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)) + "</v></c>");
                    }
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
            if (shared) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                out.write(begin + "<sst xmlns=\"" + main + "\" uniqueCount=\"" + order.size() + "\">");
                for (String text : order) {
                    out.write("<si><t>" + text + "</t></si>");
                }
                out.write("</sst>");
                out.flush();
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
                + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
