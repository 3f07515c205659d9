package org.zhixing.report.models;

import java.util.List;
import org.zhixing.drafting.ModelBook;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.RoleName;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Messages;

/** What the workbook is, how it is changed, and what the codes in it mean; and the hidden sheet that says what it is of. */
final class BookCover {
    private static final List<String> STEPS = List.of("text", "rows", "ids", "years", "back");
    private static final Look LABELS = Look.BODY.points(10.5).ink(Tone.INK3);
    private static final Look TEXTS = Look.BODY.points(10.5);

    private final Grid grid;
    private final Messages messages;
    private int row;

    private BookCover(Grid grid, Messages messages) {
        this.grid = grid;
        this.messages = messages;
    }

    static void write(Grid grid, AssessmentModel model, Messages messages) {
        new BookCover(grid, messages).write(model);
    }

    private void write(AssessmentModel model) {
        grid.widths(20, 110);
        grid.text(row, 0, 1, messages.text("drafting.book.title"), Look.TITLE);
        grid.height(row++, 34);
        line(messages.text("drafting.part.title"), model.title().in(messages.language()));
        line(messages.text("drafting.book.model"), model.id() + " " + model.version());
        band("drafting.book.how");
        for (int i = 0; i < STEPS.size(); i++) {
            line(String.valueOf(i + 1), messages.text("drafting.book.how." + STEPS.get(i)));
        }
        band("drafting.part.roles");
        for (RoleName role : model.roles()) {
            line(role.id().name(), role.name().in(messages.language()));
        }
        band("drafting.part.evidenceTypes");
        for (EvidenceType type : model.evidenceTypes()) {
            line(type.id(), type.name().in(messages.language()));
        }
        grid.print(row - 1, 1, 0, false, model.id(), messages.text("report.pages"));
        grid.finish();
    }

    private void band(String key) {
        grid.text(row, 0, 1, messages.text(key), Look.BAND);
        grid.need(row++, 23);
    }

    private void line(String label, String text) {
        grid.text(row, 0, label, LABELS);
        grid.text(row++, 1, text, TEXTS);
    }

    static void identity(Book book, PinnedModel pinned) {
        Grid grid = book.sheet(ModelBook.IDENTITY);
        List<List<String>> facts = List.of(
                List.of(ModelBook.KEY_MODEL, pinned.model().id()),
                List.of(ModelBook.KEY_VERSION, pinned.model().version()),
                List.of(ModelBook.KEY_SHA256, pinned.sha256()));
        for (int i = 0; i < facts.size(); i++) {
            grid.text(i, 0, facts.get(i).get(0), Look.BODY);
            grid.text(i, 1, facts.get(i).get(1), Look.BODY);
        }
        grid.finish();
        book.hide(grid);
    }
}
