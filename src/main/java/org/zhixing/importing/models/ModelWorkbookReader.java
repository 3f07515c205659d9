package org.zhixing.importing.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.BookColumn;
import org.zhixing.drafting.ModelBook;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Tab;
import org.zhixing.importing.forms.Texts;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * A workbook in which a model was edited. Tables are found by their heads wherever they have got to: rows may be sorted,
 * inserted or deleted, columns moved, sheets renamed.
 */
public final class ModelWorkbookReader {
    private final String modelId;
    private final String modelVersion;
    private final Map<BookColumn.Sheet, List<BookRow>> tables;

    private ModelWorkbookReader(Map<String, String> facts, Map<BookColumn.Sheet, List<BookRow>> tables) {
        this.modelId = facts.getOrDefault(ModelBook.KEY_MODEL, "");
        this.modelVersion = facts.getOrDefault(ModelBook.KEY_VERSION, "");
        this.tables = tables;
    }

    /** @throws ProblemException (INPUT) when it is no workbook, not one of a model, or one of its tables is gone */
    public static ModelWorkbookReader open(Path file) {
        List<Tab> tabs = Tab.of(file);
        Map<String, String> facts = tabs.stream()
                .map(ModelWorkbookReader::facts)
                .filter(f -> f.containsKey(ModelBook.KEY_MODEL) && f.containsKey(ModelBook.KEY_VERSION))
                .findFirst()
                .orElseThrow(() -> refused(file, "problems.book.noBook"));
        Map<BookColumn.Sheet, List<BookRow>> tables = new EnumMap<>(BookColumn.Sheet.class);
        tabs.forEach(tab -> table(tab).ifPresent(t -> tables.putIfAbsent(t.getKey(), t.getValue())));
        for (BookColumn.Sheet sheet : BookColumn.Sheet.values()) {
            if (!tables.containsKey(sheet)) {
                throw refused(file, "problems.book.noTable." + sheet.name());
            }
        }
        return new ModelWorkbookReader(facts, tables);
    }

    /** Whether a sheet says of which model the workbook is. */
    public static boolean isModel(Tab tab) {
        Map<String, String> facts = facts(tab);
        return facts.containsKey(ModelBook.KEY_MODEL) && facts.containsKey(ModelBook.KEY_VERSION);
    }

    /** The model that the workbook was written from. */
    public String modelId() {
        return modelId;
    }

    public String modelVersion() {
        return modelVersion;
    }

    /**
     * The draft with everything that the workbook says.
     *
     * @param begun out of the model that the workbook was written from
     * @throws ProblemException (INPUT) with every cell that cannot be taken
     */
    public ModelDraft into(ModelDraft begun) {
        BookProblems problems = new BookProblems();
        BookOutline outline = new BookOutline(begun, tables, problems);
        BookTexts texts = new BookTexts(begun, rows(BookColumn.Sheet.TEXTS), problems);
        ModelDraft draft = begun.withDimensions(outline.dimensions());
        problems.refuseIfAny();
        return draft.withTexts(texts.texts()).withNotes(texts.notes());
    }

    private List<BookRow> rows(BookColumn.Sheet sheet) {
        return tables.getOrDefault(sheet, List.of());
    }

    private static Map<String, String> facts(Tab tab) {
        Map<String, String> facts = new HashMap<>();
        tab.rows().forEach(row -> facts.putIfAbsent(Texts.of(row.at(0)), Texts.of(row.at(1))));
        return facts;
    }

    /** The table of a sheet: the rows below the first that holds all heads of one kind of table. */
    private static Optional<Map.Entry<BookColumn.Sheet, List<BookRow>>> table(Tab tab) {
        BookColumn.@Nullable Sheet kind = null;
        Map<BookColumn, Integer> places = Map.of();
        List<BookRow> rows = new ArrayList<>();
        for (Row row : tab.rows()) {
            if (kind == null) {
                places = heads(row);
                kind = kind(places);
            } else {
                BookRow told = new BookRow(tab.name(), row, places);
                if (told.filled()) {
                    rows.add(told);
                }
            }
        }
        return kind == null ? Optional.empty() : Optional.of(Map.entry(kind, rows));
    }

    private static BookColumn.@Nullable Sheet kind(Map<BookColumn, Integer> places) {
        for (BookColumn.Sheet sheet : BookColumn.Sheet.values()) {
            if (places.keySet().containsAll(sheet.needed())) {
                return sheet;
            }
        }
        return null;
    }

    private static Map<BookColumn, Integer> heads(Row row) {
        Map<BookColumn, Integer> places = new EnumMap<>(BookColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.at(i) instanceof Cell.Text text) {
                int place = i;
                BookColumn.of(text.value()).ifPresent(column -> places.putIfAbsent(column, place));
            }
        }
        return places;
    }

    private static ProblemException refused(Path file, String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key));
    }
}
