package org.zhixing.importing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zhixing.importing.Cell.Unreadable.Kind.ERROR;
import static org.zhixing.importing.Cell.Unreadable.Kind.FORMULA;
import static org.zhixing.importing.Cell.Unreadable.Kind.PICTURE;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Answer;
import org.zhixing.documents.ShippedModel;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.importing.Cell;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.PersonalText;

/** What a cell says, and what it may not be taken to say. Levels 0 to 4; M1.1's level 1 has an anchor of its own. */
class AnswersTest {

    private static final AssessmentModel MODEL = ShippedModel.read();
    private static final Answers ANSWERS = new Answers(MODEL, new FormVocabulary());

    private static AnswerReading read(Cell cell) {
        return ANSWERS.read(cell, MODEL.indicator("M1.1").orElseThrow());
    }

    private static AnswerReading text(String text) {
        return read(new Cell.Text(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0, 0",
                "４, 4",
                "\" 3 \", 3",
                "3.0, 3",
                "+2, 2",
                "3 稳定, 3",
                "3稳定, 3",
                "3. 稳定, 3",
                "３．稳定, 3",
                "3、稳定, 3",
                "3：稳定, 3",
                "(3) 稳定, 3",
                "3级, 3",
                "3 分, 3",
                "稳定, 3",
                "缺失, 0",
                "Consistent, 3",
                "3 - Consistent, 3",
                "反思改进, 4",
                "4. 我们经常这样做, 4",
                "1. 有预估表，但照抄模板或项目书，人人相似, 1",
                "有预估表，但照抄模板或项目书，人人相似, 1",
                "3  个案均有生理—心理—社会预估，资料来自至少 2 个来源, 3",
                "D. 稳定, 3",
                "Ａ、缺失, 0",
                "(B) 有预估表，但照抄模板或项目书，人人相似, 1",
                "E：4 反思改进, 4",
            })
    void aLevelIsKnownHoweverItIsWritten(String text, int level) {
        assertEquals(new Answer.Level(level), text(text).answer());
        assertNull(text(text).doubt());
    }

    @ParameterizedTest
    @CsvSource({
        "5, OFF_SCALE",
        "-1, OFF_SCALE",
        "999999999, OFF_SCALE",
        "3.5, BETWEEN_LEVELS",
        "3-4, NOT_AN_ANSWER",
        "3/4, NOT_AN_ANSWER",
        "3~4, NOT_AN_ANSWER",
        "3 或 4, NOT_AN_ANSWER",
        "3 到 4, NOT_AN_ANSWER",
        "3+, NOT_AN_ANSWER",
        "约3, NOT_AN_ANSWER",
        "3 以上, NOT_AN_ANSWER",
        "4 稳定, NOT_AN_ANSWER",
        "2. 有预估表，但照抄模板或项目书，人人相似, NOT_AN_ANSWER",
        "很好, NOT_AN_ANSWER",
        "7. 很好, OFF_SCALE",
        "三, NOT_AN_ANSWER",
        "√, NOT_AN_ANSWER",
        "D, NOT_AN_ANSWER",
        "D., NOT_AN_ANSWER",
        "D. 很好, NOT_AN_ANSWER",
        "A. B. 稳定, NOT_AN_ANSWER",
        "F. 5, OFF_SCALE",
        "12345678901, NOT_AN_ANSWER",
    })
    void whatCouldBeMeantInTwoWaysIsADoubt(String text, Kind kind) {
        assertEquals(kind, text(text).doubt());
        assertNull(text(text).answer());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "不适用, \"\"",
                "NA, \"\"",
                "n/a, \"\"",
                "Not applicable, \"\"",
                "６．不适用, \"\"",
                "不适用：本年无此服务, 本年无此服务",
                "NA(没有小组), 没有小组",
                "N/A; no groups this year, no groups this year",
            })
    void notApplicableMayCarryItsReason(String text, String reason) {
        assertEquals(
                new Answer.NotApplicable(new PersonalText(reason)), text(text).answer());
    }

    @ParameterizedTest
    @CsvSource({"不清楚", "DK", "dk", "Don't know", "Don’t know", "7. 不清楚", "不知道", "不了解", "说不清", "F. 不清楚"})
    void notKnowingIsAnAnswer(String text) {
        assertEquals(new Answer.DontKnow(), text(text).answer());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void otherCellsThanTextsAreToldApart(Cell cell, Kind doubt) {
        assertEquals(doubt, read(cell).doubt());
        assertNull(read(cell).answer());
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(Cell.EMPTY, null),
                Arguments.of(new Cell.Number(new BigDecimal("4.01")), Kind.OFF_SCALE),
                Arguments.of(new Cell.Number(new BigDecimal("1e300")), Kind.OFF_SCALE),
                Arguments.of(new Cell.Number(new BigDecimal("-1e-300")), Kind.OFF_SCALE),
                Arguments.of(new Cell.Number(new BigDecimal("2.5")), Kind.BETWEEN_LEVELS),
                Arguments.of(new Cell.Bool(true), Kind.NOT_AN_ANSWER),
                Arguments.of(new Cell.DateTime(LocalDateTime.of(2026, 3, 4, 0, 0)), Kind.DATE_AS_ANSWER),
                Arguments.of(new Cell.Unreadable(ERROR, "#N/A"), Kind.ERROR_VALUE),
                Arguments.of(new Cell.Unreadable(FORMULA, ""), Kind.FORMULA),
                Arguments.of(new Cell.Unreadable(PICTURE, ""), Kind.UNREADABLE));
    }

    @Test
    void aWholeNumberIsALevelWithWhateverZerosBehindIt() {
        assertEquals(
                new Answer.Level(2),
                read(new Cell.Number(new BigDecimal("2.000"))).answer());
        assertEquals(
                new Answer.Level(0),
                read(new Cell.Number(new BigDecimal("0e5"))).answer());
    }

    @Test
    void aDoubtNeverRepeatsWhatSomebodyWrote() {
        assertEquals(java.util.List.of("0", "4"), text("王阿姨说还可以").arguments());
    }
}
