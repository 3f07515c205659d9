package org.zhixing.importing.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.drafting.BookColumn;
import org.zhixing.drafting.ModelBook;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.drafting.ModelTexts;
import org.zhixing.work.Text;

/** The table of texts beside the indicators: a row that is gone leaves its text as it was. */
final class BookTexts {
    private final Map<String, Text> texts = new HashMap<>();
    private Text notes;

    BookTexts(ModelDraft begun, List<BookRow> rows, BookProblems problems) {
        notes = begun.notes();
        Map<String, Text> known = ModelTexts.of(begun.model());
        BookCells cells = new BookCells(problems);
        for (BookRow row : rows) {
            String key = row.text(BookColumn.KEY);
            String origin = row.text(BookColumn.ORIGIN);
            if (!origin.isEmpty() && !origin.equals(key)) {
                problems.add(row, BookColumn.KEY, "problems.book.idChanged", BookCells.brief(origin));
                continue;
            }
            Text text = cells.text(row, BookColumn.TEXT_ZH, BookColumn.TEXT_EN);
            if (key.equals(ModelBook.NOTES)) {
                notes = text;
            } else if (!known.containsKey(key)) {
                problems.add(row, BookColumn.KEY, "problems.book.unknownText");
            } else if (texts.put(key, text) != null) {
                problems.add(row, BookColumn.KEY, "problems.book.twice", BookCells.brief(key));
            }
        }
    }

    Map<String, Text> texts() {
        return texts;
    }

    Text notes() {
        return notes;
    }
}
