import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhixing.assessment.Answer;
import org.zhixing.desk.FormPrinting;
import org.zhixing.desk.ModelLibrary;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSpec;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.FormWord;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.report.forms.FormWriter;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/**
 * Forms of every role in both languages, filled in, saved by LibreOffice (every other one by way of its own format) and read
 * again: how many answers, comments and reasons came back as they were written, and how long it took. Arguments: how many
 * forms (1000), how many LibreOffice is given at once (50).
 */
public final class FormRoundTrip {

    private static final List<String> TYPED = List.of(
            "本年无此服务", "=1+1", "-5", "@督导", "'引号", "😀 居民说好", "第一行\n第二行", "0012", "2026-03-01",
            "全年个案".repeat(60), "Short and \"quoted\" <tags> & more");

    private static final Role[] ROLES = {Role.D, Role.S, Role.W, Role.X, Role.C};

    private final PinnedModel pinned =
            ModelLibrary.usual().newest("annual-self-check").orElseThrow();
    private final FormVocabulary vocabulary = new FormVocabulary();
    private final FormReader reader = new FormReader(pinned, null);
    private final Path folder;
    private long written;
    private long kept;
    private long doubts;
    private long whole;

    private FormRoundTrip(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int forms = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int atOnce = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        Path folder = Files.createTempDirectory("form-round-trip");
        try {
            new FormRoundTrip(folder).run(forms, atOnce);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void run(int forms, int atOnce) throws Exception {
        double[] seconds = new double[3];
        for (int from = 0; from < forms; from += atOnce) {
            List<Map<String, String>> meant = new ArrayList<>();
            List<Path> straight = new ArrayList<>();
            List<Path> around = new ArrayList<>();
            long start = System.nanoTime();
            for (int n = from; n < Math.min(forms, from + atOnce); n++) {
                Path file = folder.resolve("form-" + n + ".xlsx");
                meant.add(filled(file, n));
                (n % 2 == 0 ? straight : around).add(file);
            }
            seconds[0] += since(start);
            start = System.nanoTime();
            Path saved = folder.resolve("saved");
            convert(straight, "xlsx", saved);
            Path ods = folder.resolve("ods");
            convert(around, "ods", ods);
            convert(around.stream().map(f -> ods.resolve(f.getFileName().toString().replace(".xlsx", ".ods"))).toList(),
                    "xlsx", saved);
            seconds[1] += since(start);
            start = System.nanoTime();
            for (int n = from; n < Math.min(forms, from + atOnce); n++) {
                compare(meant.get(n - from), saved.resolve("form-" + n + ".xlsx"));
            }
            seconds[2] += since(start);
            System.err.printf(Locale.ROOT, "%d of %d%n", Math.min(forms, from + atOnce), forms);
        }
        System.out.printf(
                Locale.ROOT,
                "%d forms, %d of them whole; %d of %d values kept; doubts %d%n"
                        + "seconds: written and filled %.1f, LibreOffice %.1f, read %.1f%n",
                forms, whole, kept, written, doubts, seconds[0], seconds[1], seconds[2]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void convert(List<Path> files, String format, Path into) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", format, "--outdir", Files.createDirectories(into).toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("soffice ended with " + process.exitValue());
        }
    }

    /** What was read, held against what was written; what came besides counts as not whole. */
    private void compare(Map<String, String> meant, Path file) {
        FilledForm form = reader.read(file).get(0);
        Map<String, String> read = new TreeMap<>();
        form.answers().forEach(given -> {
            answer(read, given.indicator(), given.answer());
            if (!given.comment().isBlank()) {
                read.put(given.indicator() + " comment", given.comment().value());
            }
        });
        form.cells().forEach(cell -> answer(read, cell.value() + "×" + cell.method(), cell.answer()));
        form.validity().forEach(item -> read.put(item.item(), String.valueOf(item.answer())));
        long same = meant.entrySet().stream()
                .filter(e -> e.getValue().equals(read.get(e.getKey())))
                .count();
        written += meant.size();
        kept += same;
        doubts += form.doubts().size();
        whole += same == meant.size() && read.size() == meant.size() ? 1 : 0;
    }

    private static void answer(Map<String, String> into, String place, Answer answer) {
        if (answer instanceof Answer.Level level) {
            into.put(place, String.valueOf(level.level()));
        } else if (answer instanceof Answer.NotApplicable na) {
            into.put(place, "NA " + na.reason().value());
        } else if (answer instanceof Answer.DontKnow) {
            into.put(place, "DK");
        }
    }

    private Map<String, String> filled(Path file, int n) throws IOException {
        Language language = Language.values()[n / ROLES.length % 2];
        FormSpec spec = FormPrinting.of(pinned).spec(new FormPrinting.Order(ROLES[n % ROLES.length], null));
        new FormWriter(language).write(spec, file, true);
        Map<String, String> meant = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(n);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                fill(sheet, Messages.in(language), random, meant);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return meant;
    }

    private void fill(Sheet sheet, Messages messages, SplittableRandom random, Map<String, String> meant) {
        Map<FormColumn, Integer> heads = new HashMap<>();
        for (Row row : sheet) {
            if (!heads.containsKey(FormColumn.ANSWER)) {
                heads.clear();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        vocabulary
                                .column(cell.getStringCellValue())
                                .ifPresent(column -> heads.put(column, cell.getColumnIndex()));
                    }
                }
                continue;
            }
            String id = row.getCell(heads.get(FormColumn.ID)).getStringCellValue();
            Cell answer = row.getCell(heads.get(FormColumn.ANSWER));
            if (heads.containsKey(FormColumn.STATEMENT)) {
                boolean claimed = random.nextBoolean();
                answer.setCellValue((claimed ? FormWord.FULLY : FormWord.NOT_FULLY).in(messages));
                meant.put(id, claimed ? "1" : "0");
                continue;
            }
            switch (random.nextInt(10)) {
                case 0 -> {}
                case 1 -> {
                    answer.setCellValue(FormWord.DONT_KNOW.in(messages));
                    meant.put(id, "DK");
                }
                case 2 -> {
                    String reason = TYPED.get(random.nextInt(TYPED.size()));
                    answer.setCellValue(FormWord.NOT_APPLICABLE.in(messages));
                    row.getCell(heads.get(FormColumn.REASON)).setCellValue(reason);
                    meant.put(id, "NA " + reason);
                }
                default -> {
                    int level = random.nextInt(5);
                    answer.setCellValue(level);
                    meant.put(id, String.valueOf(level));
                }
            }
            if (heads.containsKey(FormColumn.NOTE) && random.nextInt(3) == 0) {
                String comment = TYPED.get(random.nextInt(TYPED.size()));
                row.getCell(heads.get(FormColumn.NOTE)).setCellValue(comment);
                meant.put(id + " comment", comment);
            }
        }
    }
}
