package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help names what works, in the reader's language. */
class HelpTest {

    @Test
    void everyCommandThatWorksIsListedAndNoOther() {
        List<String> names = new ArrayList<>();
        collect(commandLine(Language.ZH), names);

        assertEquals(
                List.of(
                        "zhixing",
                        "zhixing demo",
                        "zhixing help",
                        "zhixing model",
                        "zhixing model list",
                        "zhixing model show",
                        "zhixing model check",
                        "zhixing model diff",
                        "zhixing model export",
                        "zhixing model import",
                        "zhixing model publish",
                        "zhixing score",
                        "zhixing report",
                        "zhixing compare",
                        "zhixing whatif",
                        "zhixing records",
                        "zhixing records check",
                        "zhixing records import",
                        "zhixing records reuse",
                        "zhixing records passages",
                        "zhixing records sample",
                        "zhixing collaboration",
                        "zhixing agreement",
                        "zhixing form",
                        "zhixing form create",
                        "zhixing form collect",
                        "zhixing assessment",
                        "zhixing assessment new",
                        "zhixing assessment list",
                        "zhixing assessment export",
                        "zhixing rate",
                        "zhixing evidence",
                        "zhixing evidence list",
                        "zhixing evidence attach",
                        "zhixing evidence detach",
                        "zhixing evidence save",
                        "zhixing plan",
                        "zhixing plan show",
                        "zhixing plan propose",
                        "zhixing plan set",
                        "zhixing plan prove",
                        "zhixing plan export",
                        "zhixing workshop",
                        "zhixing workshop new",
                        "zhixing workshop list",
                        "zhixing workshop show",
                        "zhixing workshop form",
                        "zhixing workshop collect",
                        "zhixing workshop export",
                        "zhixing workshop erase",
                        "zhixing workshop open",
                        "zhixing audit",
                        "zhixing audit sample",
                        "zhixing audit score",
                        "zhixing audit new",
                        "zhixing audit list",
                        "zhixing audit show",
                        "zhixing audit mark",
                        "zhixing audit export",
                        "zhixing federation",
                        "zhixing federation show",
                        "zhixing federation export",
                        "zhixing federation add",
                        "zhixing federation list",
                        "zhixing federation remove",
                        "zhixing store",
                        "zhixing store check",
                        "zhixing store backup",
                        "zhixing store archive",
                        "zhixing store restore",
                        "zhixing store dump",
                        "zhixing store protect",
                        "zhixing store unprotect",
                        "zhixing store passphrase",
                        "zhixing store recovery",
                        "zhixing store handover",
                        "zhixing store takeover",
                        "zhixing store trash",
                        "zhixing store trash list",
                        "zhixing store trash put",
                        "zhixing store trash restore",
                        "zhixing store trash delete",
                        "zhixing diagnostics"),
                names);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndOptionIsDescribed(Language language) {
        List<String> bare = new ArrayList<>();
        describe(commandLine(language), bare);

        assertEquals(List.of(), bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model", "score", "rate", "store backup", "assessment new"})
    void englishHelpHasNoChinese(String command) {
        Ran ran = Ran.of((command + " --help --lang en").strip().split(" "));

        assertEquals(0, ran.status());
        assertEquals(
                List.of(),
                ran.outLines().stream()
                        .filter(line -> line.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
    }

    @Test
    void theLanguageMayStandBeforeTheCommandOrBehindIt() {
        String english = Ran.of("--lang", "en", "model", "list").out();

        assertEquals(english, Ran.of("model", "--lang=en", "list").out());
        assertEquals(english, Ran.of("model", "list", "--lang", "EN").out());
        assertEquals("""
                annual-self-check  1.0.0  Annual agency self-check
                case-file-audit    1.0.0  Supervisor case-file audit
                """, english);
    }

    @Test
    void chineseIsTheFirstLanguage() {
        assertEquals("""
                annual-self-check  1.0.0  机构年度自评
                case-file-audit    1.0.0  一线实务督导审核
                """, Ran.of("model", "list").out());
    }

    private static CommandLine commandLine(Language language) {
        return Commands.commandLine(
                new Console(System.in, System.out, System.err, Messages.in(language), new Interruption()));
    }

    private static void collect(CommandLine command, List<String> names) {
        names.add(command.getCommandSpec().qualifiedName());
        command.getSubcommands().values().forEach(sub -> collect(sub, names));
    }

    private static void describe(CommandLine command, List<String> bare) {
        String name = command.getCommandSpec().qualifiedName();
        String[] description = command.getCommandSpec().usageMessage().description();
        if (description.length != 1 || description[0].startsWith("cli.")) {
            bare.add(name);
        }
        for (ArgSpec argument : command.getCommandSpec().args()) {
            if (argument.description().length != 1 || argument.description()[0].isBlank()) {
                bare.add(name + " " + argument.paramLabel());
            }
        }
        command.getSubcommands().values().forEach(sub -> describe(sub, bare));
    }
}
