package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.option.template")
    List<Path> templates = List.of();

    /** The texts of the agency's blank forms. */
    List<String> templates() {
        return templates.stream().map(TextFile::read).toList();
    }

    RecordMapping mapping() {
        return map == null ? RecordMapping.NONE : MappingReader.read(TextFile.read(map), map.toString());
    }

    RecordContext recordContext() {
        return context == null ? RecordContext.NONE : ContextReader.read(TextFile.read(context), context.toString());
    }
}
