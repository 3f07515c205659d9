package org.zhixing.ui.audit.sampling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.desk.AuditDesk;
import org.zhixing.desk.AuditDesk.CaseList;
import org.zhixing.desk.AuditDesk.DrawnSample;
import org.zhixing.model.Role;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.audit.running.CaseNumbers;
import org.zhixing.ui.audit.running.Workbooks;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Draws a sample in four steps. Only locking writes, and only codes. */
public final class SamplingWizard extends SamplingPlate {

    private final Workspace workspace;
    private final Messages words;
    private final AuditDesk desk;
    private final SamplingModel model;
    private final BiConsumer<String, Map<String, String>> locked;
    private @Nullable DrawnSample drawn;

    /** @param locked is given the id of the audit and the case numbers by code */
    public SamplingWizard(Workspace workspace, AuditDesk desk, BiConsumer<String, Map<String, String>> locked) {
        super(workspace.messages().get(), workspace::closeDialog);
        this.workspace = workspace;
        this.desk = desk;
        this.locked = locked;
        words = workspace.messages().get();
        setId("sampling-wizard");
        model = new SamplingModel(seedOfToday(), supervisors(workspace));
        showCases();
    }

    private static String seedOfToday() {
        return LocalDate.now(ZoneId.systemDefault()).toString().replace("-", "");
    }

    /** Who supervises in the self-check is likely to audit. */
    private static List<SamplingModel.Person> supervisors(Workspace workspace) {
        var open = workspace.assessment().get();
        return open == null
                ? List.of()
                : open.raters().stream()
                        .filter(r -> r.role() == Role.S)
                        .map(r -> new SamplingModel.Person(r.name().value(), ""))
                        .toList();
    }

    // Step 1: cases

    private void showCases() {
        step(1);
        boolean some = !model.listed().isEmpty();
        say(
                words.text("audit.wizard.cases.title"),
                words.text(some ? "audit.wizard.cases.out" : "audit.wizard.cases.explain"));
        Button next = next("audit.wizard.next.method", this::showMethod);
        next.setDisable(model.population().isEmpty());
        content(new CasesStep(
                model,
                words,
                () -> read("", desk::casesOfRecords),
                this::read,
                () -> next.setDisable(model.population().isEmpty())));
        left();
        right(Parts.button(words.text("shell.cancel"), workspace::closeDialog), next);
    }

    /** Takes the cases of a list in a file, as dropping it on the plate does. */
    public void read(Path file) {
        read(name(file), () -> desk.casesOf(file));
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private void read(String source, Supplier<CaseList> reading) {
        work(
                reading,
                list -> {
                    model.take(source, list);
                    showCases();
                    if (list.cases().isEmpty() && list.problems().isEmpty()) {
                        say(
                                words.text("audit.wizard.none"),
                                words.text(source.isEmpty() ? "audit.wizard.none.records" : "audit.wizard.none.file"));
                    }
                },
                this::showCases);
    }

    // Step 2: method and people

    private void showMethod() {
        step(2);
        say(words.text("audit.wizard.method.title"), words.text("audit.wizard.method.explain"));
        Button next = next("audit.wizard.next.draw", this::draw);
        next.setDisable(!model.ready());
        content(new MethodStep(model, words, () -> next.setDisable(!model.ready())));
        left(Parts.button(words.text("audit.wizard.back"), this::showCases, "flat"));
        right(Parts.button(words.text("shell.cancel"), workspace::closeDialog), next);
    }

    private void draw() {
        CaseSample.Method method = model.method();
        String seed = model.seed();
        var cases = model.population();
        var excluded = model.exclusions();
        work(
                () -> desk.draw(method, cases, seed, excluded),
                sample -> {
                    drawn = sample;
                    showDrawn(sample);
                },
                this::showMethod);
    }

    // Step 3: what was drawn

    private void showDrawn(DrawnSample sample) {
        step(3);
        CaseSample of = sample.sample();
        say(
                words.text(
                        "audit.wizard.drawn.title",
                        Grouped.of(of.population()),
                        Grouped.of(of.drawn().size())),
                of.method() == CaseSample.Method.LQAS
                        ? words.text("audit.wizard.drawn.quick")
                        : words.text("audit.wizard.drawn.explain", Grouped.of(of.size())));
        content(new DrawnStep(of, new AuditWords(words, new CaseNumbers())));
        left(Parts.button(words.text("audit.wizard.back"), this::showMethod, "flat"));
        Button lock = next("audit.wizard.lock", () -> ask(sample));
        lock.setGraphic(Parts.icon("fth-lock"));
        right(Parts.button(words.text("shell.cancel"), workspace::closeDialog), lock);
    }

    /** Asks before locking: one of the few acts that ask. */
    private void ask(DrawnSample sample) {
        say(words.text("audit.wizard.ask.title"), "");
        content(new VBox(
                10,
                Parts.prose(words.text("audit.wizard.ask.text"), "zx-body"),
                Parts.prose(words.text("audit.wizard.ask.codes"), "zx-body")));
        left();
        Button lock = next("audit.wizard.ask.yes", () -> lock(sample));
        lock.setId("sampling-lock");
        right(Parts.button(words.text("audit.wizard.ask.no"), () -> showDrawn(sample)), lock);
    }

    private void lock(DrawnSample sample) {
        PersonalText title = new PersonalText(model.title());
        List<Auditor> auditors = model.auditors();
        work(
                () -> desk.lock(title, sample, auditors),
                id -> {
                    Map<String, String> numbers = new HashMap<>();
                    sample.codes().forEach((number, code) -> numbers.put(code, number));
                    locked.accept(id, numbers);
                    showLocked(id, numbers);
                },
                () -> showDrawn(sample));
    }

    // Step 4: the protocol

    private void showLocked(String id, Map<String, String> numbers) {
        step(4);
        say(words.text("audit.wizard.locked.title"), "");
        Button save = Parts.button(
                words.text("audit.wizard.protocol"), () -> new Workbooks(workspace, desk).protocol(this, id, numbers));
        save.setGraphic(Parts.icon("fth-download"));
        save.setId("sampling-protocol");
        content(new VBox(
                12,
                Parts.prose(words.text("audit.wizard.locked.text"), "zx-body"),
                Parts.prose(words.text("audit.wizard.locked.codes"), "zx-body"),
                save));
        left();
        Button begin = next("audit.wizard.begin", workspace::closeDialog);
        begin.setId("sampling-begin");
        right(begin);
        begin.requestFocus();
    }

    private Button next(String key, Runnable act) {
        Button next = Parts.button(words.text(key), act);
        next.setId("sampling-next");
        return next;
    }

    /** Does something off the FX thread; what is refused is said in the place of the step's sentence. */
    private <T> void work(Supplier<T> job, Consumer<T> done, Runnable backTo) {
        busy(true);
        workspace.work(
                () -> {
                    try {
                        return Outcome.of(job.get());
                    } catch (ProblemException problem) {
                        return new Outcome<T>(null, problem.problems().get(0).in(words));
                    }
                },
                outcome -> {
                    busy(false);
                    T result = outcome.result();
                    if (result != null) {
                        done.accept(result);
                    } else {
                        backTo.run();
                        say(words.text("audit.wizard.refused"), outcome.refused());
                    }
                });
    }

    private record Outcome<T>(@Nullable T result, String refused) {
        static <T> Outcome<T> of(T result) {
            return new Outcome<>(result, "");
        }
    }
}
