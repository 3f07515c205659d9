package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;

/**
 * What is kept of the notes.
 *
 * @param facts one per record, in the order of the records; null where there is no note
 * @param pairs near-duplicates to show, most alike first: for each record its likest partner, as far as there is room, and
 *     room for every group before there is more for one
 */
public record NoteReading(List<@Nullable NoteFacts> facts, List<NotePair> pairs) {

    /** @param facts taken as they are: a list of a million entries, some null, is not copied */
    public NoteReading {
        pairs = List.copyOf(pairs);
    }
}
