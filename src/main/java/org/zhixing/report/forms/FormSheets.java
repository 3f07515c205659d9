package org.zhixing.report.forms;

import java.time.LocalDate;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormSpec;
import org.zhixing.records.Period;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.work.Language;

/** A form's sheets in their order. */
final class FormSheets {

    private FormSheets() {}

    static Book of(FormSpec spec, Language language) {
        Handout handout = Handout.of(spec, language);
        Book book = new Book();
        Grid cover = book.sheet(handout.say("forms.sheet.cover"));
        Grid answers = spec.indicators().isEmpty() ? null : sheet(book, handout, FormSheet.ANSWERS);
        Grid cells = spec.matrix() ? sheet(book, handout, FormSheet.CELLS) : null;
        Grid validity = spec.validity() ? sheet(book, handout, FormSheet.VALIDITY) : null;
        FormLists lists = FormLists.write(book, book.sheet(FormLayout.LISTS), handout);
        Grid identity = book.sheet(FormLayout.IDENTITY);
        CoverSheet written = new CoverSheet(cover, handout);
        written.write();
        if (answers != null) {
            new AnswersSheet(answers, handout, lists).write();
        }
        if (cells != null) {
            new CellsSheet(cells, handout, lists).write();
        }
        if (validity != null) {
            new ValiditySheet(validity, handout, lists).write();
        }
        IdentitySheet.write(book, identity, handout, written.codeName());
        Period period = spec.period();
        book.properties(
                handout.say("terms.product"),
                handout.title(),
                handout.agency(),
                period == null ? LocalDate.EPOCH : period.to());
        book.property(FormLayout.PROPERTY, spec.id());
        return book;
    }

    private static Grid sheet(Book book, Handout handout, FormSheet sheet) {
        return book.sheet(sheet.title(handout.messages()));
    }
}
