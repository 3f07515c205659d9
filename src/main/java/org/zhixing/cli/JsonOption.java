package org.zhixing.cli;

import picocli.CommandLine.Option;

/** Whether a command prints one JSON document instead of text. */
final class JsonOption {

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean wanted;
}
