package org.zhixing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.ProblemException;

/** The calendar file as other programs read it: taken apart by an independent parser, and line by line. */
class CalendarWriterTest {

    private static final Path NAUGHTY = Path.of("../shared/corpora/blns/blns.base64.json");
    private static final Instant AT = Instant.parse("2026-11-26T03:04:05.678Z");

    @TempDir
    Path folder;

    private String written(ActionPlan plan, String assessment, Language language, boolean names) throws IOException {
        Path file = folder.resolve("行动.ics");
        new CalendarWriter(assessment, Messages.in(language), AT, names).write(Plans.review(plan), file, true);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static ICalendar parsed(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals("", calendar.validate(calendar.getVersion()).toString());
            return calendar;
        }
    }

    @Test
    void eachDatedActionIsAnEventOfItsWholeLastDayThatTakesNoTime() throws IOException {
        ICalendar calendar = parsed(written(Plans.FOUR, "a", Language.ZH, false));
        List<VEvent> events = calendar.getEvents();
        assertEquals(2, events.size(), "the undated and the dropped one are left out");
        VEvent event = events.get(0);
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(day(2026, 12, 20), event.getDateStart().getValue());
        assertEquals(day(2026, 12, 21), event.getDateEnd().getValue(), "the end is the day after");
        assertEquals("到期：R13 关键项整改：同意与例外告知脚本、风险分级表、强制报告卡、演练", event.getSummary().getValue());
        assertEquals(
                "状态：进行中\n责任角色：负责人\n证据：有：演练记录\n证据：缺：抽查案卷 100% 做到\n针对：V1.2 保密、V1.3 生命第一与风险评估",
                event.getDescription().getValue());
        assertTrue(event.getTransparency().isTransparent());
        assertEquals(
                Date.from(Instant.parse("2026-11-26T03:04:05Z")),
                event.getDateTimeStamp().getValue());
    }

    @Test
    void whatIsStillToBeDoneRemindsAWeekBeforeAtNineAndWhatIsEvidencedDoesNot() throws IOException {
        List<VEvent> events =
                parsed(written(Plans.FOUR, "a", Language.ZH, false)).getEvents();
        List<VAlarm> alarms = events.get(0).getAlarms();
        assertEquals(1, alarms.size());
        assertEquals(
                -(6 * 24 + 15) * 3_600_000L,
                alarms.get(0).getTrigger().getDuration().toMillis());
        assertEquals(List.of(), events.get(1).getAlarms());
    }

    @Test
    void nobodyIsNamedUnlessThatIsAskedFor() throws IOException {
        String without = written(Plans.FOUR, "a", Language.ZH, false);
        for (String name : List.of("陈思远", "社工 03", "周岚", "演练记录册", "居委会")) {
            assertFalse(unfolded(without).contains(name), name);
        }
        VEvent named =
                parsed(written(Plans.FOUR, "a", Language.ZH, true)).getEvents().get(0);
        assertTrue(named.getDescription().getValue().contains("责任人：陈思远"));
    }

    @Test
    void anEntryIsKnownByAssessmentAndActionWhateverElseChanges() throws IOException {
        List<String> first = uids(written(Plans.FOUR, "a", Language.ZH, false));
        ActionPlan later = new ActionPlan(
                List.of(Plans.FOUR.actions().get(1), Plans.FOUR.actions().get(0).withDue(LocalDate.of(2027, 3, 1))));
        List<String> second = uids(written(later, "a", Language.EN, true));
        assertEquals(List.of(first.get(1), first.get(0)), second);
        assertEquals(2, first.stream().distinct().count());
        assertNotEquals(first, uids(written(Plans.FOUR, "b", Language.ZH, false)));
    }

    private static List<String> uids(String text) throws IOException {
        return parsed(text).getEvents().stream().map(e -> e.getUid().getValue()).toList();
    }

    @Test
    void noLineIsLongerThan75OctetsAndEveryLineEndsInCrLf() throws IOException {
        String text = written(Plans.saying("长𠮷".repeat(150)), "a", Language.ZH, true);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertEquals(text.replace("\r\n", "").replaceAll("[\r\n]", ""), text.replace("\r\n", ""));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"), "no character is cut in two: " + line);
        }
        assertTrue(unfolded(text).contains("SUMMARY:到期：A1 " + "长𠮷".repeat(150)));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a;b,c\\d",
                "一行\n二行\r\n三行\r四行",
                "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:假",
                "BEGIN:VALARM",
                "\u0000\u0007\u001B[31m",
                "\uD800 半个",
                "\\n 不是换行",
                "::;;,,\"\"",
                "\u2028\u2029\u0085",
                "👩‍👩‍👧".repeat(20));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsTypedStaysWithinItsText(String typed) throws IOException {
        comesBack(typed);
    }

    @Test
    void everyNaughtyStringStaysWithinItsText() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(NAUGHTY), "the corpus is not here: " + NAUGHTY);
        List<String> naughty = new ArrayList<>();
        for (MatchResult match : Pattern.compile("\"([A-Za-z0-9+/=]+)\"")
                .matcher(Files.readString(NAUGHTY))
                .results()
                .toList()) {
            naughty.add(new String(Base64.getDecoder().decode(match.group(1)), StandardCharsets.UTF_8));
        }
        assertTrue(naughty.size() > 450, "only " + naughty.size() + " strings were found");
        for (String text : naughty) {
            comesBack(text);
        }
    }

    private void comesBack(String typed) throws IOException {
        ICalendar calendar = parsed(written(Plans.saying(typed), "a", Language.ZH, true));
        assertEquals(1, calendar.getEvents().size());
        VEvent event = calendar.getEvents().get(0);
        assertEquals(1, event.getAlarms().size());
        if (!typed.isBlank()) {
            assertEquals("到期：A1 " + carried(typed), event.getSummary().getValue());
        }
    }

    /** What of a text the format can carry (RFC 5545, 3.3.11). */
    private static String carried(String typed) {
        StringBuilder carried = new StringBuilder();
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                carried.append('\uFFFD');
            } else if (c == '\t' || c == '\n' || Character.getType(c) != Character.CONTROL) {
                carried.appendCodePoint(c);
            }
        });
        return carried.toString();
    }

    @Test
    void aPlanWithoutAnyDayIsRefusedAndLeavesNoFile() {
        ActionPlan undated = new ActionPlan(
                List.of(Plans.FOUR.actions().get(2), Plans.FOUR.actions().get(3)));
        assertEquals(State.DROPPED, undated.actions().get(1).state());
        ProblemException refused =
                assertThrows(ProblemException.class, () -> written(undated, "a", Language.ZH, false));
        assertEquals("problems.plan.nothingDated", refused.problems().get(0).key());
        assertFalse(Files.exists(folder.resolve("行动.ics")));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        Path file = folder.resolve("行动.ics");
        Files.writeString(file, "mine");
        CalendarWriter writer = new CalendarWriter("a", Messages.in(Language.ZH), AT, false);
        assertThrows(ProblemException.class, () -> writer.write(Plans.review(Plans.FOUR), file, false));
        assertEquals("mine", Files.readString(file));
        writer.write(Plans.review(Plans.FOUR), file, true);
        assertEquals(1, Biweekly.parse(file.toFile()).all().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static Date day(int year, int month, int day) {
        return new biweekly.util.ICalDate(
                new biweekly.util.DateTimeComponents(year, month, day, 0, 0, 0, false), false);
    }
}
