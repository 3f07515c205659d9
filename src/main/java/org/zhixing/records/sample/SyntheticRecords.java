package org.zhixing.records.sample;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import org.zhixing.records.RecordField;

/**
 * The rows of a made-up table, one after the other: the same story, number and seed give the same rows for ever. What it
 * keeps in memory grows with the staff, not with the rows.
 */
public final class SyntheticRecords implements Iterator<List<String>> {

    private final Story story;
    private final long rows;
    private final Diary diary;
    private final Slips slips;
    private final Queue<SyntheticRow> ready = new ArrayDeque<>();
    private final int digits;
    private long given;

    /** @param rows how many, from 1 */
    public SyntheticRecords(Story story, long rows, long seed) {
        if (rows < 1) {
            throw new IllegalArgumentException("no rows: " + rows);
        }
        this.story = story;
        this.rows = rows;
        diary = new Diary(story.habits(), rows, new SplittableRandom(seed));
        slips = story.habits().slips() ? Slips.over(rows) : Slips.NONE;
        digits = Math.max(4, Long.toString(rows).length());
    }

    /** The fields of the columns, in order. */
    public List<RecordField> columns() {
        Set<RecordField> leftOut = story.habits().leftOut();
        return Arrays.stream(RecordField.values())
                .filter(f -> !leftOut.contains(f))
                .toList();
    }

    /** The words over the columns (specification 4.1). */
    public List<String> headers() {
        return columns().stream().map(Headers::of).toList();
    }

    @Override
    public boolean hasNext() {
        return given < rows;
    }

    /** The cells of a row, as texts: dates as 2025-01-31, numbers with a point, blank as an empty text. */
    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (ready.isEmpty()) {
            ready.addAll(diary.nextDay());
        }
        given++;
        SyntheticRow row = ready.remove();
        String number = Long.toString(given);
        row.put(RecordField.RECORD_ID, "R" + "0".repeat(digits - number.length()) + number);
        slips.into(row, given);
        return row.cells(story.habits().leftOut());
    }
}
