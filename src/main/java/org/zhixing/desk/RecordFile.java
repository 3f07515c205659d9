package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.importing.records.Headers;
import org.zhixing.importing.records.RecordSource;
import org.zhixing.records.RecordMapping;

/**
 * A file of service records that somebody chose.
 *
 * @param table the file as a table, opened with the encoding and delimiter that are wanted
 * @param sheet null for the first visible sheet whose headers are known
 */
public record RecordFile(
        Path path, TableFile table, @Nullable String sheet) {

    /**
     * The file as it is recognised by itself.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no table in it
     */
    public static RecordFile of(Path path) {
        return new RecordFile(path, TableFile.open(path, TableOptions.RECOGNISE), null);
    }

    /** Without its folder, as problems and imports call it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** By which the columns of its sheets are known again. */
    List<String> fingerprints() {
        List<String> sheets = sheet != null
                ? List.of(sheet)
                : table.sheets().stream()
                        .filter(s -> !s.hidden())
                        .map(SheetName::name)
                        .toList();
        return sheets.stream()
                .flatMap(s -> Headers.find(table.preview(s).rows(), RecordMapping.NONE).stream())
                .map(Headers::fingerprint)
                .toList();
    }

    RecordSource source() {
        return new RecordSource(name(), table, sheet);
    }
}
