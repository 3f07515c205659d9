package org.zhixing.records;

import java.util.List;
import org.zhixing.work.Messages;

/**
 * One thing that is wrong in a row (formats.md, D0).
 *
 * @param file name of the file, without its folder
 * @param sheet name of the sheet; empty for CSV
 * @param row the row in the sheet; the header is row 1 where the table starts at the top (ruling A5)
 * @param column the header as the file has it, or the field's key where no column stands
 * @param field what the column means
 * @param value the cell as it stands; empty for fields that name people or quote notes (ruling A5)
 * @param key message key (area {@code problems}) of the sentence that says what is wrong; the same key with {@code .mend}
 *     behind it says how to mend
 * @param arguments what the sentences mention; never personal data
 * @param refused whether the row stays out for it; otherwise only the field is unknown (ruling A3)
 */
public record RowProblem(
        String file,
        String sheet,
        int row,
        String column,
        RecordField field,
        Code code,
        String value,
        String key,
        List<String> arguments,
        boolean refused) {

    /** What kind of problem, for machines. */
    public enum Code {
        MISSING,
        BAD_DATE,
        BAD_NUMBER,
        BAD_TIME,
        OUT_OF_RANGE,
        BEFORE_SERVICE,
        DUPLICATE_ID,
        UNKNOWN_VALUE
    }

    public RowProblem {
        arguments = List.copyOf(arguments);
        value = field.confidential() ? "" : value;
    }

    /** What is wrong, as a sentence. */
    public String what(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /** How to mend it, as a sentence. */
    public String mending(Messages messages) {
        return messages.text(key + ".mend", arguments.toArray());
    }
}
