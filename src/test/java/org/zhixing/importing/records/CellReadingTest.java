package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.importing.Cell;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What one cell says, kind by kind (rulings A6, A7, A11, A15, A16; formats.md, D1). */
class CellReadingTest {

    /** {@code =} and the value, {@code !} and the trouble, or {@code -} for nothing. */
    private static String said(Reading<?> reading) {
        if (reading.trouble() != null) {
            return "!" + reading.trouble().kind();
        }
        return reading.value() == null ? "-" : "=" + reading.value();
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell number(String number) {
        return new Cell.Number(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2025-3-1, =2025-03-01",
                "2025-03-01, =2025-03-01",
                "2025/3/1, =2025-03-01",
                "2025.12.31, =2025-12-31",
                "2025年3月1日, =2025-03-01",
                "2025 年 3 月 1 日, =2025-03-01",
                "2025年03月01号, =2025-03-01",
                "20250301, =2025-03-01",
                "２０２５／３／１, =2025-03-01",
                "２０２５年３月１日, =2025-03-01",
                "\" 2025-03-01 \", =2025-03-01",
                "2025-03-01 14:30, =2025-03-01",
                "2025-03-01T14:30:05.123Z, =2025-03-01",
                "2025-03-01T23:30:00+08:00, =2025-03-01",
                "2025/3/1 9:05:00, =2025-03-01",
                "2025/3/1 9:05 PM, =2025-03-01",
                "2025年3月1日14时30分, =2025-03-01",
                "2025年3月1日 下午2:30, =2025-03-01",
                "2025-03-01 星期六, =2025-03-01",
                "2025年3月1日（周六）, =2025-03-01",
                "2024-2-29, =2024-02-29",
                "2205-03-01, =2205-03-01",
                "2025-2-29, !NO_SUCH_DAY",
                "2026/2/30, !NO_SUCH_DAY",
                "2025-13-01, !NO_SUCH_DAY",
                "2025-00-10, !NO_SUCH_DAY",
                "2025-04-31, !NO_SUCH_DAY",
                "20250231, !NO_SUCH_DAY",
                "2025年2月30日, !NO_SUCH_DAY",
                "25-3-1, !NO_DATE",
                "25年3月1日, !NO_DATE",
                "3月1日, !NO_DATE",
                "3-1, !NO_DATE",
                "2025-03, !NO_DATE",
                "2025年3月, !NO_DATE",
                "2025-3/1, !NO_DATE",
                "01/03/2025, !NO_DATE",
                "2025-03-01至2025-03-05, !NO_DATE",
                "2025-03-01 上午, !NO_DATE",
                "0025-03-01, !NO_DATE",
                "待定, !NO_DATE",
                "二〇二五年三月一日, !NO_DATE",
                "45717, !DATE_AS_NUMBER",
                "45717.5, !DATE_AS_NUMBER",
                "不详, -",
                "/, -",
            })
    void datesInAllSpellings(String cell, String expected) {
        assertEquals(expected, said(Dates.in(DateOrder.YMD).of(text(cell))));
    }

    @Test
    void datesWithTheYearBehindNeedAnOrder() {
        assertEquals("=2025-03-01", said(Dates.in(DateOrder.DMY).of(text("1/3/2025"))));
        assertEquals("=2025-01-03", said(Dates.in(DateOrder.MDY).of(text("01-03-2025"))));
        assertEquals("=2025-03-01", said(Dates.in(DateOrder.MDY).of(text("2025-3-1"))));
        assertEquals("!NO_SUCH_DAY", said(Dates.in(DateOrder.MDY).of(text("31.12.2025"))));
        assertEquals("!NO_DATE", said(Dates.in(DateOrder.DMY).of(text("1/3/25"))));
    }

    @Test
    void dateCellsAreReadByTheirTypeAndCountsOfDaysAreNotDates() {
        CellReading<LocalDate> dates = Dates.in(DateOrder.YMD);
        assertEquals("=2025-03-01", said(dates.of(new Cell.DateTime(LocalDateTime.of(2025, 3, 1, 14, 30)))));
        assertEquals("!NO_DATE", said(dates.of(new Cell.DateTime(LocalDateTime.of(1899, 12, 31, 0, 0)))));
        assertEquals("!NO_DATE", said(dates.of(new Cell.Time(LocalTime.NOON))));
        assertEquals("!NO_DATE", said(dates.of(new Cell.Bool(true))));
        assertEquals("=2025-03-01", said(dates.of(number("20250301"))));
        assertEquals("=2025-03-01", said(dates.of(number("20250301.0"))));
        assertEquals("!NO_DATE", said(dates.of(number("20250301.5"))));
        assertEquals("!NO_SUCH_DAY", said(dates.of(number("20250230"))));
        assertEquals("!DATE_AS_NUMBER", said(dates.of(number("45717"))));
        assertEquals("!NO_DATE", said(dates.of(number("-1"))));
        assertEquals("!DATE_AS_NUMBER", said(dates.of(number("1E+999999999"))));
    }

    @Test
    void anImpossibleDayNamesTheNearestOneThatThereIs() {
        CellReading<LocalDate> dates = Dates.in(DateOrder.YMD);
        assertEquals(
                List.of("2026-02-28"), dates.of(text("2026/2/30")).trouble().arguments());
        assertEquals(
                List.of("2025-12-01"), dates.of(text("2025-13-01")).trouble().arguments());
        assertEquals(
                List.of("2025-04-01"), dates.of(text("2025-04-00")).trouble().arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, =0.5",
        "1, =1.0",
        "24, =24.0",
        "２.５, =2.5",
        ".5, =0.5",
        "1., =1.0",
        "+2, =2.0",
        "24.01, !HOURS",
        "0, !HOURS",
        "-1, !HOURS",
        "约2小时, !NO_NUMBER",
        "90分钟, !NO_NUMBER",
        "两小时, !NO_NUMBER",
        "'1,5', !NO_NUMBER",
        "50%, !NO_NUMBER",
        "1h, !NO_NUMBER",
        "1e1, !NO_NUMBER",
        "½, !NO_NUMBER",
        "NaN, !NO_NUMBER",
        "Infinity, !NO_NUMBER",
        "1 .5, !NO_NUMBER",
        "—, -"
    })
    void hoursOfService(String cell, String expected) {
        assertEquals(expected, said(Numbers.serviceHours(HourUnit.HOURS).of(text(cell))));
    }

    @Test
    void hoursOutOfCells() {
        CellReading<Double> hours = Numbers.serviceHours(HourUnit.HOURS);
        assertEquals("=24.0", said(hours.of(number("24"))));
        assertEquals("!HOURS", said(hours.of(number("24.0000001"))));
        assertEquals("!HOURS", said(hours.of(number("0"))));
        assertEquals("!NO_NUMBER", said(hours.of(new Cell.Time(LocalTime.of(1, 30)))));
        assertEquals("!HOURS", said(hours.of(number("1E+999999999"))));
        assertEquals("=0.0", said(Numbers.paperHours(HourUnit.HOURS).of(number("0"))));
        assertEquals("!NEGATIVE", said(Numbers.paperHours(HourUnit.HOURS).of(number("-0.5"))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, =0",
        "12, =12",
        "12.0, =12",
        "１２, =12",
        "12.5, !NOT_WHOLE",
        "-1, !NEGATIVE",
        "1000000, =1000000",
        "1000001, !TOO_LARGE",
        "12人, !NO_NUMBER",
        "9999999999999999999999, !TOO_LARGE",
        "NA, -"
    })
    void people(String cell, String expected) {
        assertEquals(expected, said(Numbers.people().of(text(cell))));
        if (cell.matches("[-0-9.]+")) {
            assertEquals(expected, said(Numbers.people().of(number(cell))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, =5.0",
        "0, =0.0",
        "4.5, =4.5",
        "-1, !NEGATIVE",
        "很满意, !NO_NUMBER",
        "95%, !NO_NUMBER",
    })
    void marks(String cell, String expected) {
        assertEquals(expected, said(Numbers.mark().of(text(cell))));
    }

    @Test
    void aFullMarkIsMoreThanNothing() {
        assertEquals("=5.0", said(Numbers.fullMark().of(text("5"))));
        assertEquals("!NOT_POSITIVE", said(Numbers.fullMark().of(text("0"))));
    }

    @ParameterizedTest
    @CsvSource({
        "9:05, =09:05",
        "09:05:30, =09:05:30",
        "23:59, =23:59",
        "0:00, =00:00",
        "１４：３０, =14:30",
        "24:00, !NO_TIME",
        "9:5, !NO_TIME",
        "9:60, !NO_TIME",
        "14.30, !NO_TIME",
        "下午2点, !NO_TIME",
        "不详, -"
    })
    void times(String cell, String expected) {
        assertEquals(expected, said(Times.reading().of(text(cell))));
    }

    @Test
    void timesOutOfCells() {
        assertEquals("=14:30", said(Times.reading().of(new Cell.Time(LocalTime.of(14, 30)))));
        assertEquals("=14:30", said(Times.reading().of(new Cell.DateTime(LocalDateTime.of(2025, 3, 1, 14, 30)))));
        assertEquals("!NO_TIME", said(Times.reading().of(new Cell.DateTime(LocalDateTime.of(2025, 3, 1, 0, 0)))));
        assertEquals("!NO_TIME", said(Times.reading().of(number("0.5"))));
    }

    @Test
    void yesAndNoAndTheirKin() {
        CellReading<Boolean> yesNo = Choices.yesNo(RecordMapping.NONE);
        for (String yes :
                List.of("是", "有", "Y", "y", "yes", "1", "１", "true", "TRUE", "√", "✓", "✔", "✔️", "☑", "计划内", " 是 ")) {
            assertEquals("=true", said(yesNo.of(text(yes))), yes);
        }
        for (String no : List.of("否", "无", "N", "no", "0", "false", "×", "✗", "✘", "❌", "x", "Ｘ", "计划外")) {
            assertEquals("=false", said(yesNo.of(text(no))), no);
        }
        for (String blank : List.of("", "不详", "未填", "—", "/", "NA")) {
            assertEquals("-", said(yesNo.of(text(blank))), blank);
        }
        for (String other : List.of("也许", "2", "部分", "是否", "○")) {
            assertEquals("!NEITHER_YES_NOR_NO", said(yesNo.of(text(other))), other);
        }
        assertEquals("=true", said(yesNo.of(new Cell.Bool(true))));
        assertEquals("=false", said(yesNo.of(number("0"))));
        assertEquals("!NEITHER_YES_NOR_NO", said(yesNo.of(number("2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "个案, =CASE",
        "case, =CASE",
        "小组, =GROUP",
        "活动, =ACTIVITY",
        "社区活动, =ACTIVITY",
        "讲座, =ACTIVITY",
        "探访, =VISIT",
        "家访, =VISIT",
        "入户, =VISIT",
        "走访, =VISIT",
        "咨询, =CONSULT",
        "电访, =CONSULT",
        "行政, =ADMIN",
        "会议, =ADMIN",
        "培训, =ADMIN",
        "ＡＤＭＩＮ, =ADMIN",
        "联欢, !UNKNOWN_TYPE",
        "不详, -"
    })
    void typesOfService(String cell, String expected) {
        assertEquals(expected, said(Choices.types(RecordMapping.NONE).of(text(cell))));
    }

    @ParameterizedTest
    @CsvSource({
        "在案, =OPEN",
        "结案, =CLOSED",
        "转介, =TRANSFERRED",
        "主动终止, =WITHDRAWN",
        "死亡, =DECEASED",
        "closed, =CLOSED",
        "已结, !UNKNOWN_STATE"
    })
    void statesOfACase(String cell, String expected) {
        assertEquals(expected, said(Choices.states(RecordMapping.NONE).of(text(cell))));
    }

    @Test
    void aMappingsWordsGoBeforeOurs() {
        RecordMapping mapping = new RecordMapping(
                Map.of(),
                Map.of("联欢", ServiceType.ACTIVITY, "活动", ServiceType.GROUP),
                Map.of("已结", CaseStatus.CLOSED),
                Set.of("已"),
                Set.of("未", "/", "有"),
                Map.of(),
                false,
                Map.of(),
                null,
                DateOrder.YMD,
                Set.of(),
                false);
        assertEquals("=ACTIVITY", said(Choices.types(mapping).of(text("联欢"))));
        assertEquals("=GROUP", said(Choices.types(mapping).of(text("活动"))));
        assertEquals("=CASE", said(Choices.types(mapping).of(text("个案"))));
        assertEquals("=CLOSED", said(Choices.states(mapping).of(text("已结"))));
        assertEquals("=true", said(Choices.yesNo(mapping).of(text("已"))));
        assertEquals("=false", said(Choices.yesNo(mapping).of(text("/"))));
        assertEquals("=false", said(Choices.yesNo(mapping).of(text("有"))));
    }

    @Test
    void listsOfPeopleBecomeCodesInWhateverWayTheyAreDivided() {
        ClientCodes codes = Tables.codes();
        Set<String> two = Set.of(codes.of("张三"), codes.of("C2"));
        People people = new People(codes);
        for (String list : List.of("张三、C2", "张三,C2", "张三，Ｃ２", "张三;C2", "张三； C2", "张三 C2", "张三\nC2、张三", "张三、/、C2")) {
            assertEquals(two, people.roster(null).of(text(list)).value(), list);
        }
        assertEquals(Set.of("张三"), people.names());
        assertEquals(two, people.roster("|").of(text("张三| C2")).value());
        assertEquals(Set.of(codes.of("张 三")), people.roster("、").of(text("张 三")).value());
        assertEquals("-", said(people.roster(null).of(text("、 ；"))));
    }

    @Test
    void whatIsNoTextInItsCellIsStillAnId() {
        assertEquals("=1001", said(Texts.ids().of(number("1001.0"))));
        assertEquals("=100000", said(Texts.ids().of(number("1E+5"))));
        assertEquals("=2025-03-01", said(Texts.ids().of(new Cell.DateTime(LocalDateTime.of(2025, 3, 1, 0, 0)))));
        assertEquals("!TOO_LONG", said(Texts.ids().of(text("长".repeat(501)))));
        assertEquals("=A-1", said(Texts.recordId(text("\uFEFF A-1\u00A0\u200B"))));
        assertEquals("=Ａ-①", said(Texts.recordId(text("Ａ-①"))));
    }

    @Test
    void cellsThatCannotBeTakenAreProblemsInEveryField() {
        Cell picture = new Cell.Unreadable(Cell.Unreadable.Kind.PICTURE, "");
        Cell error = new Cell.Unreadable(Cell.Unreadable.Kind.ERROR, "#N/A");
        Cell formula = new Cell.Unreadable(Cell.Unreadable.Kind.FORMULA, "");
        Cell endless = new Cell.Unreadable(Cell.Unreadable.Kind.TOO_LONG, "");
        assertEquals("!PICTURE", said(Texts.ids().of(picture)));
        assertEquals("!ERROR_VALUE", said(Numbers.people().of(error)));
        assertEquals("!FORMULA", said(Dates.in(DateOrder.YMD).of(formula)));
        assertEquals("!TOO_LONG", said(new FieldReadings(RecordMapping.NONE, Tables.codes()).notes.of(endless)));
    }

    @ParameterizedTest
    @CsvSource({
        "重阳节第2场, 重阳节",
        "手工班第3次, 手工班",
        "手工班第十二期, 手工班",
        "健康讲座 第二讲, 健康讲座",
        "手工班(第2期), 手工班",
        "普法第1节, 普法",
        "手工班12, 手工班",
        "手工班-12, 手工班",
        "手工班第2期第3次, 手工班第2期",
        "A-01, A-01",
        "A01, A01",
        "HD2025001, HD2025001",
        "班3, 班3",
        "第3场, 第3场",
        "手工班, 手工班",
        "2025年重阳节, 2025年重阳节",
        "手工班第3组, 手工班第3组",
        "手工班(3), 手工班(3)",
        "三八妇女节, 三八妇女节",
    })
    void aSessionsNumberLeavesOnlyAName(String activity, String series) {
        assertEquals(series, Series.of(activity));
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleSaysWhatIsWrongAndHowToMend(Trouble.Kind kind) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            messages.text(kind.key(), "1", "2");
            messages.text(kind.key() + ".mend", "1", "2");
        }
    }
}
