package org.zhixing.report.type;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.paper.Table.Cell;

/** How wide a table's columns are: as they share, but wide enough for the longest word as long as others can give. */
public final class ColumnWidths {

    /** No column grows beyond this part of the table for a word's sake. */
    private static final double MOST = 0.3;

    private ColumnWidths() {}

    /** How wide words of one look are. */
    @FunctionalInterface
    public interface Measure {
        double width(String word, boolean bold);
    }

    /** @return widths that come to {@code room} */
    public static List<Double> of(Table table, double room, double padding, Measure measure) {
        int columns = table.columns().size();
        double shares =
                table.columns().stream().mapToDouble(Table.Column::share).sum();
        double[] wished = new double[columns];
        double[] least = new double[columns];
        for (int c = 0; c < columns; c++) {
            wished[c] = room * table.columns().get(c).share() / shares;
        }
        least(table.heads(), least, measure);
        table.rows().forEach(row -> least(row.cells(), least, measure));
        double lacking = 0;
        double spare = 0;
        for (int c = 0; c < columns; c++) {
            least[c] = Math.min(least[c] + padding, room * MOST);
            lacking += Math.max(0, least[c] - wished[c]);
            spare += Math.max(0, wished[c] - least[c]);
        }
        double given = spare == 0 ? 0 : Math.min(1, lacking / spare);
        double taken = lacking == 0 ? 0 : Math.min(1, spare / lacking);
        List<Double> widths = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            widths.add(
                    wished[c] < least[c]
                            ? wished[c] + (least[c] - wished[c]) * taken
                            : wished[c] - (wished[c] - least[c]) * given);
        }
        return widths;
    }

    private static void least(List<Cell> cells, double[] least, Measure measure) {
        int column = 0;
        for (Cell cell : cells) {
            if (cell.span() == 1) {
                for (Run run : cell.runs()) {
                    for (String word : words(run.text())) {
                        least[column] = Math.max(least[column], measure.width(word, run.bold()));
                    }
                }
            }
            column += cell.span();
        }
    }

    /** What stays whole at the end of a line. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\n' || Breaks.between(before, point)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (point != '\n') {
                word.appendCodePoint(point);
            }
            before = point == '\n' ? ' ' : point;
        }
        words.add(word.toString());
        return words.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    }
}
