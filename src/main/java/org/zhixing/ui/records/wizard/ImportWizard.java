package org.zhixing.ui.records.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.Preset;
import org.zhixing.documents.TextFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceType;
import org.zhixing.store.ImportOutcome;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FocusKept;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.records.ProblemLine;
import org.zhixing.ui.records.RecordFiles;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Brings files of service records in, in four steps. Only the last one writes. */
public final class ImportWizard extends Plate {

    private record Outcome<T>(@Nullable T result, List<Problem> problems) {}

    private final Workspace workspace;
    private final Messages words;
    private final Imports imports;
    private final List<ChosenFile> files = new ArrayList<>();
    private final FilesStep filesStep;
    private final BooleanProperty keepNotes = new SimpleBooleanProperty();
    private List<String> templates = List.of();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private int shownFile;
    private int step = 1;
    private @Nullable MappingModel mapping;
    private @Nullable PreparedImport prepared;
    private @Nullable Checked checked;
    private @Nullable AtomicBoolean working;

    /** @param imports what the wizard asks of the open data file */
    public ImportWizard(Workspace workspace, Imports imports, List<Path> chosen) {
        super(workspace.messages().get(), workspace::closeDialog);
        this.workspace = workspace;
        this.imports = imports;
        words = workspace.messages().get();
        setId("import-wizard");
        workspace.work(imports::keepsNotes, keepNotes::set);
        filesStep = new FilesStep(
                words,
                () -> RecordFiles.ask(this, words, this::add),
                this::remove,
                (file, sheet) -> look(file, sheet),
                (file, options) -> look(file, options));
        showFiles();
        add(chosen);
    }

    /** While something is being worked out, Esc stops that; a click beside is a slip. */
    @Override
    public boolean mayLeave(boolean beside) {
        AtomicBoolean now = working;
        if (!beside && now != null) {
            now.set(true);
            return false;
        }
        return !beside;
    }

    @Override
    public boolean stays() {
        return working != null;
    }

    // Step 1: files

    private void showFiles() {
        step = 1;
        step(1);
        content(filesStep);
        refreshFiles();
    }

    private void refreshFiles() {
        if (step != 1) {
            return;
        }
        filesStep.show(files, shownFile, at -> {
            shownFile = at;
            FocusKept.through(this, this::refreshFiles);
        });
        boolean unread = files.stream().anyMatch(file -> file.problem() != null);
        say(
                unread ? Integer.valueOf(2) : null,
                words.text(unread ? "records.wizard.files.trouble" : "records.wizard.files.title"),
                words.text(unread ? "records.wizard.files.trouble.explain" : "records.wizard.files.explain"));
        Button next = Parts.button(words.text("records.wizard.next.mapping"), this::toMapping);
        next.setId("wizard-next");
        next.setDisable(files.isEmpty() || !files.stream().allMatch(ChosenFile::usable));
        left();
        right(Parts.button(words.text("shell.cancel"), workspace::closeDialog), next);
    }

    private void add(List<Path> paths) {
        for (Path path : paths) {
            if (files.stream().noneMatch(file -> file.path().equals(path))) {
                ChosenFile file = ChosenFile.of(path);
                files.add(file);
                look(file, (String) null);
            }
        }
        refreshFiles();
    }

    private void remove(ChosenFile file) {
        files.remove(file);
        shownFile = 0;
        refreshFiles();
    }

    private void look(ChosenFile file, TableOptions options) {
        ChosenFile other = file.with(options);
        replace(file, other);
        look(other, (String) null);
    }

    private void look(ChosenFile file, @Nullable String sheet) {
        workspace.work(() -> file.looked(sheet, RecordMapping.NONE), looked -> replace(file, looked));
    }

    private void replace(ChosenFile file, ChosenFile by) {
        int at = files.indexOf(file);
        if (at >= 0) {
            files.set(at, by);
            FocusKept.through(this, this::refreshFiles);
        }
    }

    // Step 2: columns

    private void toMapping() {
        List<MappingModel.Sheet> sheets = files.stream()
                .map(file -> new MappingModel.Sheet(
                        file.name(),
                        Objects.requireNonNull(file.look()).preview().rows()))
                .toList();
        MappingModel plain = new MappingModel(sheets, RecordMapping.NONE);
        List<String> fingerprints = plain.fingerprints().toList();
        work(
                words.text("records.wizard.files.looking"),
                progress -> imports.preset(fingerprints),
                preset -> {
                    RecordMapping kept = preset.orElse(null);
                    mapping = kept == null ? plain : new MappingModel(sheets, kept);
                    showMapping(kept != null);
                },
                this::showFiles);
    }

    private void showMapping(boolean preset) {
        MappingModel model = Objects.requireNonNull(mapping);
        step = 2;
        step(2);
        CheckBox again = new CheckBox(words.text("records.wizard.remember"));
        again.selectedProperty().bindBidirectional(remember);
        again.setWrapText(true);
        again.setMinHeight(USE_PREF_SIZE);
        Button next = Parts.button(words.text("records.wizard.next.check"), this::check);
        next.setId("wizard-next");
        MappingStep columns = new MappingStep(model, words, again, () -> {
            int missing = model.missing().size();
            next.setDisable(!model.ready());
            say(
                    model.ready() ? null : Integer.valueOf(2),
                    missing == 0
                            ? words.text("records.wizard.mapping.title")
                            : words.text("records.wizard.mapping.missing", String.valueOf(missing)),
                    preset
                            ? words.text("records.wizard.mapping.preset")
                            : words.text("records.wizard.mapping.explain"));
        });
        content(columns);
        left(Parts.button(words.text("records.wizard.back"), this::showFiles, "flat"));
        right(Parts.button(words.text("shell.cancel"), workspace::closeDialog), next);
    }

    // Step 3: check

    private void check() {
        RecordMapping now = Objects.requireNonNull(mapping).mapping();
        List<ChosenFile> chosen = List.copyOf(files);
        work(
                words.text("records.wizard.checking"),
                progress -> imports.check(chosen, now, progress),
                found -> {
                    if (found.isPresent()) {
                        prepared = found.get();
                        checked = Checked.of(found.get().result(), words);
                        showCheck();
                    } else {
                        showMapping(false);
                    }
                },
                () -> showMapping(false));
    }

    private void showCheck() {
        Checked found = Objects.requireNonNull(checked);
        step = 3;
        step(3);
        String accepted = Grouped.of(found.accepted());
        String refused = Grouped.of(found.refused());
        String title = found.refused() == 0
                ? words.text("records.wizard.check.all", accepted)
                : found.accepted() == 0
                        ? words.text("records.wizard.check.none", refused)
                        : words.text("records.wizard.check.some", refused, accepted);
        say(
                found.refused() == 0 ? null : Integer.valueOf(2),
                title,
                words.text(
                        "records.wizard.check.about",
                        String.join(words.text("records.comma"), found.sources()),
                        Grouped.of(found.rows())));
        content(new CheckStep(
                found,
                words,
                keepNotes,
                this::teach,
                templates.size(),
                this::chooseTemplates,
                () -> showMapping(false)));
        Button bring = Parts.button(
                words.text(found.refused() == 0 ? "records.wizard.bring.all" : "records.wizard.bring.some", accepted),
                this::bring);
        bring.setId("wizard-bring");
        bring.setDisable(found.accepted() == 0);
        List<Node> aside = new ArrayList<>();
        if (!found.problems().isEmpty()) {
            Button save = Parts.button(words.text("records.problems.save"), this::save);
            save.setGraphic(Parts.icon("fth-download"));
            aside.add(save);
            aside.add(Parts.button(words.text("records.problems.copy"), () -> copy(found), "flat"));
        } else {
            aside.add(Parts.button(words.text("records.wizard.back"), () -> showMapping(false), "flat"));
        }
        left(aside.toArray(Node[]::new));
        right(
                Parts.button(
                        words.text(found.refused() == 0 ? "shell.cancel" : "records.wizard.later"),
                        workspace::closeDialog),
                bring);
        bring.requestFocus();
    }

    /** Blank forms as plain text: their sentences do not count as what a worker wrote. */
    private void chooseTemplates() {
        List<Path> chosen = new FileAsk(words.text("records.wizard.templates.kind"), "*.txt")
                .openAll(this, words.text("records.wizard.templates"));
        if (!chosen.isEmpty()) {
            workspace.work(() -> chosen.stream().map(TextFile::read).toList(), read -> {
                templates = read;
                showCheck();
            });
        }
    }

    private void teach(String word, ServiceType type) {
        Objects.requireNonNull(mapping).word(word, type);
        check();
    }

    private void copy(Checked found) {
        ClipboardContent content = new ClipboardContent();
        content.putString(ProblemLine.copied(ProblemLine.all(found.problems(), words), words));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save() {
        PreparedImport read = Objects.requireNonNull(prepared);
        List<ChosenFile> chosen = List.copyOf(files);
        RecordFiles.save(this, words, words.text("records.problems.file"))
                .ifPresent(target -> work(
                        words.text("records.problems.saving"),
                        progress -> imports.saveProblems(read, chosen, target, words, progress),
                        saved -> {
                            showCheck();
                            if (saved) {
                                workspace.say(RecordFiles.saved(workspace, target));
                            }
                        },
                        this::showCheck));
    }

    // Step 4: import

    private void bring() {
        MappingModel model = Objects.requireNonNull(mapping);
        RecordMapping now = model.mapping();
        boolean keep = keepNotes.get();
        PreparedImport read = Objects.requireNonNull(prepared).subtracting(templates);
        List<Preset> presets = !remember.get() || now.equals(RecordMapping.NONE)
                ? List.of()
                : model.fingerprints()
                        .map(headers -> new Preset(headers, files.get(0).name(), now))
                        .toList();
        step = 4;
        step(4);
        work(
                words.text("records.wizard.bringing"),
                progress -> imports.bring(read, keep, presets, progress),
                brought -> {
                    if (brought.isPresent()) {
                        prepared = null;
                        showResult(brought.get());
                        workspace.recordsChanged();
                    } else {
                        showCheck();
                    }
                },
                this::showCheck);
    }

    private void showResult(ImportOutcome brought) {
        say(
                null,
                words.text("records.wizard.done", Grouped.of(brought.added() + brought.updated())),
                words.text("records.wizard.done.explain"));
        content(new ResultStep(brought, Objects.requireNonNull(checked).refused(), words));
        left();
        Button done = Parts.button(words.text("records.wizard.finish"), workspace::closeDialog);
        done.setId("wizard-done");
        right(done);
        done.requestFocus();
    }

    /** Does something off the FX thread, shows how far it is, and stops it when asked to. */
    private <T> void work(String what, Function<Progress, T> job, Consumer<T> done, Runnable backTo) {
        AtomicBoolean cancelled = new AtomicBoolean();
        working = cancelled;
        ProgressStep shown = new ProgressStep(what, words);
        Progress progress = (at, total) -> {
            Platform.runLater(() -> shown.at(at, total));
            return !cancelled.get();
        };
        busy(true);
        PauseTransition patience = new PauseTransition(Duration.millis(300));
        patience.setOnFinished(event -> {
            if (working == cancelled) {
                busy(false);
                say(null, what, words.text(step == 4 ? "records.wizard.safe" : "records.wizard.unwritten"));
                content(shown);
                left();
                alone(Parts.button(words.text("shell.cancel"), () -> cancelled.set(true)));
            }
        });
        patience.play();
        workspace.work(
                () -> {
                    try {
                        return new Outcome<>(job.apply(progress), List.of());
                    } catch (ProblemException problem) {
                        return new Outcome<T>(null, problem.problems());
                    }
                },
                outcome -> {
                    working = null;
                    busy(false);
                    T result = outcome.result();
                    if (result != null) {
                        done.accept(result);
                    } else {
                        backTo.run();
                        say(
                                2,
                                words.text("records.wizard.refused"),
                                outcome.problems().get(0).in(words));
                    }
                });
    }
}
