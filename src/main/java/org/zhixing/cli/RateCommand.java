package org.zhixing.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhixing.cli.rate.Rating;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers from standard input, one a line. */
@Command(name = "rate", description = "cli.command.rate", footer = "cli.command.rate.lines")
final class RateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--assessment", paramLabel = "ID", descriptionKey = "cli.option.assessment")
    @Nullable
    String assessment;

    @Option(names = "--rater", required = true, paramLabel = "NAME", descriptionKey = "cli.option.rater")
    String rater = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "cli.option.role")
    Role role = Role.D;

    @Option(names = "--new", descriptionKey = "cli.option.new")
    boolean begin;

    @Option(names = "--model", paramLabel = "ID", descriptionKey = "cli.option.modelOfNew")
    @Nullable
    String model;

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "cli.option.agencyOfNew")
    @Nullable
    String agency;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            descriptionKey = "cli.option.fromOfNew")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = DateConverter.class, descriptionKey = "cli.option.toOfNew")
    @Nullable
    LocalDate to;

    @Mixin
    final StoreOption store = new StoreOption();

    RateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String known = checked();
        try (Desk desk = known == null ? store.open(console) : store.openExisting(console)) {
            String id = known == null ? begin(desk) : known;
            try (AssessmentSession session = desk.open(id)) {
                Rating rating = new Rating(session, rater, role, console.messages(), this::say);
                int refused = rating.read(console.in(), console.interrupted()::asked);
                if (rating.trouble().isPresent()) {
                    throw rating.trouble().orElseThrow();
                }
                return refused == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
            }
        } catch (IOException e) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at("", "problems.cli.noInput"), e);
        }
    }

    /** The id of the assessment that is there, or null when one is to be made. */
    private @Nullable String checked() {
        if (role == Role.T) {
            throw usage("--role T", "problems.cli.trainerDoesNotRate");
        }
        if (rater.isBlank()) {
            throw usage("--rater", "problems.cli.raterWithoutName");
        }
        if (begin == (assessment != null)) {
            throw usage("--assessment --new", "problems.cli.assessmentOrNew");
        }
        if (begin) {
            if (model == null) {
                throw usage("--new", "problems.cli.newWithoutModel");
            }
            ModelChoice.installed(model);
        }
        return assessment;
    }

    private String begin(Desk desk) {
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        Period period = new Period(
                from == null ? LocalDate.of(year, 1, 1) : from, to == null ? LocalDate.of(year, 12, 31) : to);
        String name = agency == null ? console.text("cli.agencyWithoutName") : agency;
        String id = desk.create(NewAssessment.blank(new PersonalText(name), period, model == null ? "" : model));
        say("assessment " + id);
        return id;
    }

    private void say(String line) {
        console.print(line);
        console.out().flush();
    }

    private static ProblemException usage(String where, String key) {
        return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key));
    }
}
