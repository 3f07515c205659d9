package org.zhixing.importing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFailure.Refused;

/**
 * What stands between the cells of a text file.
 *
 * @param firstLine whether the first line says so ({@code sep=;}, which Excel knows) and is no row
 */
record DelimiterChoice(char delimiter, boolean firstLine) {

    private static final int SAMPLE = 1 << 17;
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};

    static DelimiterChoice of(Reader reader, @Nullable Character chosen) throws IOException {
        char[] buffer = new char[SAMPLE];
        int length = 0;
        int read;
        while (length < SAMPLE && (read = reader.read(buffer, length, SAMPLE - length)) >= 0) {
            length += read;
        }
        String sample = new String(buffer, 0, length);
        if (length < SAMPLE && sample.isBlank()) {
            throw new Refused("problems.table.empty");
        }
        boolean says = sample.length() > 4
                && sample.regionMatches(true, 0, "sep=", 0, 4)
                && !Character.isLetterOrDigit(sample.charAt(4))
                && (sample.length() == 5 || sample.charAt(5) == '\r' || sample.charAt(5) == '\n');
        if (chosen != null) {
            return new DelimiterChoice(chosen, says);
        }
        return new DelimiterChoice(says ? sample.charAt(4) : recognise(sample, length == SAMPLE), says);
    }

    /** The candidate by which most rows have the same number of cells, more than one; the comma when none has. */
    private static char recognise(String sample, boolean cut) {
        char best = ',';
        double bestShare = 0;
        int bestCells = 1;
        for (char candidate : CANDIDATES) {
            List<Integer> rows = cells(sample, candidate, cut);
            Map<Integer, Integer> counts = new HashMap<>();
            rows.stream().filter(cells -> cells > 1).forEach(cells -> counts.merge(cells, 1, Integer::sum));
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                double share = (double) entry.getValue() / rows.size();
                if (share > bestShare || (share == bestShare && entry.getKey() > bestCells)) {
                    best = candidate;
                    bestShare = share;
                    bestCells = entry.getKey();
                }
            }
        }
        return best;
    }

    /** How many cells each row has that is not blank; the last one of a cut sample is left out. */
    private static List<Integer> cells(String sample, char delimiter, boolean cut) {
        List<Integer> rows = new ArrayList<>();
        int cells = 1;
        boolean quoted = false;
        boolean blank = true;
        boolean fresh = true;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != CsvTable.QUOTE;
            } else if (c == CsvTable.QUOTE && fresh) {
                quoted = true;
                blank = false;
                fresh = false;
            } else if (c == CsvTable.QUOTE && i > 0 && sample.charAt(i - 1) == CsvTable.QUOTE) {
                // The second of a doubled quote.
                quoted = true;
            } else if (c == delimiter) {
                cells++;
                fresh = true;
            } else if (c == '\n' || c == '\r') {
                if (!blank) {
                    rows.add(cells);
                }
                cells = 1;
                blank = true;
                fresh = true;
            } else {
                blank &= Character.isWhitespace(c);
                fresh = false;
            }
        }
        if (!blank && (!cut || rows.isEmpty())) {
            rows.add(cells);
        }
        return rows;
    }
}
