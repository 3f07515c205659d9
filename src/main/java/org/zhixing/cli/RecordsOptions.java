package org.zhixing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.ContextReader;
import org.zhixing.documents.MappingReader;
import org.zhixing.documents.TextFile;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import picocli.CommandLine.Option;

/** How records are read, and what they cannot say of themselves. */
final class RecordsOptions {

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.option.map")
    @Nullable
    Path map;

    @Option(names = "--context", paramLabel = "FILE", descriptionKey = "cli.option.context")
    @Nullable
    Path context;

    RecordMapping mapping() {
        return map == null ? RecordMapping.NONE : MappingReader.read(TextFile.read(map), map.toString());
    }

    RecordContext recordContext() {
        return context == null ? RecordContext.NONE : ContextReader.read(TextFile.read(context), context.toString());
    }
}
