package org.zhixing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.cli.audit.AuditorChoice;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.Desk;
import org.zhixing.documents.Json;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the sample of an audit, locks it, and prints the audit's id. */
@Command(name = "new", description = "cli.command.audit.new")
final class AuditNewCommand implements Callable<Integer> {

    private static final int SEED_DIGITS = 8;

    private final Console console;

    @Option(names = "--assessment", required = true, paramLabel = "ID", descriptionKey = "cli.option.assessmentOfAudit")
    String assessment = "";

    @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "cli.option.casesOfAudit")
    @Nullable
    Path cases;

    @Option(names = "--from-records", descriptionKey = "cli.option.fromRecords")
    boolean fromRecords;

    @Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "cli.option.auditSeed")
    @Nullable
    String seed;

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "cli.option.auditMethod")
    CaseSample.Method method = CaseSample.Method.STRATIFIED;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.option.auditTitle")
    String title = "";

    @Option(names = "--auditor", required = true, paramLabel = "NAME[@WORKER]", descriptionKey = "cli.option.auditor")
    List<String> auditors = List.of();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    AuditNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (fromRecords == (cases != null)) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at("--cases --from-records", "problems.cli.casesOrRecords"));
        }
        try (Desk desk = store.openExisting(console)) {
            AuditsOf.require(desk, assessment);
            AuditDesk audits = desk.audits(assessment);
            AuditDesk.CaseList list = cases == null ? audits.casesOfRecords() : audits.casesOf(cases);
            if (list.cases().isEmpty() && !list.problems().isEmpty()) {
                throw new ProblemException(ProblemException.Kind.INPUT, list.problems(), null);
            }
            list.problems().forEach(problem -> console.remark(problem.in(console.messages())));
            AuditDesk.DrawnSample drawn =
                    audits.draw(method, list.cases(), seed == null ? freshSeed() : seed, List.of());
            String id = audits.lock(new PersonalText(title), drawn, named());
            tell(id, drawn);
        }
        return ExitStatus.DONE;
    }

    private void tell(String id, AuditDesk.DrawnSample drawn) {
        if (json.wanted) {
            console.print(Json.write(Json.object(
                    "id", id,
                    "seed", drawn.sample().seed(),
                    "population", drawn.sample().population(),
                    "sample", drawn.sample().drawn().size())));
        } else {
            console.print(id);
            console.remark(console.text(
                    "cli.audit.drawn",
                    String.valueOf(drawn.sample().population()),
                    String.valueOf(drawn.sample().drawn().size()),
                    drawn.sample().seed()));
        }
    }

    private List<Auditor> named() {
        List<Auditor> all = new ArrayList<>();
        for (String name : auditors) {
            Auditor auditor = AuditorChoice.of(all, name);
            if (!all.contains(auditor)) {
                all.add(auditor);
            }
        }
        return all;
    }

    private static String freshSeed() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, SEED_DIGITS);
    }
}
