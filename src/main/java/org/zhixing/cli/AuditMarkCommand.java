package org.zhixing.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.cli.audit.AuditorChoice;
import org.zhixing.cli.audit.Marking;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.AuditSession;
import org.zhixing.desk.Desk;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An auditor's readings from standard input, one mark a line. */
@Command(name = "mark", description = "cli.command.audit.mark", footer = "cli.command.audit.mark.lines")
final class AuditMarkCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.parameter.audit")
    String id = "";

    @Option(names = "--auditor", paramLabel = "NAME[@WORKER]", descriptionKey = "cli.option.auditorOfMarks")
    @Nullable
    String named;

    @Option(names = "--second", descriptionKey = "cli.option.second")
    boolean second;

    @Option(names = "--agreed", descriptionKey = "cli.option.agreed")
    boolean agreed;

    @Mixin
    final StoreOption store = new StoreOption();

    AuditMarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (second && agreed) {
            throw usage("--second --agreed", "problems.cli.secondOrAgreed");
        }
        try (Desk desk = store.openExisting(console)) {
            AuditDesk audits = desk.auditsWith(id);
            try (AuditSession session = audits.open(id)) {
                String auditor = auditor(session);
                Turn turn = second ? Turn.SECOND : agreed ? Turn.AGREED : Turn.FIRST;
                Marking marking = new Marking(session, audits::code, turn, auditor, console.messages(), this::say);
                int refused = marking.read(console.in(), console.interrupted()::asked);
                return refused == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
            }
        } catch (IOException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at("", "problems.cli.noInput"), e);
        }
    }

    /** Who reads: whoever is named, who is added where unknown; else the first auditor, and for a second reading the second. */
    private String auditor(AuditSession session) {
        List<Auditor> known = session.now().auditors();
        if (named == null) {
            int place = second ? 1 : 0;
            if (known.size() <= place) {
                throw usage("--auditor", "problems.cli.whoReads");
            }
            return known.get(place).id();
        }
        Auditor chosen = AuditorChoice.of(known, named);
        if (!known.contains(chosen)) {
            Marking.commit(session, new AuditStep.PutAuditor(chosen));
        }
        return chosen.id();
    }

    private void say(String line) {
        console.print(line);
        console.out().flush();
    }

    private static ProblemException usage(String where, String key) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key));
    }
}
