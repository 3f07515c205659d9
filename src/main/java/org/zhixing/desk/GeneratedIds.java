package org.zhixing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.SheetResult;
import org.zhixing.records.ServiceRecord;
import org.zhixing.store.StoredImport;
import org.zhixing.store.StoredImport.StoredFile;

/**
 * Ids of records in sheets that have none (ruling A1): 行N of the first such sheet of an assessment, 文件名·行N of any other,
 * so that one file never overwrites another's records. A sheet keeps its name: the same file again, or another one of its
 * name, means the same records.
 */
final class GeneratedIds {

    /** As the reader of several files calls them. */
    private static final Pattern GENERATED = Pattern.compile("(?:文件\\d+)?(行\\d+)");

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
                        known.stream()
                                .filter(f -> f.sheet().equals(sheet.sheet())
                                        && f.name().equals(sheet.file())),
                        known.stream()
                                .filter(f -> f.sheet().equals(sheet.sheet())
                                        && f.sha256().equals(sha256)))
                .findFirst()
                .map(StoredFile::called)
                .orElseGet(() -> free(sheet));
        known.add(new StoredFile(sheet.file(), sheet.sheet(), sha256, called, 0, 0, 0));
        return called;
    }

    private String free(SheetResult sheet) {
        String file = sheet.file() + BETWEEN;
        return Stream.of("", file, file + sheet.sheet() + BETWEEN)
                .filter(name -> known.stream().noneMatch(f -> name.equals(f.called())))
                .findFirst()
                .orElse(file + sheet.sheet() + BETWEEN);
    }

    /** The records with their names. */
    static List<ServiceRecord> named(List<ServiceRecord> records, @Nullable String called) {
        return called == null
                ? records
                : records.stream().map(r -> named(r, called)).toList();
    }

    private static ServiceRecord named(ServiceRecord record, String called) {
        Matcher generated = GENERATED.matcher(record.id());
        if (!generated.matches()) {
            return record;
        }
        String id = called + generated.group(1);
        return id.equals(record.id()) ? record : record.withId(id);
    }
}
