package org.zhixing.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhixing.cli.summary.HelpLines;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The pages of the help that the window has too. What a command takes is told by its own {@code --help}. */
@Command(name = "help", description = "cli.command.help")
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "TOPIC", descriptionKey = "cli.parameter.topic")
    List<String> topic = List.of();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        HelpBook book = HelpBook.in(console.messages().language());
        HelpLines lines = new HelpLines(book, console.messages());
        if (topic.isEmpty()) {
            console.print(console.text("cli.help.contents"));
            console.print("");
            lines.contents().forEach(console::print);
            return ExitStatus.DONE;
        }
        Optional<HelpPage> page = book.about(String.join(" ", topic));
        lines.page(page.orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.USAGE, Problem.at(String.join(" ", topic), "problems.cli.noTopic"))))
                .forEach(console::print);
        return ExitStatus.DONE;
    }
}
