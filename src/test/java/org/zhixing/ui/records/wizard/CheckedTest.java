package org.zhixing.ui.records.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.records.RecordField;
import org.zhixing.records.RowProblem;
import org.zhixing.records.RowProblem.Code;

/** What is said before an import, and how long it will take. */
class CheckedTest {

    private static RowProblem problem(RecordField field, Code code, String value) {
        return new RowProblem(
                "a.csv", "", 2, "列", field, code, value, "problems.records.noSuchDay", List.of(), field.fatal());
    }

    @Test
    void countsAddUp() {
        Checked checked = new Checked(
                419,
                412,
                List.of(
                        problem(RecordField.SERVICE_DATE, Code.BAD_DATE, "x"),
                        problem(RecordField.SATISFACTION, Code.BAD_NUMBER, "好")),
                List.of(),
                List.of("a.csv"));
        assertEquals(7, checked.refused());
        assertEquals(1, checked.blanked(), "a satisfaction that is no number costs only itself");
    }

    @Test
    void wordsToTeachAreTypesOnlyTheMostFrequentFirst() {
        List<RowProblem> problems = new ArrayList<>();
        problems.add(problem(RecordField.SERVICE_TYPE, Code.UNKNOWN_VALUE, "义诊"));
        problems.add(problem(RecordField.SERVICE_TYPE, Code.UNKNOWN_VALUE, "联欢"));
        problems.add(problem(RecordField.SERVICE_TYPE, Code.UNKNOWN_VALUE, "联欢"));
        problems.add(problem(RecordField.SERVICE_TYPE, Code.MISSING, ""));
        problems.add(problem(RecordField.CASE_STATUS, Code.UNKNOWN_VALUE, "停"));
        Checked checked = new Checked(9, 5, problems, List.of(), List.of());
        assertEquals(
                List.of("联欢=2", "义诊=1"),
                checked.unknownTypes().entrySet().stream().map(String::valueOf).toList());
    }

    @Test
    void timeLeftIsSaidOnceItCanBeTold() {
        assertNull(TimeLeft.seconds(0.5, 0.5), "too early");
        assertNull(TimeLeft.seconds(10, 0.01), "too little is done");
        assertEquals(30, TimeLeft.seconds(10, 0.25));
        assertEquals(0, TimeLeft.seconds(10, 1));
    }
}
