package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.importing.Cell.Unreadable;

/** Sheets as Excel, WPS and other programs write them, part by part. */
class SheetPartsTest {

    @TempDir
    Path folder;

    private List<Row> rows(RawWorkbook workbook) throws IOException {
        return Reading.rows(workbook.write(folder.resolve("x.xlsx")));
    }

    private Cell cell(String xml) throws IOException {
        List<Row> rows = rows(new RawWorkbook().rows("<row r=\"1\">" + xml + "</row>"));
        return rows.isEmpty() ? Cell.EMPTY : rows.get(0).at(0);
    }

    private static String shown(List<Row> rows) {
        return rows.stream()
                .map(row -> row.number() + ":"
                        + row.cells().stream()
                                .map(cell -> cell instanceof Cell.Text text
                                        ? text.value()
                                        : cell instanceof Cell.Number number
                                                ? number.value().toPlainString()
                                                : "")
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<c t=\"inlineStr\"><is><t>甲</t></is></c>~甲",
                "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">甲 乙</t></is></c>~甲 乙",
                "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>~甲乙",
                "<c t=\"inlineStr\"><is><t>漢</t><rPh sb=\"0\" eb=\"1\"><t>かん</t></rPh><phoneticPr/></is></c>~漢",
                "<c t=\"inlineStr\"><is><t>&lt;&amp;&gt;&quot;&apos;&#30002;&#x4E59;&#x20BB7;</t></is></c>~<&>\"'甲乙𠮷",
                "<c t=\"inlineStr\"><is><t><![CDATA[<甲>&amp;]]></t></is></c>~<甲>&amp;",
                "<c t=\"inlineStr\"><is><t>甲<!-- x -->乙<?x y?>丙</t></is></c>~甲乙丙",
                "<c t=\"inlineStr\"><is><t>甲_x0042_乙_x005F_x000A__xZZZZ__x12_</t></is></c>~甲B乙_x000A__xZZZZ__x12_",
                "<c t=\"str\"><f>A2</f><v>丙</v></c>~丙",
                "<x:c xmlns:x=\"u\" t=\"str\"><x:v>丁</x:v></x:c>~丁"
            })
    void aTextIsWhatTheReaderOfTheSheetSees(String xml, String text) throws IOException {
        assertEquals(new Cell.Text(text), cell(xml));
    }

    @Test
    void typesAndStylesDecideWhatAValueIs() throws IOException {
        assertEquals(new Cell.Number(new BigDecimal("45000")), cell("<c><v>45000</v></c>"));
        assertEquals(new Cell.Number(new BigDecimal("45000")), cell("<c t=\"n\" s=\"99\"><v> 4.5E4 </v></c>"));
        assertEquals(new Cell.DateTime(LocalDateTime.of(2023, 3, 15, 0, 0)), cell("<c s=\"1\"><v>45000</v></c>"));
        assertEquals(new Cell.DateTime(LocalDateTime.of(2023, 3, 15, 0, 0)), cell("<c s=\"2\"><v>45000</v></c>"));
        assertEquals(new Cell.Time(LocalTime.of(6, 0)), cell("<c s=\"3\"><v>0.25</v></c>"));
        assertEquals(
                new Cell.DateTime(LocalDateTime.of(2023, 3, 15, 9, 30)),
                cell("<c t=\"d\"><v>2023-03-15T09:30:00</v></c>"));
        assertEquals(new Cell.DateTime(LocalDateTime.of(2023, 3, 15, 0, 0)), cell("<c t=\"d\"><v>2023-03-15</v></c>"));
        assertEquals(new Cell.Bool(true), cell("<c t=\"b\"><v>1</v></c>"));
        assertEquals(new Cell.Bool(false), cell("<c t=\"b\"><v>0</v></c>"));
        assertEquals(new Unreadable(Unreadable.Kind.ERROR, "#N/A"), cell("<c t=\"e\"><v>#N/A</v></c>"));
        assertEquals(new Unreadable(Unreadable.Kind.ERROR, "#VALUE!"), cell("<c t=\"e\"><v>王小明</v></c>"));
        assertEquals(new Unreadable(Unreadable.Kind.ERROR, "#NUM!"), cell("<c><v>1e999999999</v></c>"));
        assertEquals(new Unreadable(Unreadable.Kind.ERROR, "#VALUE!"), cell("<c t=\"d\"><v>明天</v></c>"));
    }

    @Test
    void aFormulaWithoutAResultIsNotTakenForAnEmptyCell() throws IOException {
        assertEquals(new Unreadable(Unreadable.Kind.FORMULA, ""), cell("<c><f>SUM(B1:B9)</f></c>"));
        assertEquals(new Unreadable(Unreadable.Kind.FORMULA, ""), cell("<c><f>SUM(B1:B9)</f><v></v></c>"));
        assertEquals(Cell.EMPTY, cell("<c t=\"str\"><f>B1&amp;\"\"</f><v></v></c>"));
    }

    @Test
    void aPictureThatWpsEmbeddedIsTold() throws IOException {
        Cell picture = new Unreadable(Unreadable.Kind.PICTURE, "=DISPIMG()");
        String id = "(&quot;ID_0A1B&quot;,1)";
        assertEquals(picture, cell("<c t=\"str\"><f>_xlfn.DISPIMG" + id + "</f><v>=DISPIMG" + id + "</v></c>"));
        assertEquals(picture, cell("<c t=\"str\"><f>DISPIMG" + id + "</f></c>"));
        assertEquals(picture, cell("<c t=\"inlineStr\"><is><t>=DISPIMG" + id + "</t></is></c>"));
        RawWorkbook wps = new RawWorkbook()
                .with(
                        "xl/cellimages.xml",
                        "<etc:cellImages xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>")
                .texts("<si><t>=DISPIMG" + id + "</t></si>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        assertEquals(picture, rows(wps).get(0).at(0));
    }

    @Test
    void moreCharactersThanACellCanHaveMakeThisCellUnreadableAndNoOther() throws IOException {
        Cell tooLong = new Unreadable(Unreadable.Kind.TOO_LONG, "");
        String most = "字".repeat(32_767);
        assertEquals(new Cell.Text(most), cell("<c t=\"inlineStr\"><is><t>" + most + "</t></is></c>"));
        assertEquals(tooLong, cell("<c t=\"inlineStr\"><is><t>" + most + "字</t></is></c>"));
        assertEquals(tooLong, cell("<c t=\"str\"><v>" + "字".repeat(1_000_000) + "</v></c>"));
        assertEquals(
                List.of(new Row(1, List.of(tooLong, new Cell.Text("b"))), new Row(2, List.of(new Cell.Text("c")))),
                rows(new RawWorkbook()
                        .texts("<si><t>" + most + "字</t></si><si><t>b</t></si><si><t>c</t></si>")
                        .rows("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                                + "<row r=\"2\"><c t=\"s\"><v>2</v></c></row>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>~1:1|2 2:3",
                "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>~3:||1|2 4:3",
                "<row r=\"1\"/><row r=\"2\" s=\"1\"><c r=\"A2\" s=\"1\"/></row><row r=\"9\"><c><v>1</v></c></row>~9:1",
                "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>~1:1|2",
                "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/><c r=\"A1048576\"><v>1</v></c></row>~1048576:1",
                "<row r=\"1\"><c><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>~1:1"
            })
    void rowsAndColumnsStandWhereTheySayOrOneFurther(String xml, String rows) throws IOException {
        assertEquals(rows, shown(rows(new RawWorkbook().rows(xml))));
    }

    @Test
    void sharedTextsAreFoundInAnyOrderAndTwice() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .texts("<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si><si><t/></si><si/>")
                .rows(
                        "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                                + "<c t=\"s\"><v>1</v></c></row>");
        assertEquals("1:乙丙|甲|||乙丙", shown(rows(workbook)));
    }

    @Test
    void partsAreFoundWhateverTheirCaseAndSlashes() throws IOException {
        RawWorkbook workbook = new RawWorkbook().rows("").without("xl/worksheets/sheet1.xml");
        workbook.with(
                "XL\\Worksheets\\Sheet1.xml",
                "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        assertEquals("1:1", shown(rows(workbook)));
    }

    @Test
    void aSheetInUtf16IsRead() throws IOException {
        RawWorkbook workbook = new RawWorkbook();
        workbook.with(
                "xl/worksheets/sheet1.xml",
                out -> out.write(("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData>"
                                + "<row><c t=\"str\"><v>甲</v></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("1:甲", shown(rows(workbook)));
    }
}
