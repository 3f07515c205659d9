package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.records.RecordField;
import org.zhixing.records.RowProblem;
import org.zhixing.records.RowProblem.Code;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** How a problem reads in the table. */
class ProblemLineTest {

    private static final Messages WORDS = Messages.in(Language.ZH);

    private static RowProblem problem(String file, String sheet, RecordField field, Code code, String value) {
        return new RowProblem(file, sheet, 7, "列", field, code, value, "problems.records.noSuchDay", List.of(), true);
    }

    @Test
    void oneSheetNeedsOnlyTheRow() {
        List<ProblemLine> lines = ProblemLine.all(
                List.of(problem("a.xlsx", "记录", RecordField.SERVICE_DATE, Code.BAD_DATE, "2026/2/30")), WORDS);
        assertEquals("第 7 行", lines.get(0).place());
        assertEquals("2026/2/30", lines.get(0).shownValue());
        assertEquals("没有这一天", lines.get(0).problem());
    }

    @Test
    void severalFilesAndSheetsAreNamed() {
        List<ProblemLine> lines = ProblemLine.all(
                List.of(
                        problem("a.xlsx", "记录", RecordField.SERVICE_DATE, Code.BAD_DATE, "x"),
                        problem("b.csv", "", RecordField.SERVICE_DATE, Code.BAD_DATE, "x")),
                WORDS);
        assertEquals("a.xlsx“记录”第 7 行", lines.get(0).place());
        assertEquals("b.csv 第 7 行", lines.get(1).place());
    }

    @Test
    void anEmptyCellAndOneThatMustNotBeShownAreToldApart() {
        List<ProblemLine> lines = ProblemLine.all(
                List.of(
                        problem("a.csv", "", RecordField.SERVICE_DATE, Code.MISSING, ""),
                        problem("a.csv", "", RecordField.CLIENT_ID, Code.UNKNOWN_VALUE, "王小明")),
                WORDS);
        assertEquals("（空）", lines.get(0).shownValue());
        assertEquals("（不显示）", lines.get(1).shownValue());
    }

    @Test
    void whatIsCopiedStaysOneLineAProblemAndNamesNobody() {
        String copied = ProblemLine.copied(
                ProblemLine.all(
                        List.of(
                                problem("a.csv", "", RecordField.WORKER_ID, Code.MISSING, "两\n行"),
                                problem("a.csv", "", RecordField.PARTICIPANT_IDS, Code.UNKNOWN_VALUE, "王小明")),
                        WORDS),
                WORDS);
        assertEquals(3, copied.lines().count());
        assertFalse(copied.contains("王小明"));
    }
}
