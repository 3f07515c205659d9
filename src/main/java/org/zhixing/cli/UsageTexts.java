package org.zhixing.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives help its words: commands and options name message keys, headings come from here. */
final class UsageTexts {

    private static final int WIDTH = 100;

    private UsageTexts() {}

    static CommandLine into(Console console, CommandLine root) {
        // No end-of-options mark: an agency may be called anything, and a file of such a name is reached as ./--.
        root.setEndOfOptionsDelimiter("\0")
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()));
        root.setResourceBundle(ResourceBundle.getBundle(
                "org.zhixing.messages.cli_" + console.messages().language().code(), Locale.ROOT));
        describe(console, root);
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static void describe(Console console, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        String[] key = usage.description();
        if (key.length == 1) {
            usage.description(console.text(key[0]));
        }
        String[] footer = usage.footer();
        if (footer.length == 1) {
            usage.footer(console.text(footer[0]));
            usage.footerHeading("%n");
        }
        usage.synopsisHeading(console.text("cli.help.usage"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + console.text("cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + console.text("cli.help.options") + "%n");
        usage.commandListHeading("%n" + console.text("cli.help.commands") + "%n");
        usage.synopsisSubcommandLabel(console.text("cli.help.command"));
        command.getSubcommands().values().forEach(sub -> describe(console, sub));
    }
}
