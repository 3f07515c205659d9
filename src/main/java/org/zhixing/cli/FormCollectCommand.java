package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Collected;
import org.zhixing.desk.Desk;
import org.zhixing.desk.FormDecision;
import org.zhixing.desk.FormPlan;
import org.zhixing.desk.FormsDesk;
import org.zhixing.desk.FoundForm;
import org.zhixing.desk.TakeForms;
import org.zhixing.documents.AssessmentWriter;
import org.zhixing.documents.SurveyMappingReader;
import org.zhixing.documents.TextFile;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes filled forms and questionnaire exports into a store or an assessment file, and says what was taken and what not. */
@Command(name = "collect", description = "cli.command.form.collect")
final class FormCollectCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.formFiles")
    List<Path> files = new ArrayList<>();

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.option.mapOfForms")
    @Nullable
    Path map;

    @Option(names = "--assessment", paramLabel = "ID", descriptionKey = "cli.option.assessment")
    @Nullable
    String assessment;

    @Option(names = "--replace", descriptionKey = "cli.option.replaceByForms")
    boolean replace;

    @Option(names = "--copies", descriptionKey = "cli.option.copies")
    boolean copies;

    @Option(names = "--submit", descriptionKey = "cli.option.submitForms")
    boolean submit;

    @Mixin
    final CollectedFileOptions target = new CollectedFileOptions();

    @Mixin
    final StoreOption store = new StoreOption();

    @Mixin
    final JsonOption json = new JsonOption();

    FormCollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        target.check(assessment != null);
        if (assessment == null) {
            return withoutStore();
        }
        console.interrupted().tidyUp();
        try (Desk desk = store.openExisting(console);
                AssessmentSession session = desk.open(assessment)) {
            Told told = collect(FormsDesk.of(session), session.pinned().model());
            TakeForms change = told.plan().change();
            if (change != null) {
                save(session, change);
            }
            return tell(told, session.pinned().model());
        }
    }

    private int withoutStore() {
        PinnedModel pinned = ModelChoice.of(target.model());
        AssessmentModel model = pinned.model();
        Dossier blank = Dossier.of(
                Assessment.empty(model.id(), model.version(), new PersonalText(target.agency()), target.period()));
        Told told = collect(FormsDesk.withoutStore(pinned, blank), model);
        TakeForms change = told.plan().change();
        OutputFile out = target.file();
        if (out != null && change != null) {
            out.write(AssessmentWriter.write(change.applyTo(blank, model).assessment()));
        }
        return tell(told, model);
    }

    private record Told(Collected collected, FormPlan plan) {}

    private Told collect(FormsDesk forms, AssessmentModel model) {
        SurveyMapping mapping =
                map == null ? null : SurveyMappingReader.read(TextFile.read(map), map.toString(), model);
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.formsRead"));
        Collected collected = forms.read(files, mapping, progress)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.STORE, Problem.at("", "problems.cli.collectInterrupted")));
        progress.clear();
        List<FormDecision> usual = collected.usual();
        List<FormDecision> decisions = (copies ? forms.asPeople(usual) : usual)
                .stream().map(d -> replace ? replacing(d) : d).toList();
        return new Told(collected, forms.plan(decisions, submit));
    }

    private static FormDecision replacing(FormDecision decision) {
        FoundForm form = decision.form();
        boolean differs = form.state() == FoundForm.State.CONFLICTS || form.isRival() || form.isCopy();
        return differs ? new FormDecision(form, FormDecision.Way.REPLACE) : decision;
    }

    private static void save(AssessmentSession session, TakeForms change) {
        try {
            session.apply(change, "").toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    private int tell(Told told, AssessmentModel model) {
        CollectedForms forms = new CollectedForms(told.collected(), told.plan(), model, console);
        if (json.wanted) {
            console.print(forms.document());
        } else {
            forms.tell();
        }
        return forms.any() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    /** Where the answers go without a store: an assessment file, or nowhere. */
    static final class CollectedFileOptions {

        @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.outOfForms")
        @Nullable
        Path out;

        @Option(names = "--force", descriptionKey = "cli.option.force")
        boolean force;

        @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "cli.option.modelOfForms")
        @Nullable
        String model;

        @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "cli.option.agency")
        @Nullable
        String agency;

        @Option(
                names = "--from",
                paramLabel = "DATE",
                converter = DateConverter.class,
                descriptionKey = "cli.option.from")
        @Nullable
        LocalDate from;

        @Option(names = "--to", paramLabel = "DATE", converter = DateConverter.class, descriptionKey = "cli.option.to")
        @Nullable
        LocalDate to;

        void check(boolean intoStore) {
            boolean some = out != null || agency != null || from != null || to != null || model != null;
            if (intoStore && some) {
                throw usage("--assessment", "problems.cli.collectIntoBoth");
            }
            if (out != null && (agency == null || from == null || to == null)) {
                throw usage("--out", "problems.cli.collectIntoFile");
            }
            if (from != null && to != null && to.isBefore(from)) {
                throw usage("--from --to", "problems.cli.endBeforeStart");
            }
            OutputFile file = file();
            if (file != null) {
                file.check();
            }
        }

        @Nullable
        OutputFile file() {
            return out == null ? null : new OutputFile(out, force);
        }

        String model() {
            return model == null ? "annual-self-check" : model;
        }

        String agency() {
            return agency == null ? "-" : agency;
        }

        Period period() {
            LocalDate start = from == null ? LocalDate.EPOCH : from;
            return new Period(start, to == null ? start : to);
        }

        private static ProblemException usage(String where, String key) {
            return new ProblemException(ProblemException.Kind.USAGE, Problem.at(where, key));
        }
    }
}
