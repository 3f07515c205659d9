package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lines of cells that stand below each other. */
public final class Table {

    private static final String GAP = "  ";

    private final Set<Integer> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param numbers the columns, from 0, that stand to the right */
    public Table(Integer... numbers) {
        this.numbers = new HashSet<>(List.of(numbers));
    }

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as lines, without blanks at their ends. */
    public List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : GAP);
            line.append(
                    numbers.contains(i)
                            ? Width.right(row.get(i), widths.get(i))
                            : Width.left(row.get(i), widths.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), Width.of(row.get(i))));
            }
        }
        return widths;
    }
}
