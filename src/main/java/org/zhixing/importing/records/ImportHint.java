package org.zhixing.importing.records;

import java.util.List;
import org.zhixing.work.Messages;

/**
 * Something to look at before records are stored.
 *
 * @param column the header where it was seen; empty where it is about the whole sheet or file
 * @param count records that it concerns, or sheets; what was seen in them is never repeated
 */
public record ImportHint(Kind kind, String file, String sheet, String column, int count) {

    public enum Kind {
        /** No column has ids: records are called by their rows (ruling A1). */
        GENERATED_IDS("generatedIds"),
        /** The file has more visible sheets, which nobody chose and which were not read. */
        OTHER_SHEETS("otherSheets"),
        /** Numbers of identity cards in a column that is kept as it stands. */
        IDENTITY_NUMBERS("identityNumbers"),
        /** Numbers of mobile telephones in such a column. */
        MOBILE_NUMBERS("mobileNumbers"),
        /** Names of clients or participants in such a column. */
        NAMES("names");

        private final String key;

        Kind(String word) {
            key = "problems.records.hint." + word;
        }
    }

    /** The hint as a sentence. */
    public String in(Messages messages) {
        return messages.text(kind.key, List.of(column, Integer.toString(count)).toArray());
    }
}
