package org.zhixing.desk;

import java.util.stream.Collectors;
import org.zhixing.store.TrashedRow;
import org.zhixing.work.Messages;

/** What is in the trash, in words. */
public final class TrashWords {

    private TrashWords() {}

    /** Such as "self-check". */
    public static String kind(Messages messages, TrashedRow.Kind kind) {
        return messages.text("trash.kind." + kind);
    }

    /** How much of what is in it; empty where nothing is. */
    public static String holds(Messages messages, TrashedRow row) {
        return row.holds().entrySet().stream()
                .map(part -> messages.text("trash.part." + part.getKey(), String.valueOf(part.getValue())))
                .collect(Collectors.joining(messages.text("trash.and")));
    }
}
