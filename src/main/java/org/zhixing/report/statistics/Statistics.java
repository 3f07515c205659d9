package org.zhixing.report.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;

/**
 * Tables of sums, ready to be set into a sheet or onto a page.
 *
 * @param title of the whole
 * @param scope whose they are and of which period, in a line
 */
public record Statistics(String title, String scope, List<Section> sections) {

    public Statistics {
        sections = List.copyOf(sections);
    }

    /**
     * @param heads of the columns; empty for a section of sentences alone
     * @param rows each with as many cells as there are heads; the first cell is a name
     * @param notes sentences below
     */
    public record Section(String heading, List<String> heads, List<List<Cell>> rows, List<String> notes) {
        public Section {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** What stands in one place of a table. */
    public sealed interface Cell {

        /** A name or a sentence. */
        record Words(String text) implements Cell {}

        /** A number; null where there is none. */
        record Number(@Nullable Double value, Measure measure) implements Cell {}

        /** What is held back: what stands there instead. */
        record Held(String sign) implements Cell {}
    }

    /** What a number measures, and so how it is shown. */
    public enum Measure {
        COUNT("0"),
        SCORE("0.0"),
        SHARE("0%"),
        LEVEL("0.00"),
        STATISTIC("0.000");

        private final String format;

        Measure(String format) {
            this.format = format;
        }

        /** Of a spreadsheet. */
        String format() {
            return format;
        }

        /** As people read it; a dash for null. */
        public String shown(@Nullable Double value) {
            if (value == null) {
                return "—";
            }
            return switch (this) {
                case COUNT -> Figures.weight(value);
                case SCORE -> Figures.score(value);
                case SHARE -> Figures.percent(value);
                case LEVEL -> Figures.statistic(value, 2);
                case STATISTIC -> Figures.statistic(value, 3);
            };
        }
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Cell number(@Nullable Double value, Measure measure) {
        return new Cell.Number(value, measure);
    }

    static Cell count(int value) {
        return new Cell.Number((double) value, Measure.COUNT);
    }

    /** A section in the making. */
    static final class Table {
        private final String heading;
        private final List<String> heads;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Table(String heading, String... heads) {
            this.heading = heading;
            this.heads = List.of(heads);
        }

        void row(Cell... cells) {
            rows.add(List.of(cells));
        }

        void note(String text) {
            notes.add(text);
        }

        Section done() {
            return new Section(heading, heads, rows, notes);
        }
    }
}
