package org.zhixing.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.records.MendingColumns;
import org.zhixing.importing.records.SheetResult;
import org.zhixing.records.RowProblem;
import org.zhixing.store.RecordBatch;
import org.zhixing.store.SheetKey;
import org.zhixing.store.StoredImport;
import org.zhixing.work.Progress;

/** Which refused rows come again in a table for mending that this program wrote. */
final class Mending {

    /** The row that it was, alone or at the end of the record's name. */
    private static final Pattern ROW = Pattern.compile("(?:.*\\D)?(\\d{1,9})", Pattern.DOTALL);

    private Mending() {}

    /** The rows of the earlier sheet that stand in this one; none where it is no table for mending. */
    static Set<Integer> rows(SheetResult sheet, RecordFile file) {
        MendingColumns columns = sheet.headers().mending();
        Set<Integer> rows = new HashSet<>();
        if (columns != null) {
            file.table()
                    .read(
                            sheet.sheet(),
                            row -> {
                                Integer origin = origin(row.at(columns.origin()));
                                if (row.number() > sheet.headers().row() && origin != null) {
                                    rows.add(origin);
                                }
                                return true;
                            },
                            Progress.NONE);
        }
        return rows;
    }

    private static @Nullable Integer origin(Cell cell) {
        String text = cell instanceof Cell.Text said
                ? said.value().strip()
                : cell instanceof Cell.Number number ? number.value().toPlainString() : "";
        Matcher row = ROW.matcher(text);
        return row.matches() ? Integer.valueOf(row.group(1)) : null;
    }

    /**
     * The sheet that the table itself names, where it was imported; else the one in which all these rows had been found
     * wrong, or of which this table is known to be. Empty where none is or several are: then nothing is known to be mended.
     *
     * @param imports what was imported before
     * @param problems what was wrong then
     */
    static Optional<RecordBatch.Mended> of(
            SheetResult sheet,
            String sha256,
            Set<Integer> rows,
            List<StoredImport> imports,
            List<RowProblem> problems) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SheetKey here = new SheetKey(sheet.file(), sheet.sheet());
        Optional<SheetKey> known = imports.stream()
                .flatMap(i -> i.files().stream())
                .filter(f -> f.key().equals(here) || f.sha256().equals(sha256))
                .flatMap(f -> Stream.ofNullable(f.mends()))
                .reduce((earlier, later) -> later);
        Optional<SheetKey> said = imports.stream()
                .flatMap(i -> i.files().stream())
                .map(StoredImport.StoredFile::key)
                .filter(key -> !key.equals(here)
                        && SheetResult.place(key.file(), key.sheet()).equals(sheet.mends()))
                .findFirst();
        Map<SheetKey, Set<Integer>> wrong = new HashMap<>();
        problems.forEach(p -> wrong.computeIfAbsent(new SheetKey(p.file(), p.sheet()), s -> new HashSet<>())
                .add(p.row()));
        List<SheetKey> possible = wrong.entrySet().stream()
                .filter(e -> !e.getKey().equals(here) && e.getValue().containsAll(rows))
                .map(Map.Entry::getKey)
                .toList();
        return said.or(() -> possible.size() == 1 ? Optional.of(possible.get(0)) : known)
                .map(in -> new RecordBatch.Mended(in, rows));
    }
}
