package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FormPrinting;
import org.zhixing.documents.Json;
import org.zhixing.model.Role;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes forms to be filled in: of a model for a role, or of an assessment for its people. */
@Command(name = "create", description = "cli.command.form.create")
final class FormCreateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "cli.option.modelOfForm")
    @Nullable
    String model;

    @Option(names = "--assessment", paramLabel = "ID", descriptionKey = "cli.option.assessmentOfForm")
    @Nullable
    String assessment;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.option.roleOfForm")
    @Nullable
    Role role;

    @Option(names = "--rater", paramLabel = "NAME", descriptionKey = "cli.option.raterOfForm")
    @Nullable
    String rater;

    @Option(names = "--all-raters", descriptionKey = "cli.option.allRaters")
    boolean all;

    @Mixin
    final OutputOption out = new OutputOption();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FormCreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((model == null) == (assessment == null)) {
            throw usage("--model --assessment", "problems.cli.formOfWhat");
        }
        int whose = (role == null ? 0 : 1) + (rater == null ? 0 : 1) + (all ? 1 : 0);
        if (whose != 1 || (model != null && role == null)) {
            throw usage(model == null ? "--role --rater --all-raters" : "--role", "problems.cli.formForWhom");
        }
        if (!all) {
            out.file().check();
        }
        if (assessment == null) {
            write(FormPrinting.of(ModelChoice.of(model == null ? "" : model)), new FormPrinting.Order(known(), null));
        } else {
            try (Desk desk = store.openExisting(console);
                    AssessmentSession session = desk.open(assessment)) {
                of(session);
            }
        }
        return ExitStatus.DONE;
    }

    private void of(AssessmentSession session) {
        FormPrinting printing = FormPrinting.of(session);
        if (all) {
            everybody(printing);
        } else if (rater == null) {
            write(printing, new FormPrinting.Order(known(), null));
        } else {
            write(printing, person(session.assessment(), rater));
        }
    }

    private Role known() {
        return role == null ? Role.T : role;
    }

    /** By name, or else by id; as {@code rate} finds people. */
    private static FormPrinting.Order person(Assessment assessment, String nameOrId) {
        return assessment.raters().stream()
                .filter(r -> r.name().value().equals(nameOrId))
                .findFirst()
                .or(() -> assessment.rater(nameOrId))
                .map(FormPrinting.Order::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at("--rater", "problems.change.unknownRater")));
    }

    private void write(FormPrinting printing, FormPrinting.Order order) {
        printing.write(order, out.place, console.messages().language(), out.force);
        Written.tell(console, json.wanted, out.place);
    }

    private void everybody(FormPrinting printing) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.forms"));
        console.interrupted().tidyUp();
        List<FormPrinting.Order> orders = printing.everybody();
        Optional<List<Path>> written =
                printing.write(orders, out.place, console.messages().language(), out.force, progress);
        progress.clear();
        tell(written.orElseThrow(() -> new ProblemException(
                ProblemException.Kind.STORE, Problem.at(out.place.toString(), "problems.cli.interrupted"))));
    }

    private void tell(List<Path> files) {
        List<String> places = files.stream()
                .map(f -> f.toAbsolutePath().normalize().toString())
                .toList();
        if (json.wanted) {
            console.print(Json.write(Json.object("files", places)));
        } else {
            places.forEach(place -> console.print(console.text("cli.written", place)));
        }
    }

    private static ProblemException usage(String where, String key) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key));
    }
}
