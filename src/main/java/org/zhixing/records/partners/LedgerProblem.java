package org.zhixing.records.partners;

import java.util.List;

/**
 * One thing about a row of a ledger.
 *
 * @param row the row in the sheet, its header at 1 where the table starts at the top
 * @param column the header as the file has it
 * @param key message key (area {@code problems}) of the sentence that says what is wrong and what is expected
 * @param arguments what the sentence mentions
 * @param refused whether the row stays out for it
 */
public record LedgerProblem(int row, String column, String key, List<String> arguments, boolean refused) {

    public LedgerProblem {
        arguments = List.copyOf(arguments);
    }
}
