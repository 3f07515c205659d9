package org.zhixing.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes its file. */
final class OutputOption {

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    Path place = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    OutputFile file() {
        return new OutputFile(place, force);
    }
}
