package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhixing.model.Role;
import org.zhixing.work.BugReport;
import org.zhixing.work.Language;
import org.zhixing.work.LogFile;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is said, and with which status a command ends, when it cannot be done. */
final class Refusal {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDate.class, "cli.expected.date",
            Language.class, "cli.expected.lang",
            Role.class, "cli.expected.role",
            Path.class, "cli.expected.file");

    /** A cause may be its own. */
    private static final int DEEPEST = 20;

    private Refusal() {}

    static CommandLine into(Console console, CommandLine root) {
        return root.setParameterExceptionHandler((wrong, arguments) -> usage(console, wrong))
                .setExecutionExceptionHandler((trouble, command, parsed) -> trouble(console, trouble));
    }

    static int bug(Console console, Throwable bug) {
        if (isMemory(bug)) {
            // What needs more than there is was too large, and no mistake of the program's.
            console.remark(console.text("cli.memory"));
            return ExitStatus.REFUSED;
        }
        console.remark(
                console.text("cli.bug", BugReport.write(bug), LogFile.path().toString()));
        return ExitStatus.BUG;
    }

    private static boolean isMemory(Throwable bug) {
        Throwable cause = bug;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static int refused(Console console, ProblemException refused) {
        for (Problem problem : refused.problems()) {
            console.remark(problem);
        }
        return ExitStatus.of(refused.kind());
    }

    private static int trouble(Console console, Exception trouble) {
        return trouble instanceof ProblemException refused ? refused(console, refused) : bug(console, trouble);
    }

    private static int usage(Console console, ParameterException wrong) {
        console.remark(Printable.of(sentence(console, wrong)));
        console.remark(console.text(
                "cli.usage.hint", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    private static String sentence(Console console, ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unknown) {
            return unknown(console, unknown.getUnmatched(), unknown.getSuggestions());
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            // A slip in an option's name leaves it missing: the slip is what helps.
            List<String> unknown = missing.getCommandLine().getUnmatchedArguments();
            return unknown.isEmpty()
                    ? console.text(
                            "cli.usage.missing",
                            missing.getMissing().stream().map(Refusal::name).collect(Collectors.joining(" ")))
                    : unknown(console, unknown, List.of());
        }
        ArgSpec argument = wrong.getArgSpec();
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return console.text("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (argument != null && wrong.getValue() != null) {
            return badValue(console, argument, shown(wrong.getValue()));
        }
        boolean group = !wrong.getCommandLine().getSubcommands().isEmpty();
        return console.text(group ? "cli.usage.commandMissing" : "cli.usage.wrong");
    }

    private static String unknown(Console console, List<String> given, List<String> similar) {
        String first = given.isEmpty() ? "" : shown(given.get(0));
        return similar.isEmpty()
                ? console.text("cli.usage.unknown", first)
                : console.text("cli.usage.unknownButSimilar", first, similar.get(0));
    }

    private static String badValue(Console console, ArgSpec argument, String given) {
        String expected = EXPECTED.get(argument.type());
        return expected == null
                ? console.text("cli.usage.badValue", name(argument), given)
                : console.text("cli.usage.badValueExpected", name(argument), given, console.text(expected));
    }

    private static String name(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec option
                ? option.longestName() + (argument.arity().max() == 0 ? "" : " " + label)
                : label;
    }

    private static String shown(String given) {
        return Printable.start(given, 80);
    }
}
