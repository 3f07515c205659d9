package org.zhixing.records.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.RecordField;

/** Made-up records hold together as real ones do. */
class SyntheticRecordsTest {

    private static final List<String> CRISIS = List.of("自杀", "自伤", "轻生", "家暴", "虐待", "走失", "危机");

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameRowsAndAnotherSeedOthers(Story story) {
        assertEquals(rows(story, 500, 7), rows(story, 500, 7));
        assertNotEquals(rows(story, 500, 7), rows(story, 500, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 419, 3000})
    void thereAreAsManyRowsAsAskedFor(int count) {
        SyntheticRecords records = new SyntheticRecords(Story.PLAIN, count, 1);
        for (int i = 0; i < count; i++) {
            records.next();
        }
        assertFalse(records.hasNext());
        assertThrows(NoSuchElementException.class, records::next);
    }

    @Test
    void everyFieldHasAColumnAndEveryColumnIsUsed() {
        SyntheticRecords records = new SyntheticRecords(Story.PLAIN, 2000, 1);
        assertEquals(List.of(RecordField.values()), records.columns());
        assertEquals(27, new HashSet<>(records.headers()).size());
        Set<RecordField> used = new TreeSet<>();
        records.forEachRemaining(cells -> {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    used.add(records.columns().get(i));
                }
            }
        });
        assertEquals(List.of(RecordField.values()), List.copyOf(used));
    }

    @Test
    void plainRowsHaveNothingToMend() {
        Set<String> ids = new HashSet<>();
        for (List<String> row : rows(Story.PLAIN, 5000, 3)) {
            assertTrue(ids.add(at(row, RecordField.RECORD_ID)));
            LocalDate served = LocalDate.parse(at(row, RecordField.SERVICE_DATE));
            assertEquals(2025, served.getYear());
            assertFalse(LocalDate.parse(at(row, RecordField.RECORDED_DATE)).isBefore(served), row::toString);
            double hours = Double.parseDouble(at(row, RecordField.DURATION_HOURS));
            assertTrue(hours > 0 && hours <= 24, row::toString);
            assertTrue(Set.of("个案", "小组", "活动", "探访", "咨询", "行政").contains(at(row, RecordField.SERVICE_TYPE)));
            assertFalse(at(row, RecordField.WORKER_ID).isEmpty());
        }
        assertEquals(5000, ids.size());
    }

    @Test
    void listedPeopleAreCountedAndAreNewOrOld() {
        for (List<String> row : rows(Story.DRIFTING, 2000, 3)) {
            if (!at(row, RecordField.PARTICIPANTS).isEmpty()) {
                int heads = Integer.parseInt(at(row, RecordField.PARTICIPANTS));
                assertEquals(
                        heads,
                        Integer.parseInt(at(row, RecordField.NEW_PARTICIPANTS))
                                + Integer.parseInt(at(row, RecordField.REPEAT_PARTICIPANTS)));
                String roster = at(row, RecordField.PARTICIPANT_IDS);
                if (!roster.isEmpty()) {
                    List<String> listed = List.of(roster.split("、"));
                    assertEquals(heads, listed.size());
                    assertEquals(heads, new HashSet<>(listed).size());
                }
            }
        }
    }

    @Test
    void notesAreOfReadableLengthAndSpeakOfCrisesOnlyWhereMarked() {
        int crises = 0;
        for (List<String> row : rows(Story.PLAIN, 5000, 4)) {
            String note = at(row, RecordField.NOTE_TEXT);
            assertFalse(note.contains("{") || note.contains("}"), note);
            boolean crisis = at(row, RecordField.CRISIS).equals("是");
            crises += crisis ? 1 : 0;
            assertEquals(crisis, CRISIS.stream().anyMatch(note::contains), note);
            boolean bare = at(row, RecordField.SERVICE_TYPE).equals("活动") && note.length() < 40;
            assertTrue(bare || (note.length() >= 40 && note.length() <= 400), note);
        }
        assertTrue(crises > 0);
    }

    @Test
    void aClosedCaseIsTouchedNoMore() {
        Set<String> closed = new HashSet<>();
        for (List<String> row : rows(Story.PLAIN, 5000, 5)) {
            String file = row.get(RecordField.CASE_ID.ordinal());
            assertFalse(!file.isEmpty() && closed.contains(file), file);
            if (!at(row, RecordField.CLOSE_DATE).isEmpty()) {
                closed.add(file);
                assertEquals(at(row, RecordField.SERVICE_DATE), at(row, RecordField.CLOSE_DATE));
            }
        }
        assertTrue(closed.size() > 100);
    }

    @Test
    void theDriftingAgencyMakesSevenSlipsOneOfEachKind() {
        SyntheticRecords records = new SyntheticRecords(Story.DRIFTING, 419, 1);
        List<RecordField> columns = records.columns();
        List<List<String>> rows = new ArrayList<>();
        records.forEachRemaining(rows::add);
        assertFalse(columns.contains(RecordField.PLANNED));
        assertEquals("2026/2/30", rows.get(5).get(columns.indexOf(RecordField.SERVICE_DATE)));
        List<String> early = rows.get(17);
        assertTrue(early.get(columns.indexOf(RecordField.RECORDED_DATE))
                        .compareTo(early.get(columns.indexOf(RecordField.SERVICE_DATE)))
                < 0);
        assertEquals("0", rows.get(31).get(columns.indexOf(RecordField.DURATION_HOURS)));
        assertEquals("联欢", rows.get(56).get(columns.indexOf(RecordField.SERVICE_TYPE)));
        assertEquals("R0063", rows.get(69).get(0));
        assertEquals("R0063", rows.get(62).get(0));
        assertEquals("两小时", rows.get(94).get(columns.indexOf(RecordField.DURATION_HOURS)));
        assertEquals("", rows.get(118).get(columns.indexOf(RecordField.SERVICE_DATE)));
    }

    @Test
    void aShortTableOfItHasNone() {
        for (List<String> row : rows(Story.DRIFTING, 100, 1)) {
            LocalDate.parse(row.get(1));
        }
    }

    private static List<List<String>> rows(Story story, int count, long seed) {
        List<List<String>> rows = new ArrayList<>();
        SyntheticRecords records = new SyntheticRecords(story, count, seed);
        while (records.hasNext()) {
            List<String> cells = records.next();
            if (story == Story.DRIFTING) {
                // Its table has no such column; with an empty one in its place every row reads alike.
                cells = new ArrayList<>(cells);
                cells.add(RecordField.PLANNED.ordinal(), "");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String at(List<String> row, RecordField field) {
        return row.get(field.ordinal());
    }
}
