package org.zhixing.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.workshop.Leading;
import org.zhixing.desk.Desk;
import org.zhixing.desk.LiveWorkshop;
import org.zhixing.live.NetworkAddress;
import org.zhixing.live.WorkshopPage;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leads a workshop from a terminal: serves its page to phones and takes the trainer's words, one a line. */
@Command(name = "open", description = "cli.command.workshop.open", footer = "cli.workshop.words")
final class WorkshopOpenCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.workshop")
    String id = "";

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "cli.option.workshopAddress")
    @Nullable
    String address;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "cli.option.workshopPort")
    int port;

    @Mixin
    final StoreOption store = new StoreOption();

    WorkshopOpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at("--port", "problems.cli.port", String.valueOf(LAST_PORT)));
        }
        try (Desk desk = store.openExisting(console);
                LiveWorkshop live = desk.workshops().open(id);
                WorkshopPage page = WorkshopPage.open(
                        live, chosen(), port, console.messages().language())) {
            Leading leading = new Leading(live, page, console.messages(), this::say);
            leading.begin();
            int refused = leading.read(console.in(), console.interrupted()::asked);
            return refused == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
        } catch (IOException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at("", "problems.cli.noInput"), e);
        }
    }

    /** The one named, or the first under which phones may find this computer; this computer alone where there is none. */
    private NetworkAddress chosen() {
        String wanted = address;
        return NetworkAddress.all().stream()
                .filter(a -> wanted == null || a.address().equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        wanted == null ? NetworkAddress.thisComputer() : new NetworkAddress(wanted, wanted, false));
    }

    private void say(String line) {
        console.print(line);
        console.out().flush();
    }
}
