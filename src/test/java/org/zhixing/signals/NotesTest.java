package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.work.Progress;

class NotesTest {

    private static final String LI = "今日入户探访李奶奶，了解其身体状况，情绪稳定，提醒按时服药。";
    private static final String WANG = LI.replace("李", "王");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private NotesTest add(Row row, String text) {
        rows.add(row);
        texts.add(text);
        return this;
    }

    private NoteReading read(Set<String> names, List<String> templates) {
        return Notes.read(MODEL, Row.set(rows).records(), texts, names, templates, YEAR, 2, Progress.NONE)
                .orElseThrow();
    }

    private NoteReading read() {
        return read(Set.of(), List.of());
    }

    private List<Double> similarities() {
        return read().facts().stream().map(NoteFacts::similarity).toList();
    }

    @Test
    void oneSurnameChangedInAShortNoteIsANearDuplicate() {
        // TV23: 26 characters each, 21 of 27 shingles
        NoteReading got = add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-08"), WANG)
                .read();
        for (NoteFacts facts : got.facts()) {
            assertEquals(new NoteFacts(26, 0, 26, false, 21.0 / 27, 1), facts);
        }
        assertEquals(List.of(new NotePair("R1", "R2", 21.0 / 27)), got.pairs());
    }

    @Test
    void knownNamesAreTakenOutBeforeNotesAreCompared() {
        add(Row.visit().on("2025-03-01"), LI).add(Row.visit().on("2025-03-08"), WANG);
        NoteReading got = read(Set.of("李奶奶", "王奶奶", "W1", "李"), List.of());
        assertEquals(23, got.facts().get(0).length());
        assertEquals(1.0, got.facts().get(0).similarity());
    }

    @Test
    void notesOfOneDayAreNotHeldAgainstEachOther() {
        add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-01"), WANG);
        NoteReading got = read();
        assertEquals(List.of(), got.pairs());
        got.facts().forEach(f -> assertNull(f.similarity()));
        got.facts().forEach(f -> assertEquals(0, f.cluster()));
    }

    @Test
    void aCopyOnAnotherDayHoldsForEveryRowOfTheFirst() {
        add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-01"), WANG)
                .add(Row.visit().on("2025-03-02"), LI);
        assertEquals(List.of(1.0, 1.0, 21.0 / 27, 1.0), similarities());
        assertEquals(
                List.of(1, 1, 1, 1),
                read().facts().stream().map(NoteFacts::cluster).toList());
    }

    @Test
    void onlyDirectRowsOfThePeriodAreCompared() {
        add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2024-12-31"), LI)
                .add(Row.of(ServiceType.ADMIN).on("2025-05-01"), LI)
                .add(Row.visit().on("2026-01-01"), WANG);
        assertEquals(Arrays.asList(null, null, null, null), similarities());
        assertEquals(26, read().facts().get(1).length());
    }

    @Test
    void ofOneActivityOnOneDayOnlyTheFirstNoteIsCompared() {
        Row session = Row.of(ServiceType.ACTIVITY).on("2025-05-01").activity("A1");
        add(session, "太短")
                .add(session, "这一天下午在广场办了义诊活动，来了很多居民，量了血压。")
                .add(session, LI)
                .add(Row.visit().on("2025-03-08"), LI);
        assertEquals(Arrays.asList(null, null, null, null), similarities());
        add(session.on("2025-05-02"), LI);
        assertEquals(Arrays.asList(null, null, null, 1.0, 1.0), similarities());
    }

    @Test
    void whatIsNotWrittenIsUnknown() {
        add(Row.visit(), null).add(Row.visit(), "  　").add(Row.visit(), "——");
        List<NoteFacts> facts = read().facts();
        assertNull(facts.get(0));
        assertNull(facts.get(1));
        assertEquals(new NoteFacts(0, 0, 0, false, null, 0), facts.get(2));
    }

    @Test
    void sentencesOfOneInFiveNotesAreATemplates() {
        // Ten notes: the first sentence in two of them, the second in one
        for (int i = 0; i < 10; i++) {
            String own = "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i) + "户的情况各不相同";
            add(Row.visit().on(day(i)), i < 2 ? own + "！情绪稳定，按时服药。" : i == 2 ? own + "。家人照料" : own);
        }
        List<NoteFacts> facts = read().facts();
        assertEquals(10, facts.get(0).ownLength());
        assertEquals(18, facts.get(0).length());
        assertEquals(14, facts.get(2).ownLength());
    }

    @Test
    void sentencesOfTheAgencysBlankFormsAreNobodysOwn() {
        for (int i = 0; i < 10; i++) {
            add(Row.visit().on(day(i)), "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i) + "户\n家人照料");
        }
        texts.set(0, "第甲户\n服务对象签名：");
        assertEquals(9, read().facts().get(0).ownLength());
        assertEquals(
                3, read(Set.of(), List.of("服务目标；\n服务对象签名（ ）")).facts().get(0).ownLength());
    }

    @Test
    void administrativeNotesAndThoseOfOtherYearsMakeNoTemplate() {
        for (int i = 0; i < 10; i++) {
            add(Row.visit().on(day(i)), "第" + "甲乙丙丁戊己庚辛壬癸".charAt(i) + "户");
        }
        texts.set(0, "第甲户。情绪稳定");
        add(Row.of(ServiceType.ADMIN), "情绪稳定").add(Row.visit().on("2024-01-01"), "情绪稳定");
        // One of ten direct notes of the year has it
        assertEquals(7, read().facts().get(0).ownLength());
        // But what is a template is one in every note
        texts.set(1, "情绪稳定。第乙户");
        assertEquals(3, read().facts().get(0).ownLength());
        assertEquals(0, read().facts().get(11).ownLength());
    }

    @Test
    void wordsOfBareAttendanceAreTakenOutAfterNormalising() {
        add(Row.visit(), "签 到、照片3张；合影 圆满！居民 60 人次").add(Row.visit(), "居民说，活动很好。");
        // Letters: 签到照片张合影圆满居民人次, less the five words: 张居民
        assertEquals(13, read().facts().get(0).length());
        assertEquals(3, read().facts().get(0).bareLength());
        assertEquals(7, read().facts().get(1).bareLength());
    }

    @Test
    void crisisWordsAreFoundInTheTextAsWritten() {
        add(Row.visit(), "来电说到自杀的念头，已陪同就医").add(Row.visit(), "情绪稳定").add(Row.visit(), "家 暴");
        assertEquals(
                List.of(true, false, false),
                read().facts().stream().map(NoteFacts::crisisWord).toList());
    }

    @Test
    void askedToStopItLeavesNothing() {
        for (int i = 0; i < 3000; i++) {
            add(Row.visit().on(day(i)), LI);
        }
        List<ServiceRecord> records = Row.set(rows).records();
        for (int calls = 0; calls < 8; calls++) {
            int[] left = {calls};
            assertEquals(
                    Optional.empty(),
                    Notes.read(MODEL, records, texts, Set.of(), List.of(), YEAR, 1, (done, total) -> left[0]-- > 0),
                    "cancelled at report " + calls);
        }
    }

    @Test
    void progressRisesToTheNumberOfRecords() {
        for (int i = 0; i < 3000; i++) {
            add(Row.visit().on(day(i)), i % 2 == 0 ? LI : WANG);
        }
        List<Long> told = new ArrayList<>();
        Notes.read(MODEL, Row.set(rows).records(), texts, Set.of(), List.of(), YEAR, 1, (done, total) -> {
            assertEquals(3000, total);
            return told.add(done);
        });
        List<Long> sorted = new ArrayList<>(told);
        Collections.sort(sorted);
        assertEquals(sorted, told);
        assertEquals(3000, told.get(told.size() - 1));
    }

    /** Twenty-five different characters of a group, so that groups have nothing in common, and one of the note. */
    private static String text(int group, int variant) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            text.appendCodePoint(0x4E00 + group * 30 + i);
        }
        return text.appendCodePoint(0x9000 + variant).toString();
    }

    @Test
    void pairsToShowAreBoundedOrderedAndOfEveryGroup() {
        for (int i = 0; i < 3000; i++) {
            add(Row.visit().on(day(i)), text(0, 0));
        }
        for (int i = 0; i < 40; i++) {
            add(Row.visit().on(day(i)), text(1 + i / 2, i));
        }
        NoteReading got = read();
        assertEquals(2000, got.pairs().size());
        for (int i = 1; i < got.pairs().size(); i++) {
            assertTrue(got.pairs().get(i - 1).similarity() >= got.pairs().get(i).similarity());
        }
        List<NotePair> ofSmallGroups =
                got.pairs().stream().filter(p -> p.similarity() < 1).toList();
        assertEquals(20, ofSmallGroups.size());
        for (NotePair pair : got.pairs()) {
            int left = Integer.parseInt(pair.left().substring(1));
            int right = Integer.parseInt(pair.right().substring(1));
            assertTrue(left < right);
            assertTrue(!day(left - 1).equals(day(right - 1)) || left > 3000);
        }
        assertEquals(21, got.facts().stream().mapToInt(NoteFacts::cluster).max().orElseThrow());
    }

    @Test
    void nothingThatIsKeptQuotesANote() {
        NoteReading got = add(Row.visit().on("2025-03-01"), LI)
                .add(Row.visit().on("2025-03-08"), WANG)
                .read();
        assertNotNull(got.facts().get(0));
        assertTrue(got.toString().codePoints().noneMatch(Character::isIdeographic));
        ReadNote note = new NoteRules(MODEL, Set.of()).read(3, Row.visit().record(), LI);
        assertEquals("ReadNote[3, 26 characters]", note.toString());
    }

    @Test
    void whatIsReadIsWhatTheIndicatorsCount() {
        for (int i = 0; i < 40; i++) {
            add(Row.visit().on(day(i)), i < 18 ? (i % 2 == 0 ? LI : WANG) : text(i, i));
        }
        NoteReading reading = read();
        List<Row> known = rows(40, i -> rows.get(i).note(reading.facts().get(i)));
        Signal got = Cases.signal("DOC-2", known);
        // TV14
        Cases.assertLevels(got, 0.45, 3, 3, true);
        assertEquals(0.3279, got.low(), 5e-5);
        assertEquals(0.5784, got.high(), 5e-5);
    }
}
