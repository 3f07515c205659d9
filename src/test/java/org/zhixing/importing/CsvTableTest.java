package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.importing.TextForm.Found;
import org.zhixing.work.Problem;

class CsvTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LEDGER = "记录编号,社工,记录正文\nR1,王小明,入户探访，老人情绪平稳。\nR2,李雷,㐂𠮷\n";

    @TempDir
    Path folder;

    private Path file(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return Files.write(folder.resolve("table.xls"), all.toByteArray());
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String shown(List<Row> rows) {
        StringBuilder all = new StringBuilder();
        for (Row row : rows) {
            all.append(row.number()).append(':');
            for (Cell cell : row.cells()) {
                all.append('[')
                        .append(cell instanceof Cell.Text text ? text.value() : "")
                        .append(']');
            }
            all.append(' ');
        }
        return all.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', VALID_UTF8, UTF-8",
        "UTF-8, EFBBBF, BYTE_ORDER_MARK, UTF-8",
        "UTF-16LE, FFFE, BYTE_ORDER_MARK, UTF-16LE",
        "UTF-16BE, FEFF, BYTE_ORDER_MARK, UTF-16BE",
        "GB18030, '', VALID_GB18030, GB18030"
    })
    void theEncodingIsFoundAndNothingIsLost(String written, String mark, Found found, String read) throws IOException {
        Path file = file(java.util.HexFormat.of().parseHex(mark), LEDGER.getBytes(Charset.forName(written)));
        assertEquals(
                new TextForm(Charset.forName(read), found, ',', '"'),
                TableFile.open(file, TableOptions.RECOGNISE).form());
        assertEquals("1:[记录编号][社工][记录正文] 2:[R1][王小明][入户探访，老人情绪平稳。] 3:[R2][李雷][㐂𠮷]", shown(Reading.rows(file)));
    }

    @Test
    void wordsThatAreFamousForBeingMistakenAreRead() throws IOException {
        assertEquals("1:[联通][a]", shown(Reading.rows(file("联通,a\n".getBytes(GB18030)))));
    }

    @Test
    void aWrongByteInUtf8IsToldByItsRowAndNeverReadAsChineseOfAnotherEncoding() throws IOException {
        String before = "编号,正文\n1,\"一行\n又一行\"\n2,";
        Path file = file(
                before.getBytes(StandardCharsets.UTF_8),
                bytes(0xE5, 0x85),
                "服务记录很长很长\n".getBytes(StandardCharsets.UTF_8));
        Problem problem = Reading.refusal(file);
        assertEquals("problems.table.encoding", problem.key());
        assertEquals(List.of("3", "UTF-8"), problem.arguments());
    }

    @Test
    void bytesOfNoEncodingAreToldByTheirRow() throws IOException {
        Path file = file("a,b\nc,d\n".getBytes(StandardCharsets.UTF_8), bytes(0xFF, 0xFF, 0xFF, '\n'));
        Problem problem = Reading.refusal(file);
        assertEquals("problems.table.encodingUnknown", problem.key());
        assertEquals(List.of("3"), problem.arguments());
    }

    @Test
    void aChosenEncodingWinsAndIsHeldToTheSameStrictness() throws IOException {
        Path file = file(LEDGER.getBytes(GB18030));
        Problem problem = Reading.refusal(file, new TableOptions(StandardCharsets.UTF_8, null));
        assertEquals(List.of("1", "UTF-8"), problem.arguments());
        assertEquals(
                Found.CHOSEN,
                TableFile.open(file, new TableOptions(GB18030, null)).form().found());
    }

    @Test
    void aWrongByteFarInsideIsFoundBeforeAnyRowIsGiven() throws IOException {
        byte[] good = "编号,正文\n".repeat(50_000).getBytes(GB18030);
        Problem problem = Reading.refusal(file(good, bytes(0xFF)));
        assertEquals("problems.table.encodingUnknown", problem.key());
        assertEquals(List.of("50001"), problem.arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a,b,c\\n1,2,3\\n~,",
                "a\\tb\\n1,5\\t2,5\\n~TAB",
                "a;b\\n1,5;2,5\\n~;",
                "a|b|c\\n1|2|3\\n~|",
                "a\\n1\\n~,",
                "\"a;b;c\",d\\n\"x;y;z\",e\\n~,",
                "机构2025年记录\\n编号\\t社工，督导\\t正文\\n1\\t王\\t好,好,好\\n2\\t李\\t好\\n~TAB",
                "sep=;\\na,b;c\\n1,2;3\\n~;"
            })
    void theDelimiterIsTheOneThatMakesEvenRows(String text, String delimiter) throws IOException {
        Path file = file(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertEquals(
                delimiter.equals("TAB") ? '\t' : delimiter.charAt(0),
                TableFile.open(file, TableOptions.RECOGNISE).form().delimiter());
    }

    @Test
    void aChosenDelimiterWins() throws IOException {
        assertEquals("1:[a,b][c]", shown(Reading.rows(file("a,b;c\n"), new TableOptions(null, ';'))));
    }

    @Test
    void theLineThatNamesTheDelimiterIsNoRow() throws IOException {
        assertEquals("1:[a][b] 2:[1][2]", shown(Reading.rows(file("sep=;\r\na;b\r\n1;2\r\n"))));
        assertEquals("1:[sep=a] 2:[b]", shown(Reading.rows(file("sep=a\nb\n"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a,b\\nc,d~1:[a][b] 2:[c][d]",
                "a,b\\r\\nc,d\\r\\n~1:[a][b] 2:[c][d]",
                "a,b\\rc,d~1:[a][b] 2:[c][d]",
                "a,b\\n\\n\\nc,d\\n~1:[a][b] 4:[c][d]",
                "a,b\\n,\\n , \u3000\\nc,d\\n~1:[a][b] 4:[c][d]",
                "\"a\\nb\",c\\nd,e\\n~1:[a\\nb][c] 2:[d][e]",
                "\"a\\r\\nb\",c\\r\\nd,e~1:[a\\r\\nb][c] 2:[d][e]",
                "\"a\"\"b\",\"\"\"\",\"\"\\n~1:[a\"b][\"]",
                "a\"b,c\"\\n~1:[a\"b][c\"]",
                "\"a\"b,c\\n~1:[ab][c]",
                "a,,c,,\\n~1:[a][][c]",
                ",b\\n~1:[][b]",
                "a , b\\n~1:[a ][ b]",
                "=1+1,@x\\n~1:[=1+1][@x]",
                "#a,b\\n~1:[#a][b]"
            })
    void rowsAreCountedByRecordAndCellsAreKeptAsTheyStand(String text, String rows) throws IOException {
        Path file = file(text.replace("\\n", "\n").replace("\\r", "\r"));
        assertEquals(rows.replace("\\n", "\n").replace("\\r", "\r"), shown(Reading.rows(file)));
    }

    @Test
    void aQuoteThatNeverEndsIsToldByTheRowWhereItBegins() throws IOException {
        Problem problem = Reading.refusal(file("a,b\n1,2\n3,\"4\n5,6\n"));
        assertEquals("problems.table.quoteOpen", problem.key());
        assertEquals(List.of("3"), problem.arguments());
    }

    @Test
    void aQuoteThatSwallowsAMillionCharactersIsRefusedThere() throws IOException {
        Problem problem = Reading.refusal(file("a,b\n1,\"" + "2,3\n".repeat(300_000) + "\"\n"));
        assertEquals("problems.table.quoteOpen", problem.key());
        assertEquals(List.of("2"), problem.arguments());
        assertEquals(
                2,
                Reading.rows(file("a,b\n1,\"" + "2,3\n".repeat(200_000) + "\"\n"))
                        .size());
        assertEquals(
                List.of("2"),
                Reading.refusal(file("a,b\n1,\"" + "2,3\n".repeat(9_000_000))).arguments());
    }

    @Test
    void tooManyColumnsAreToldByTheirRow() throws IOException {
        assertEquals(
                16_384,
                Reading.rows(file("a\n" + "1,".repeat(16_383) + "1\n"))
                        .get(1)
                        .cells()
                        .size());
        Problem problem = Reading.refusal(file("a\n" + "1,".repeat(16_384) + "1\n"));
        assertEquals("problems.table.tooManyColumns", problem.key());
        assertEquals(List.of("2", "16384"), problem.arguments());
    }

    @Test
    void moreThanFiveMillionRowsAreRefused() throws IOException {
        Problem problem = Reading.refusal(file("1\n".repeat(5_000_001)));
        assertEquals("problems.table.tooManyRows", problem.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF", "\uFEFF\n"})
    void aFileOfNothingSaysSo(String text) throws IOException {
        assertEquals("problems.table.empty", Reading.refusal(file(text)).key());
    }
}
