package org.zhixing.report.forms;

import java.util.List;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.FormWord;
import org.zhixing.model.Scale;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.work.Messages;

/**
 * The hidden sheet behind the drop-downs, and where each list stands on it.
 *
 * @param answers levels as numbers, then not applicable and don't know
 */
record FormLists(String answers, String conflicts, String claims, String evidence) {

    private static final int ANSWERS = 0;
    private static final int CONFLICTS = 1;
    private static final int CLAIMS = 2;
    private static final int EVIDENCE = 3;

    static FormLists write(Book book, Grid grid, Handout handout) {
        Messages messages = handout.messages();
        FormLists lists = new FormLists(
                levels(grid, handout.model().scale(), messages, FormWord.NOT_APPLICABLE, FormWord.DONT_KNOW),
                words(grid, messages, CONFLICTS, 0, FormWord.CONFLICT, FormWord.NO_CONFLICT),
                words(grid, messages, CLAIMS, 0, FormWord.FULLY, FormWord.NOT_FULLY),
                texts(
                        grid,
                        EVIDENCE,
                        0,
                        handout.model().evidenceTypes().stream()
                                .map(t -> FormTexts.evidenceType(t, handout.language()))
                                .toList()));
        grid.finish();
        book.hide(grid);
        return lists;
    }

    /** The levels as numbers, then these words, in the first column of the sheet; their range. */
    static String levels(Grid grid, Scale scale, Messages messages, FormWord... words) {
        int count = 0;
        for (int level = scale.min(); level <= scale.max(); level++) {
            grid.number(count++, ANSWERS, (double) level, Look.BODY);
        }
        return words(grid, messages, ANSWERS, count, words);
    }

    private static String words(Grid grid, Messages messages, int column, int from, FormWord... words) {
        return texts(
                grid,
                column,
                from,
                List.of(words).stream().map(w -> w.in(messages)).toList());
    }

    private static String texts(Grid grid, int column, int from, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            grid.text(from + i, column, texts.get(i), Look.BODY);
        }
        return grid.absoluteRange(column, 0, Math.max(0, from + texts.size() - 1));
    }
}
