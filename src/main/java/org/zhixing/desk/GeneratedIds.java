package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.SheetResult;
import org.zhixing.records.ServiceRecord;
import org.zhixing.store.SheetKey;
import org.zhixing.store.StoredImport;
import org.zhixing.store.StoredImport.StoredFile;

/**
 * Ids of records in sheets that have none (ruling A1): 行N of the first such sheet of an assessment, 文件名·行N of any other,
 * so that one file never overwrites another's records. A sheet keeps its name: the same file again, or another one of its
 * name, means the same records.
 */
final class GeneratedIds {

    /** As the reader of several files calls them. */
    private static final Pattern GENERATED = Pattern.compile("(?:文件\\d+)?行(\\d{1,9})");

    private static final String ROW = "行";
    private static final String BETWEEN = "·";

    private final List<StoredFile> known;

    GeneratedIds(List<StoredImport> imports) {
        known = new ArrayList<>(imports.stream()
                .flatMap(i -> i.files().stream())
                .filter(f -> f.called() != null)
                .toList());
    }

    /** What stands before 行N in this sheet's ids; null where it has ids of its own. */
    @Nullable
    String called(SheetResult sheet, String sha256) {
        if (!sheet.generatedIds()) {
            return null;
        }
        String called = Stream.concat(
                        known.stream().filter(f -> f.key().equals(new SheetKey(sheet.file(), sheet.sheet()))),
                        known.stream()
                                .filter(f -> f.sheet().equals(sheet.sheet())
                                        && f.sha256().equals(sha256)))
                .findFirst()
                .map(StoredFile::called)
                .orElseGet(() -> free(sheet));
        known.add(new StoredFile(sheet.file(), sheet.sheet(), sha256, called, null, 0, 0, 0));
        return called;
    }

    /** The same for rows of an earlier sheet, which keep the names that they would have had there. */
    @Nullable
    String called(SheetKey earlier) {
        return known.stream()
                .filter(f -> f.key().equals(earlier))
                .findFirst()
                .map(StoredFile::called)
                .orElse(null);
    }

    private String free(SheetResult sheet) {
        String file = sheet.file() + BETWEEN;
        return Stream.of("", file, file + sheet.sheet() + BETWEEN)
                .filter(name -> known.stream().noneMatch(f -> name.equals(f.called())))
                .findFirst()
                .orElse(file + sheet.sheet() + BETWEEN);
    }

    /**
     * The records with their names.
     *
     * @param called what stands before 行N; null leaves the ids as they are
     * @param earlier the same for some of the rows; null where they are as all others
     * @param rows these rows
     */
    static List<ServiceRecord> named(
            List<ServiceRecord> records, @Nullable String called, @Nullable String earlier, Set<Integer> rows) {
        return called == null
                ? records
                : records.stream().map(r -> named(r, called, earlier, rows)).toList();
    }

    private static ServiceRecord named(
            ServiceRecord record, String called, @Nullable String earlier, Set<Integer> rows) {
        Matcher generated = GENERATED.matcher(record.id());
        if (!generated.matches()) {
            return record;
        }
        boolean again = earlier != null && rows.contains(Integer.valueOf(generated.group(1)));
        String id = (again ? earlier : called) + ROW + generated.group(1);
        return id.equals(record.id()) ? record : record.withId(id);
    }
}
