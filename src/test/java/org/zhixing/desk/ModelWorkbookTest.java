package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.documents.ModelReader;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Anchor;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** The workbook of a model: out, changed with a spreadsheet program's own means, and in. */
class ModelWorkbookTest {

    private static final int TOP = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void outAndInNothingDiffers(Language language) {
        ModelDraft back = drafts().importWorkbook(exported(language));
        assertEquals(shipped().model(), back.model());
        assertEquals(new Text("", ""), back.notes());
        assertEquals(back, drafts().read(back.id()));
    }

    @Test
    void aWorkbookThatLibreOfficeSavedReadsTheSame() throws Exception {
        Office.needed();
        Path saved = new Office(folder)
                .converted(List.of(exported(Language.ZH)), "xlsx", folder.resolve("saved"))
                .get(0);
        assertEquals(shipped().model(), drafts().importWorkbook(saved).model());
    }

    @Test
    void wordsWeightsRolesEvidenceAndSymptomsAreTakenFromTheirCells() {
        ModelDraft back = changed(book -> {
            Sheet indicators = book.getSheet("指标");
            Row m11 = row(indicators, "M1.1");
            put(m11, 2, "预估");
            put(m11, 4, 2.5);
            put(m11, 5, "W，S");
            put(m11, 6, "E01 E02;E03");
            put(m11, 7, "");
            put(m11, 8, 2);
            put(m11, 11, "是");
            put(row(book.getSheet("其他文字"), "bands.weak.name"), 2, "偏弱");
            put(row(book.getSheet("其他文字"), "notes"), 2, "改了预估");
            put(row(book.getSheet("维度与子维度"), "M"), 5, 2);
        });
        Indicator m11 = back.model().indicator("M1.1").orElseThrow();
        assertEquals(
                new Indicator(
                        "M1.1",
                        2.5,
                        new Text("预估", "Needs assessment"),
                        List.of(Role.W, Role.S),
                        List.of("E01", "E02", "E03"),
                        Map.of(Drift.ACT, 2, Drift.FORM, 1),
                        false,
                        true,
                        shipped().model().indicator("M1.1").orElseThrow().anchors()),
                m11);
        assertEquals("偏弱", back.model().bands().get(0).name().zh());
        assertEquals(2, back.model().dimensions().get(0).weight());
        assertEquals("改了预估", back.notes().zh());
        assertEquals(List.of(), drafts().check(back));
    }

    @Test
    void rowsAreAddedRemovedAndReordered() {
        ModelDraft back = changed(book -> {
            Sheet indicators = book.getSheet("指标");
            remove(indicators, "M1.1");
            Row added = indicators.getRow(indicators.getLastRowNum() - 5);
            List<Object> cells = List.of("M9.1", "M9", "新题", "New question", 1, "S", "E01、E02", "", "", 1, "否", "");
            for (int i = 0; i < cells.size(); i++) {
                put(added, i, cells.get(i));
            }
            Sheet parts = book.getSheet("维度与子维度");
            Row part = parts.getRow(parts.getLastRowNum() - 2);
            List<Object> own = List.of("M9", "子维度", "M", "新的一块", "A new part", 1);
            for (int i = 0; i < own.size(); i++) {
                put(part, i, own.get(i));
            }
            Sheet anchors = book.getSheet("行为锚");
            for (int i = 0; i < 2; i++) {
                Row anchor = anchors.getRow(anchors.getLastRowNum() - i);
                put(anchor, 0, "M9.1");
                put(anchor, 2, i * 4);
                put(anchor, 3, i == 0 ? "没有" : "都有");
                put(anchor, 4, i == 0 ? "None" : "All of it");
            }
        });
        Subdimension added = back.model()
                .dimensions()
                .get(0)
                .subdimensions()
                .get(back.model().dimensions().get(0).subdimensions().size() - 1);
        assertEquals("M9", added.id());
        assertEquals(
                List.of(new Anchor(0, new Text("没有", "None")), new Anchor(4, new Text("都有", "All of it"))),
                added.indicators().get(0).anchors());
        assertTrue(back.model().indicator("M1.1").isEmpty());
        assertEquals(List.of(), drafts().check(back));
        assertEquals(Step.MINOR, drafts().leastStep(back));
        assertEquals(
                List.of("ADDED M9", "ADDED M9.1", "REMOVED M1.1"),
                back.difference().items().stream()
                        .filter(i -> i.part().isEmpty())
                        .map(i -> i.kind() + " " + i.place())
                        .toList());
    }

    @Test
    void rowsSwappedInASheetAreAnIndicatorMoved() {
        ModelDraft back = changed(book -> {
            Sheet indicators = book.getSheet("指标");
            swap(row(indicators, "M1.1"), row(indicators, "M1.2"));
        });
        assertEquals(
                List.of(new Item(Kind.MOVED, "M1.1", "position", "1", "2")),
                back.difference().items());
    }

    @Test
    void everyCellThatCannotBeTakenIsToldWithItsPlace() {
        Path file = exported(Language.ZH);
        change(file, book -> {
            Sheet indicators = book.getSheet("指标");
            put(row(indicators, "M1.1"), 4, "很重");
            put(row(indicators, "M1.2"), 1, "M77");
            put(row(indicators, "M1.3"), 5, "S、Q");
            put(row(indicators, "M1.4"), 0, "M1.44");
            put(row(indicators, "M1.5"), 10, "也许");
            put(row(indicators, "M1.6"), 7, 3);
            put(indicators.getRow(indicators.getLastRowNum()), 2, "没有编号");
            put(row(book.getSheet("行为锚"), "M1.1"), 2, 9);
            put(row(book.getSheet("其他文字"), "title"), 0, "titel");
            put(row(book.getSheet("维度与子维度"), "A"), 1, "子维度");
        });
        int last = TOP + shipped().model().indicators().size() + 40;
        assertEquals(
                List.of(
                        "A problems.book.dimensions",
                        "指标!A" + rowNumber("M1.4") + " problems.book.idChanged",
                        "指标!A" + last + " problems.book.noId",
                        "行为锚!C4 problems.model.outOfRange",
                        "指标!E" + rowNumber("M1.1") + " problems.book.number",
                        "指标!B" + rowNumber("M1.2") + " problems.book.parent",
                        "指标!F" + rowNumber("M1.3") + " problems.book.code",
                        "指标!K" + rowNumber("M1.5") + " problems.book.yesNo",
                        "指标!H" + rowNumber("M1.6") + " problems.model.outOfRange"),
                refused(file).stream()
                        .filter(p -> !p.contains("维度与子维度") && !p.contains("其他文字") && !p.contains("anchorOfNone"))
                        .toList());
        assertTrue(refused(file).stream().anyMatch(p -> p.startsWith("其他文字!A") && p.endsWith("idChanged")));
        assertEquals(List.of(), drafts().list());
    }

    @Test
    void anIdOfAnEarlierVersionIsRefusedInARow() {
        ModelDraft without = changed(book -> remove(book.getSheet("指标"), "M1.1"));
        PinnedModel second = drafts().publish(without, Step.MINOR);
        Path file = folder.resolve("second.xlsx");
        drafts().exportWorkbook(second, file, Language.ZH, false);
        change(file, book -> {
            Sheet indicators = book.getSheet("指标");
            put(indicators.getRow(indicators.getLastRowNum()), 0, "M1.1");
        });
        assertTrue(refused(file).stream().anyMatch(p -> p.endsWith("problems.draft.idRetired")), () -> refused(file)
                .toString());
    }

    @Test
    void filesThatAreNoWorkbooksOfAModelAreRefused() throws IOException {
        Path file = exported(Language.ZH);
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path text = Files.writeString(folder.resolve("text.csv"), "a,b\n1,2\n");
        Path empty = Files.write(folder.resolve("empty.xlsx"), new byte[0]);
        for (Path wrong : List.of(cut, text, empty, folder.resolve("absent.xlsx"), folder)) {
            assertThrows(ProblemException.class, () -> drafts().importWorkbook(wrong), wrong.toString());
        }
        change(file, book -> book.removeSheetAt(book.getSheetIndex("行为锚")));
        assertEquals(List.of(file + " problems.book.noTable.ANCHORS"), refused(file));
        change(file, book -> book.removeSheetAt(book.getSheetIndex("_model")));
        assertEquals(List.of(file + " problems.book.noBook"), refused(file));
    }

    @Test
    void aWorkbookOfAVersionThatIsNotHereIsRefused() {
        Path file = exported(Language.ZH);
        change(file, book -> put(book.getSheet("_model").getRow(1), 1, "7.0.0"));
        assertEquals(List.of(file + " problems.book.unknownModel"), refused(file));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenThatWasSaid() {
        Path file = exported(Language.ZH);
        assertThrows(ProblemException.class, () -> drafts().exportWorkbook(shipped(), file, Language.ZH, false));
        drafts().exportWorkbook(shipped(), file, Language.EN, true);
        assertFalse(drafts().importWorkbook(file).difference().anchorsDiffer());
    }

    private Path exported(Language language) {
        Path file = folder.resolve("model-" + language + ".xlsx");
        drafts().exportWorkbook(shipped(), file, language, false);
        return file;
    }

    private ModelDraft changed(Consumer<Workbook> changes) {
        Path file = exported(Language.ZH);
        change(file, changes);
        return drafts().importWorkbook(file);
    }

    private static void change(Path file, Consumer<Workbook> changes) {
        try {
            try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                    OutputStream out = Files.newOutputStream(file)) {
                changes.accept(book);
                book.write(out);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (row.getRowNum() >= TOP
                    && first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private int rowNumber(String id) {
        List<String> ids =
                shipped().model().indicators().stream().map(Indicator::id).toList();
        return TOP + 1 + ids.indexOf(id);
    }

    private static void remove(Sheet sheet, String id) {
        int at = row(sheet, id).getRowNum();
        sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
    }

    private static void swap(Row one, Row other) {
        for (int i = 0; i < one.getLastCellNum(); i++) {
            Object first = value(one.getCell(i));
            put(one, i, value(other.getCell(i)));
            put(other, i, first);
        }
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    private static void put(Row row, int column, Object value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    private List<String> refused(Path file) {
        return assertThrows(ProblemException.class, () -> drafts().importWorkbook(file)).problems().stream()
                .map(p -> p.where() + " " + p.key())
                .toList();
    }

    private static PinnedModel shipped() {
        return ModelReader.read(ShippedModels.all().get(0).text(), "");
    }

    private ModelDrafts drafts() {
        return new ModelLibrary(ModelReader::read, ShippedModels.all(), folder.resolve("assessment-models")).drafts();
    }
}
