package org.zhixing.report.models;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.BookColumn;
import org.zhixing.drafting.ModelBook;
import org.zhixing.drafting.ModelTexts;
import org.zhixing.drafting.ModelWords;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Subdimension;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.workbook.Book;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;
import org.zhixing.work.Text;

/** Writes the workbook in which a model is edited, for Excel, WPS and LibreOffice. */
public final class ModelWorkbookWriter {
    private static final String AND = "、";
    private static final int MORE_PARTS = 20;
    private static final int MORE_INDICATORS = 40;

    private final Messages messages;

    public ModelWorkbookWriter(Language language) {
        this.messages = Messages.in(language);
    }

    /**
     * Writes the workbook, whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the
     *     place cannot be written; the place is then as it was
     */
    public void write(PinnedModel pinned, Path out, boolean overwrite) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        try (Book book = book(pinned)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }

    private Book book(PinnedModel pinned) {
        AssessmentModel model = pinned.model();
        Book book = new Book();
        BookCover.write(book.sheet(messages.text("drafting.book.cover")), model, messages);
        BookTable parts = table(book, BookColumn.Sheet.PARTS, MORE_PARTS);
        BookTable indicators = table(book, BookColumn.Sheet.INDICATORS, MORE_INDICATORS);
        int levels = model.scale().levels().size();
        BookTable anchors = table(book, BookColumn.Sheet.ANCHORS, MORE_INDICATORS * levels);
        BookTable texts = table(book, BookColumn.Sheet.TEXTS, 0);
        BookLists lists = BookLists.write(book, model, messages);
        parts(parts, model, lists);
        indicators(indicators, model, parts.ids(), lists);
        anchors(anchors, model, lists);
        texts(texts, model);
        BookCover.identity(book, pinned);
        book.properties(messages.text("terms.product"), model.title().in(messages.language()), "", LocalDate.EPOCH);
        return book;
    }

    private BookTable table(Book book, BookColumn.Sheet sheet, int more) {
        return new BookTable(book.sheet(sheet.title(messages)), sheet, more, messages);
    }

    private void parts(BookTable table, AssessmentModel model, BookLists lists) {
        for (Dimension dimension : model.dimensions()) {
            table.row(named(dimension.id(), "DIMENSION", "", dimension.name(), dimension.weight()));
            for (Subdimension part : dimension.subdimensions()) {
                table.row(named(part.id(), "SUBDIMENSION", dimension.id(), part.name(), part.weight()));
            }
        }
        table.choices(BookColumn.KIND, lists.kinds());
        table.choices(BookColumn.PARENT, lists.dimensions());
        table.close();
    }

    private Map<BookColumn, @Nullable Object> named(String id, String kind, String parent, Text name, double weight) {
        Map<BookColumn, @Nullable Object> cells = new EnumMap<>(BookColumn.class);
        cells.put(BookColumn.ID, id);
        cells.put(BookColumn.ORIGIN, id);
        cells.put(BookColumn.KIND, kind.isEmpty() ? "" : messages.text("drafting.book.kind." + kind));
        cells.put(BookColumn.PARENT, parent);
        cells.put(BookColumn.NAME_ZH, name.zh());
        cells.put(BookColumn.NAME_EN, name.en());
        cells.put(BookColumn.WEIGHT, weight);
        return cells;
    }

    private void indicators(BookTable table, AssessmentModel model, String parts, BookLists lists) {
        for (Subdimension part : model.subdimensions()) {
            for (Indicator indicator : part.indicators()) {
                Map<BookColumn, @Nullable Object> cells =
                        named(indicator.id(), "", part.id(), indicator.name(), indicator.weight());
                cells.put(
                        BookColumn.ROLES,
                        indicator.roles().stream().map(Enum::name).collect(Collectors.joining(AND)));
                cells.put(BookColumn.EVIDENCE, String.join(AND, indicator.evidence()));
                for (Drift drift : Drift.values()) {
                    cells.put(
                            BookColumn.valueOf(drift.name()), indicator.drift().get(drift));
                }
                cells.put(BookColumn.REVERSE, word(indicator.reverse()));
                cells.put(BookColumn.CRITICAL, word(indicator.critical()));
                table.row(cells);
            }
        }
        table.choices(BookColumn.PARENT, parts);
        List.of(BookColumn.DOC, BookColumn.ACT, BookColumn.FORM).forEach(c -> table.choices(c, lists.symptoms()));
        List.of(BookColumn.REVERSE, BookColumn.CRITICAL).forEach(c -> table.choices(c, lists.yesNo()));
        table.close();
    }

    private String word(boolean value) {
        return messages.text("drafting.value." + value);
    }

    private void anchors(BookTable table, AssessmentModel model, BookLists lists) {
        for (Indicator indicator : model.indicators()) {
            for (Anchor anchor : indicator.anchors()) {
                table.row(Map.of(
                        BookColumn.ID,
                        indicator.id(),
                        BookColumn.ORIGIN,
                        indicator.id(),
                        BookColumn.WHAT,
                        indicator.name().in(messages.language()),
                        BookColumn.LEVEL,
                        anchor.level(),
                        BookColumn.TEXT_ZH,
                        anchor.text().zh(),
                        BookColumn.TEXT_EN,
                        anchor.text().en()));
            }
        }
        table.choices(BookColumn.LEVEL, lists.levels());
        table.close();
    }

    private void texts(BookTable table, AssessmentModel model) {
        text(table, ModelBook.NOTES, new Text("", ""));
        ModelTexts.of(model).forEach((key, text) -> text(table, key, text));
        table.close();
    }

    private void text(BookTable table, String key, Text text) {
        table.row(Map.of(
                BookColumn.KEY,
                key,
                BookColumn.ORIGIN,
                key,
                BookColumn.WHAT,
                ModelWords.part(messages, key),
                BookColumn.TEXT_ZH,
                text.zh(),
                BookColumn.TEXT_EN,
                text.en()));
    }
}
