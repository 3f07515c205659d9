package org.zhixing.report.forms;

import java.util.List;
import java.util.stream.IntStream;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.FormWord;
import org.zhixing.model.Scale;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

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
        Scale scale = handout.model().scale();
        List<Integer> levels =
                IntStream.rangeClosed(scale.min(), scale.max()).boxed().toList();
        for (int level : levels) {
            grid.number(level - scale.min(), ANSWERS, (double) level, Look.BODY);
        }
        FormLists lists = new FormLists(
                words(grid, handout, ANSWERS, levels.size(), FormWord.NOT_APPLICABLE, FormWord.DONT_KNOW),
                words(grid, handout, CONFLICTS, 0, FormWord.CONFLICT, FormWord.NO_CONFLICT),
                words(grid, handout, CLAIMS, 0, FormWord.FULLY, FormWord.NOT_FULLY),
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

    private static String words(Grid grid, Handout handout, int column, int from, FormWord... words) {
        return texts(
                grid,
                column,
                from,
                List.of(words).stream().map(w -> w.in(handout.messages())).toList());
    }

    private static String texts(Grid grid, int column, int from, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            grid.text(from + i, column, texts.get(i), Look.BODY);
        }
        return grid.absoluteRange(column, 0, Math.max(0, from + texts.size() - 1));
    }
}
