package org.zhixing.importing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.importing.forms.PaperForm.ANSWERS;
import static org.zhixing.importing.forms.PaperForm.PINNED;
import static org.zhixing.importing.forms.PaperForm.answers;
import static org.zhixing.importing.forms.PaperForm.cell;
import static org.zhixing.importing.forms.PaperForm.edit;
import static org.zhixing.importing.forms.PaperForm.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledForm.Given;
import org.zhixing.forms.FilledForm.GivenCell;
import org.zhixing.forms.FilledForm.GivenEvidence;
import org.zhixing.forms.FilledForm.GivenValidity;
import org.zhixing.forms.FilledForm.Known;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormLayout;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A supervisor's form as the program writes it, filled in, and what became of it on its way back. */
class FormReaderTest {

    private static final FormReader READER = new FormReader(PINNED, null);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFilledForm() throws IOException {
        file = PaperForm.blank(folder.resolve("督导.xlsx"), 1, Role.S);
        edit(file, fill(answers("M1.1", 3, "M1.2", "不适用", "M1.3", "不清楚", "V1.2", "4"), FormColumn.ANSWER));
        edit(file, fill(answers("M1.2", "本年无此服务"), FormColumn.REASON));
        edit(file, fill(answers("M1.1", "看了三份案卷", "M1.4", "还没看"), FormColumn.NOTE));
        edit(file, fill(answers("V1.2", "E13 同意/保密文件"), FormColumn.EVIDENCE_TYPE));
        edit(file, fill(answers("V1.2", "2025-06-30"), FormColumn.EVIDENCE_DATE));
        edit(file, fill(answers("V1.2", "柜 3"), FormColumn.EVIDENCE_LOCATOR));
        edit(file, fill(answers("CONF×CASE", 2, "L1", "不完全如此"), FormColumn.ANSWER));
        edit(file, fill(answers("CONF×CASE", "有冲突"), FormColumn.CONFLICT));
        edit(file, fill(answers("CONF×CASE", "走廊里谈"), FormColumn.EXAMPLE));
    }

    private static final List<Given> GIVEN = List.of(
            new Given("M1.1", new Answer.Level(3), new PersonalText("看了三份案卷")),
            new Given("M1.2", new Answer.NotApplicable(new PersonalText("本年无此服务")), PersonalText.NONE),
            new Given("M1.3", new Answer.DontKnow(), PersonalText.NONE),
            new Given("M1.4", null, new PersonalText("还没看")),
            new Given("V1.2", new Answer.Level(4), PersonalText.NONE));

    private static FilledForm read(Path file) {
        List<FilledForm> forms = READER.read(file);
        assertEquals(1, forms.size());
        return forms.get(0);
    }

    private static List<Kind> kinds(FilledForm form) {
        return form.doubts().stream().map(FormDoubt::kind).toList();
    }

    private void saysTheSame(FilledForm form) {
        assertEquals(
                GIVEN,
                form.answers().stream()
                        .sorted(java.util.Comparator.comparing(Given::indicator))
                        .toList());
        assertEquals(
                List.of(new GivenCell("CONF", "CASE", new Answer.Level(2), true, new PersonalText("走廊里谈"))),
                form.cells());
        assertEquals(List.of(new GivenValidity("L1", 0)), form.validity());
        assertEquals(
                List.of(new GivenEvidence("V1.2", "E13", LocalDate.of(2025, 6, 30), new PersonalText("柜 3"))),
                form.evidence());
    }

    @Test
    void aFormIsReadAsItWasFilledIn() {
        FilledForm form = read(file);
        saysTheSame(form);
        assertEquals(Known.ID, form.known());
        assertEquals(PaperForm.id(1), form.form());
        assertEquals(Role.S, form.role());
        assertEquals("annual-self-check", form.model());
        assertEquals("督导.xlsx", form.source());
        assertEquals(List.of(), form.doubts());
    }

    @Test
    void sortedRowsInsertedRowsHiddenRowsAndMovedColumnsChangeNothing() throws IOException {
        edit(file, book -> {
            Sheet sheet = book.getSheet(ANSWERS);
            Mangling.reverse(sheet);
            Mangling.swapColumns(sheet, FormColumn.ANSWER, FormColumn.NOTE);
            sheet.shiftRows(5, sheet.getLastRowNum(), 2);
            sheet.createRow(5).createCell(1).setCellValue("这里是我自己加的一行");
            sheet.getRow(8).setZeroHeight(true);
        });
        FilledForm form = read(file);
        saysTheSame(form);
        assertEquals(List.of(), form.doubts());
    }

    @Test
    void renamedSheetsAndLostValidationsChangeNothing() throws IOException {
        edit(file, book -> {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.setSheetName(i, "Sheet" + (i + 1));
                if (book.getSheetAt(i).getCTWorksheet().isSetDataValidations()) {
                    book.getSheetAt(i).getCTWorksheet().unsetDataValidations();
                }
            }
        });
        FilledForm form = read(file);
        saysTheSame(form);
        assertEquals(Role.S, form.role());
        assertEquals(List.of(), form.doubts());
    }

    @Test
    void withoutItsHiddenSheetsAFormIsKnownByTheIdInSight() throws IOException {
        edit(file, book -> {
            book.removeSheetAt(book.getSheetIndex(FormLayout.IDENTITY));
            book.removeSheetAt(book.getSheetIndex(FormLayout.LISTS));
        });
        FilledForm form = read(file);
        saysTheSame(form);
        assertEquals(Known.ID, form.known());
        assertEquals(PaperForm.id(1), form.form());
        assertEquals(Role.S, form.role());
        assertNull(form.model());
        assertEquals(List.of(), form.doubts());
    }

    @Test
    void withoutAnyIdAFormIsKnownByItsIndicators() throws IOException {
        edit(file, book -> {
            for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
                if (!book.getSheetName(i).equals(ANSWERS)) {
                    book.removeSheetAt(i);
                }
            }
            Sheet sheet = book.getSheet(ANSWERS);
            sheet.removeRow(sheet.getRow(0));
        });
        FilledForm form = read(file);
        assertEquals(GIVEN, form.answers());
        assertEquals(Known.INDICATORS, form.known());
        assertNull(form.form());
        assertNull(form.role());
        assertEquals(List.of(Kind.WITHOUT_ID), kinds(form));
    }

    @Test
    void withoutTheColumnOfIdsRowsAreKnownByTheirNames() throws IOException {
        edit(file, book -> book.getSheet(ANSWERS).forEach(row -> {
            if (row.getCell(0) != null) {
                row.removeCell(row.getCell(0));
            }
        }));
        assertEquals(GIVEN, read(file).answers());
    }

    @Test
    void savedAsAnOldWorkbookItSaysTheSame() throws IOException {
        Path old = folder.resolve("督导.xls");
        try (Workbook from = WorkbookFactory.create(file.toFile(), null, true);
                HSSFWorkbook to = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    row.forEach(c -> Mangling.copy(c, copied));
                }
            }
            to.write(out);
        }
        FilledForm form = read(old);
        saysTheSame(form);
        assertEquals(PaperForm.id(1), form.form());
        assertEquals(List.of(), form.doubts());
    }

    @Test
    void theTableOfAnswersSavedAsTextIsReadByItsIdInSight() throws IOException {
        FilledForm form = read(Mangling.csv(file, folder.resolve("评分.csv")));
        assertEquals(GIVEN, form.answers());
        assertEquals(PaperForm.id(1), form.form());
        assertEquals(LocalDate.of(2025, 6, 30), form.evidence().get(0).date());
    }

    @Test
    void whatCannotBeTakenIsADoubtWithItsPlaceAndTheRestIsTaken() throws IOException {
        edit(file, fill(answers("M1.1", 7, "M1.2", "NA", "M2.1", 2.5, "M2.2", "挺好", "L1", "也许"), FormColumn.ANSWER));
        edit(file, fill(answers("M1.2", "", "M2.4", "没有做"), FormColumn.REASON));
        edit(file, book -> {
            cell(book, "M2.3", FormColumn.ANSWER)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            cell(book, "M2.5", FormColumn.ANSWER).setCellValue(LocalDate.of(2025, 3, 4));
            cell(book, "M2.5", FormColumn.ANSWER)
                    .setCellStyle(cell(book, "V1.2", FormColumn.EVIDENCE_DATE).getCellStyle());
            cell(book, "V1.3", FormColumn.EVIDENCE_TYPE).setCellValue("E99");
            cell(book, "V1.4", FormColumn.EVIDENCE_LOCATOR).setCellValue("柜 4");
            cell(book, "V1.2", FormColumn.EVIDENCE_DATE).setCellValue("去年夏天");
        });
        FilledForm form = read(file);
        String at = cellAddress("M1.1");
        assertTrue(
                form.doubts().contains(FormDoubt.of(Kind.OFF_SCALE, ANSWERS, at, "M1.1", "7", 0, 4)),
                form.doubts().toString());
        assertEquals(
                List.of(
                        Kind.OFF_SCALE,
                        Kind.REASON_MISSING,
                        Kind.BETWEEN_LEVELS,
                        Kind.NOT_AN_ANSWER,
                        Kind.ERROR_VALUE,
                        Kind.REASON_ALONE,
                        Kind.DATE_AS_ANSWER,
                        Kind.EVIDENCE_DATE,
                        Kind.EVIDENCE_TYPE,
                        Kind.EVIDENCE_WITHOUT_TYPE,
                        Kind.NOT_FULLY_OR_FULLY),
                kinds(form));
        assertEquals(
                List.of("M1.1", "M1.3", "M1.4", "V1.2"),
                form.answers().stream().map(Given::indicator).toList());
        assertNull(form.answers().get(0).answer());
        assertEquals(List.of(), form.validity());
        assertNull(form.evidence().get(0).date());
        assertEquals(
                ANSWERS + "!" + at + " M1.1", form.doubts().get(0).problem().where());
    }

    @Test
    void aFormulaWithoutAResultIsADoubtAndOneWithAResultIsItsResult() throws IOException {
        edit(file, book -> {
            cell(book, "M2.1", FormColumn.ANSWER).setCellFormula("1+1");
            cell(book, "M2.2", FormColumn.ANSWER).setCellFormula("1+1");
            book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell(book, "M2.2", FormColumn.ANSWER));
        });
        FilledForm form = read(file);
        assertEquals(List.of(Kind.FORMULA), kinds(form));
        assertTrue(form.answers().contains(new Given("M2.2", new Answer.Level(2), PersonalText.NONE)));
    }

    @Test
    void editedWordsAreToldAndTheAnswerIsTaken() throws IOException {
        edit(file, book -> {
            cell(book, "M1.1", FormColumn.ANCHORS).setCellValue("3  我们自己写的一句");
            cell(book, "V1.2", FormColumn.NAME).setCellValue("保密工作做得好不好");
        });
        FilledForm form = read(file);
        saysTheSame(form);
        assertEquals(List.of(Kind.ANCHORS_EDITED, Kind.NAME_EDITED), kinds(form));
    }

    @Test
    void aQuestionAnsweredTwiceAndDifferentlyIsNotAnswered() throws IOException {
        edit(file, book -> {
            Sheet sheet = book.getSheet(ANSWERS);
            for (int i = 0; i < 2; i++) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(i == 0 ? "M1.1" : "V1.2");
                row.createCell(PaperForm.column(PaperForm.head(sheet).orElseThrow(), FormColumn.ANSWER))
                        .setCellValue(4);
            }
        });
        FilledForm form = read(file);
        assertEquals(List.of(Kind.ANSWERED_TWICE), kinds(form));
        assertEquals("M1.1", form.doubts().get(0).place());
        assertNull(form.answers().get(0).answer());
        assertEquals(new Answer.Level(4), form.answers().get(4).answer());
    }

    @Test
    void anOlderVersionIsToldAndAnUnknownIndicatorToo() throws IOException {
        edit(file, book -> {
            identity(
                    book,
                    FormLayout.KEY_MODEL_VERSION,
                    "1.0.0".equals(PINNED.model().version()) ? "1.1.0" : "1.0.0");
            cell(book, "M2.1", FormColumn.ID).setCellValue("M9.9");
            cell(book, "M9.9", FormColumn.ANSWER).setCellValue(1);
        });
        FilledForm form = read(file);
        assertEquals(List.of(Kind.UNKNOWN_PLACE, Kind.NEWER_MODEL), kinds(form));
        assertEquals("M9.9", form.doubts().get(0).place());
        saysTheSame(form);
    }

    @Test
    void anotherMajorVersionAndAnotherModelAreRefused() throws IOException {
        edit(file, book -> identity(book, FormLayout.KEY_MODEL_VERSION, "2.0.0"));
        assertEquals(
                Problem.at(
                        file.toString(),
                        "problems.form.majorVersion",
                        "2.0.0",
                        PINNED.model().version()),
                refused(file));
        edit(file, book -> identity(book, FormLayout.KEY_MODEL, "supervisor-case-audit"));
        assertEquals("problems.form.otherModel", refused(file).key());
    }

    @Test
    void theCodeNameOfAFormForAnybodyIsRead() throws IOException {
        edit(file, book -> {
            for (Row row : book.getSheetAt(0)) {
                if (PaperForm.text(row.getCell(0)).startsWith("代号")) {
                    row.getCell(1).setCellValue("竹 07");
                }
            }
        });
        assertEquals(new PersonalText("竹 07"), read(file).codeName());
    }

    @Test
    void aTableWithoutAnswersColumnAndOtherTablesAreRefusedInWords() throws IOException {
        edit(file, book -> {
            for (Sheet sheet : book) {
                PaperForm.head(sheet)
                        .ifPresent(head -> head.removeCell(head.getCell(PaperForm.column(head, FormColumn.ANSWER))));
            }
        });
        assertEquals("problems.form.noForm", refused(file).key());
        Path other = folder.resolve("a.csv");
        Files.writeString(other, "姓名,电话\n甲,1\n");
        assertEquals("problems.form.noForm", refused(other).key());
        Path ods = folder.resolve("a.ods");
        Files.writeString(ods, "PK");
        assertEquals("problems.form.noForm", refused(ods).key());
    }

    @Test
    void aTableMadeByHandIsReadByItsHeads() throws IOException {
        Path own = folder.resolve("own.csv");
        Files.writeString(own, "编号,指标名称,评分,理由,备注\nＭ1.1,需求预估,3,,好\nm1.2,,NA,没有,\n合计,,3,,\n");
        FilledForm form = read(own);
        assertEquals(
                List.of(
                        new Given("M1.1", new Answer.Level(3), new PersonalText("好")),
                        new Given("M1.2", new Answer.NotApplicable(new PersonalText("没有")), PersonalText.NONE)),
                form.answers());
    }

    private static Problem refused(Path file) {
        return assertThrows(ProblemException.class, () -> READER.read(file))
                .problems()
                .get(0);
    }

    private String cellAddress(String id) throws IOException {
        String[] address = new String[1];
        edit(
                file,
                book -> address[0] =
                        cell(book, id, FormColumn.ANSWER).getAddress().formatAsString());
        return address[0];
    }

    private static void identity(org.apache.poi.xssf.usermodel.XSSFWorkbook book, String key, String value) {
        for (Row row : book.getSheet(FormLayout.IDENTITY)) {
            if (PaperForm.text(row.getCell(0)).equals(key)) {
                row.getCell(1).setCellValue(value);
            }
        }
    }
}
