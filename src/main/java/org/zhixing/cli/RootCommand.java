package org.zhixing.cli;

import org.zhixing.work.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program by its name, with the options that every command has. */
@Command(name = "zhixing", description = "cli.command.zhixing", versionProvider = ProgramVersion.class)
final class RootCommand {

    /** Read earlier by {@link LanguageChoice}; here so that it is listed and checked. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            descriptionKey = "cli.option.lang")
    Language language = Language.ZH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    boolean version;

    /** Understood before any command is looked for; here so that it is listed. */
    @Option(names = "--safe-mode", descriptionKey = "cli.option.safeMode")
    boolean safeMode;
}
