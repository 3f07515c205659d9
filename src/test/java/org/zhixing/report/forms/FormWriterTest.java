package org.zhixing.report.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.documents.ShippedModel;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormId;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormSpec;
import org.zhixing.forms.FormTexts;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** What stands in a form's workbook, read back by the library. */
class FormWriterTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();
    private static final String ID = FormId.of(987_654_321_012_345L);
    private static final String PERSON = "=HYPERLINK(\"http://localhost\")";

    @TempDir
    Path folder;

    static Stream<Arguments> everyForm() {
        return Stream.of(Language.values())
                .flatMap(l -> Stream.of(Role.D, Role.S, Role.W, Role.X, Role.C).map(r -> Arguments.of(r, l)));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void asksExactlyWhatTheRoleIsAsked(Role role, Language language) throws IOException {
        FormSpec spec = FormSpec.ofRole(ID, PINNED, role);
        try (XSSFWorkbook workbook = written(spec, language)) {
            List<String> expected = new ArrayList<>();
            PINNED.model().indicators().stream()
                    .filter(i -> i.roles().contains(role))
                    .forEach(i -> expected.add(i.id()));
            if (List.of(Role.S, Role.W, Role.D).contains(role)) {
                PINNED.model().matrix().askedCells().forEach(c -> expected.add(c.id()));
                PINNED.model().validityItems().forEach(i -> expected.add(i.id()));
            }
            assertEquals(
                    sorted(expected),
                    sorted(WrittenForm.rows(workbook).keySet().stream().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void theFiveBehavioursStandBesideEachIndicator(Role role, Language language) throws IOException {
        FormSpec spec = FormSpec.ofRole(ID, PINNED, role);
        try (XSSFWorkbook workbook = written(spec, language)) {
            Map<String, Row> rows = WrittenForm.rows(workbook);
            spec.indicators().forEach(indicator -> {
                Row row = rows.get(indicator.id());
                Map<FormColumn, Integer> heads = WrittenForm.heads(row.getSheet());
                assertEquals(
                        FormTexts.anchors(indicator, language),
                        row.getCell(heads.get(FormColumn.ANCHORS)).getStringCellValue());
                assertEquals(
                        indicator.name().in(language),
                        row.getCell(heads.get(FormColumn.NAME)).getStringCellValue());
            });
        }
    }

    @Test
    void dropDownsOfferRangesOfAHiddenSheetAndRefuseAllElse() throws IOException {
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, Role.S), Language.ZH)) {
            Map<String, List<String>> offered = new TreeMap<>();
            for (FormSheet sheet : FormSheet.values()) {
                XSSFSheet table = workbook.getSheet(sheet.title(Messages.in(Language.ZH)));
                Map<FormColumn, Integer> heads = WrittenForm.heads(table);
                for (XSSFDataValidation validation : table.getDataValidations()) {
                    assertTrue(validation.getShowErrorBox());
                    assertTrue(validation.getSuppressDropDownArrow());
                    String list = validation.getValidationConstraint().getFormula1();
                    assertTrue(list.startsWith(FormLayout.LISTS + "!$"), list);
                    int column =
                            validation.getRegions().getCellRangeAddresses()[0].getFirstColumn();
                    heads.forEach((head, place) -> {
                        if (place == column) {
                            offered.put(sheet + " " + head, WrittenForm.list(workbook, list));
                        }
                    });
                }
            }

            List<String> levels = List.of("0", "1", "2", "3", "4", "不适用", "不清楚");
            assertEquals(levels, offered.get("ANSWERS ANSWER"));
            assertEquals(levels, offered.get("CELLS ANSWER"));
            assertEquals(List.of("有冲突", "没有"), offered.get("CELLS CONFLICT"));
            assertEquals(List.of("完全如此", "不完全如此"), offered.get("VALIDITY ANSWER"));
            assertEquals(16, offered.get("ANSWERS EVIDENCE_TYPE").size());
            assertEquals("E01 案卷抽样", offered.get("ANSWERS EVIDENCE_TYPE").get(0));
            assertEquals(5, offered.size());
            assertEquals(
                    CellType.NUMERIC,
                    workbook.getSheet(FormLayout.LISTS).getRow(3).getCell(0).getCellType());
        }
    }

    @Test
    void everyRowToAnswerIsCoveredByADropDown() throws IOException {
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, Role.W), Language.EN)) {
            WrittenForm.rows(workbook).values().forEach(row -> {
                int column = WrittenForm.heads(row.getSheet()).get(FormColumn.ANSWER);
                assertTrue(((XSSFSheet) row.getSheet())
                        .getDataValidations().stream()
                                .flatMap(v -> Stream.of(v.getRegions().getCellRangeAddresses()))
                                .anyMatch(region -> region.isInRange(row.getRowNum(), column)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void onlyWhatIsFilledInIsOpen(Role role, Language language) throws IOException {
        List<FormColumn> open = List.of(
                FormColumn.ANSWER,
                FormColumn.REASON,
                FormColumn.CONFLICT,
                FormColumn.EXAMPLE,
                FormColumn.NOTE,
                FormColumn.EVIDENCE_TYPE,
                FormColumn.EVIDENCE_DATE,
                FormColumn.EVIDENCE_LOCATOR);
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, role), language)) {
            Map<String, Row> rows = WrittenForm.rows(workbook);
            assertFalse(rows.isEmpty());
            rows.values().forEach(row -> WrittenForm.heads(row.getSheet())
                    .forEach((column, place) -> assertEquals(
                            !open.contains(column),
                            row.getCell(place).getCellStyle().getLocked(),
                            row.getSheet().getSheetName() + " " + column)));
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    assertTrue(sheet.getProtect());
                    var protection = sheet.getCTWorksheet().getSheetProtection();
                    assertFalse(protection.isSetPassword() || protection.isSetHashValue());
                    assertFalse(protection.getFormatColumns() || protection.getFormatRows());
                    assertFalse(protection.getAutoFilter() || protection.getSort());
                }
            }
        }
    }

    @Test
    void theIdStandsInSightAndOutOfSight() throws IOException {
        try (XSSFWorkbook workbook = written(person(), Language.ZH)) {
            assertEquals(
                    ID,
                    workbook.getProperties()
                            .getCustomProperties()
                            .getProperty(FormLayout.PROPERTY)
                            .getLpwstr());
            assertEquals(
                    Map.of(
                            "form", ID,
                            "model", "annual-self-check",
                            "modelVersion", PINNED.model().version(),
                            "modelSha256", PINNED.sha256(),
                            "assessment", "a-1",
                            "role", "S",
                            "rater", "r7",
                            "language", "zh"),
                    WrittenForm.identity(workbook));
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    XSSFSheet sheet = workbook.getSheetAt(i);
                    assertTrue(WrittenForm.texts(sheet).stream().anyMatch(ID::equals), sheet.getSheetName());
                    assertEquals(ID, sheet.getFooter().getLeft());
                }
            }
            assertEquals(SheetVisibility.HIDDEN, WrittenForm.visibility(workbook, FormLayout.IDENTITY));
            assertEquals(SheetVisibility.HIDDEN, WrittenForm.visibility(workbook, FormLayout.LISTS));
        }
    }

    @Test
    void aFormForAnybodyHasAPlaceForACodeNameAndOneForAPersonHasNone() throws IOException {
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, Role.W), Language.ZH)) {
            String place = WrittenForm.identity(workbook).get(FormLayout.KEY_CODE_NAME);
            assertTrue(place.matches("填写说明!\\$B\\$\\d+"), place);
            int row = Integer.parseInt(place.replaceAll(".*\\$", "")) - 1;
            assertFalse(
                    workbook.getSheetAt(0).getRow(row).getCell(1).getCellStyle().getLocked());
        }
        try (XSSFWorkbook workbook = written(person(), Language.ZH)) {
            assertNull(WrittenForm.identity(workbook).get(FormLayout.KEY_CODE_NAME));
        }
    }

    @Test
    void noNameIsAmongTheProperties() throws IOException {
        Path file = folder.resolve("person.xlsx");
        new FormWriter(Language.ZH).write(person(), file, false);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> properties = zip.stream()
                    .filter(entry -> entry.getName().startsWith("docProps/"))
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
            assertTrue(properties.size() >= 3);
            assertTrue(properties.stream().noneMatch(text -> text.contains("HYPERLINK")));
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        try (XSSFWorkbook workbook = written(person(), Language.ZH)) {
            List<Cell> named = WrittenForm.cells(workbook.getSheetAt(0)).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(PERSON))
                    .toList();
            assertEquals(1, named.size());
            assertTrue(named.get(0).getCellStyle().getQuotePrefixed());
            List<String> formulas = new ArrayList<>();
            workbook.forEach(sheet -> WrittenForm.cells(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .forEach(cell -> formulas.add(cell.getCellFormula())));
            assertEquals(3, formulas.size());
            assertTrue(formulas.stream().allMatch(f -> f.startsWith("\"已答 \"&COUNTA(")), formulas.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsOnA4LandscapeOnePageWideWithItsHeadOnEveryPage(Language language) throws IOException {
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, Role.S), language)) {
            for (FormSheet sheet : FormSheet.values()) {
                XSSFSheet table = workbook.getSheet(sheet.title(Messages.in(language)));
                assertEquals(9, table.getPrintSetup().getPaperSize());
                assertTrue(table.getPrintSetup().getLandscape());
                assertTrue(table.getFitToPage());
                assertEquals(1, table.getPrintSetup().getFitWidth());
                assertEquals(0, table.getPrintSetup().getFitHeight());
                int head = WrittenForm.headRow(table);
                assertEquals(head, table.getRepeatingRows().getFirstRow());
                assertEquals(head, table.getRepeatingRows().getLastRow());
                assertEquals(head + 1, table.getPaneInformation().getHorizontalSplitTopRow());
            }
        }
    }

    @Test
    void theSameSpecMakesTheSameForm() throws IOException {
        try (XSSFWorkbook one = written(person(), Language.EN);
                XSSFWorkbook two = written(person(), Language.EN)) {
            assertEquals(WrittenForm.everything(one), WrittenForm.everything(two));
        }
    }

    @Test
    void clientsAreNotAskedForEvidence() throws IOException {
        try (XSSFWorkbook workbook = written(FormSpec.ofRole(ID, PINNED, Role.C), Language.ZH)) {
            Map<FormColumn, Integer> heads = WrittenForm.heads(workbook.getSheet("评分"));
            assertEquals(
                    List.of(
                            FormColumn.ID,
                            FormColumn.PART,
                            FormColumn.NAME,
                            FormColumn.ANCHORS,
                            FormColumn.ANSWER,
                            FormColumn.REASON,
                            FormColumn.NOTE),
                    sorted(List.copyOf(heads.keySet())));
        }
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertThrows(ProblemException.class, () -> new FormWriter(Language.ZH).write(person(), file, false));
        assertEquals("mine", Files.readString(file));

        new FormWriter(Language.ZH).write(person(), file, true);
        assertTrue(Files.size(file) > 1000);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    private static FormSpec person() {
        Rater rater = new Rater("r7", Role.S, new PersonalText(PERSON), true, null);
        Assessment assessment = Assessment.empty(
                        PINNED.model().id(),
                        PINNED.model().version(),
                        new PersonalText("示例社工服务中心"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(rater));
        return FormSpec.ofRater(ID, PINNED, rater, "a-1", Dossier.of(assessment));
    }

    private XSSFWorkbook written(FormSpec spec, Language language) throws IOException {
        Path file = folder.resolve(spec.role() + language.code() + System.nanoTime() + ".xlsx");
        new FormWriter(language).write(spec, file, false);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> list) {
        return list.stream().sorted().toList();
    }
}
