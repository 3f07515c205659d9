package org.zhixing.importing.records;

import org.jspecify.annotations.Nullable;
import org.zhixing.importing.TableFile;

/**
 * A file of records and the sheet to read.
 *
 * @param name of the file, without its folder, as problems call it
 * @param sheet null for the first visible sheet whose headers are known
 */
public record RecordSource(
        String name, TableFile file, @Nullable String sheet) {}
