package org.zhixing.ui.models;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditModel;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.ui.common.Flow;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.models.compare.ComparePage;
import org.zhixing.ui.models.editor.DraftBench;
import org.zhixing.ui.models.editor.DraftDifference;
import org.zhixing.ui.models.editor.EditorPage;
import org.zhixing.ui.models.editor.Publishing;
import org.zhixing.ui.models.reading.AuditReadPage;
import org.zhixing.ui.models.reading.ReadPage;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** Where one is on the screen of models, and the way from one page to the next. */
final class ModelsWay {

    /** A page of the screen. */
    private sealed interface Page {
        record Models() implements Page {}

        record Read(PinnedModel model) implements Page {}

        record ReadAudit(AuditModel model) implements Page {}

        record Edit(DraftBench bench) implements Page {}

        /** What a draft has changed. */
        record Changes(DraftBench bench) implements Page {}

        record Compare(PinnedModel before, PinnedModel after) implements Page {}
    }

    /** Its indicators are what the audit's items are matched with. */
    private static final String SELF_CHECK = "annual-self-check";

    private final Workspace workspace;
    private final StackPane place;
    private final Flow bar;
    private final Discarding discarding;
    private final ModelFiles files;
    private final ModelActs acts;
    private final ModelsReading reading;
    private Page page = new Page.Models();
    private @Nullable EditorPage editor;
    private boolean drawn;

    ModelsWay(Workspace workspace, StackPane place, Flow bar) {
        this.workspace = workspace;
        this.place = place;
        this.bar = bar;
        this.discarding = new Discarding(workspace, this::show);
        this.files = new ModelFiles(workspace, this::edit, this::show);
        this.reading = new ModelsReading(workspace);
        this.acts = new ModelActs(
                model -> go(new Page.Read(model)),
                this::copy,
                files::export,
                (before, after) -> go(new Page.Compare(before, after)),
                card -> workspace.work(() -> drafts().read(card.id()), this::edit),
                card -> discarding.discard(drafts(), card),
                model -> go(new Page.ReadAudit(model)));
    }

    private ModelDrafts drafts() {
        return workspace.desk().models().drafts();
    }

    /** The draft that is being changed, while it is shown. */
    @Nullable
    DraftBench bench() {
        if (page instanceof Page.Edit edit) {
            return edit.bench();
        }
        return page instanceof Page.Changes changes ? changes.bench() : null;
    }

    boolean key(KeyEvent pressed) {
        return page instanceof Page.Edit && editor != null && editor.key(pressed);
    }

    void toggleDrawer() {
        if (editor != null) {
            editor.toggleDrawer();
        }
    }

    ModelFiles files() {
        return files;
    }

    /** The screen has come to the front: files may have changed since it was there, unless it was drawn just now. */
    void front() {
        boolean fresh = drawn;
        drawn = false;
        if (page instanceof Page.Models) {
            if (!fresh) {
                show();
            }
        } else if (page instanceof Page.Edit && editor != null) {
            editor.home();
        }
    }

    private void copy(PinnedModel model) {
        workspace.work(() -> drafts().begin(model), this::edit);
    }

    private void edit(ModelDraft draft) {
        go(new Page.Edit(new DraftBench(workspace, drafts(), draft)));
        if (editor != null) {
            editor.home();
        }
    }

    private void go(Page there) {
        page = there;
        show();
    }

    /** As {@link #show}, for a screen that comes to the front in a moment. */
    void draw() {
        show();
        drawn = true;
    }

    /** Draws the page where one is, in the present language. */
    void show() {
        EditorPage old = editor;
        if (old != null) {
            old.commit();
        }
        editor = null;
        bar.getChildren().clear();
        if (workspace.deskProperty().get() == null) {
            place.getChildren().clear();
            return;
        }
        Messages words = workspace.messages().get();
        if (page instanceof Page.Models) {
            list(words);
        } else if (page instanceof Page.Read read) {
            back(read.model().model().title().in(words.language())
                    + " "
                    + read.model().model().version());
            place.getChildren().setAll(new ReadPage(words, read.model().model()));
        } else if (page instanceof Page.ReadAudit read) {
            audit(words, read.model());
        } else if (page instanceof Page.Edit edit) {
            edit(words, edit.bench());
        } else if (page instanceof Page.Changes changes) {
            changes(words, changes.bench());
        } else if (page instanceof Page.Compare compare) {
            back("");
            place.getChildren()
                    .setAll(new ComparePage(
                            words,
                            words.text(
                                    "models.compare.title",
                                    compare.after().model().title().in(words.language()),
                                    compare.before().model().version(),
                                    compare.after().model().version()),
                            compare.before().model(),
                            compare.after().model(),
                            difference(compare.before().model(), compare.after().model())));
        }
    }

    /**
     * Anchors that differ without another major version were declared to say the same: undeclared ones ask for a major
     * (specification 9.14).
     */
    private static ModelDifference difference(AssessmentModel before, AssessmentModel after) {
        boolean sameRuler = SemanticVersion.parse(before.version())
                .map(SemanticVersion::major)
                .equals(SemanticVersion.parse(after.version()).map(SemanticVersion::major));
        return ModelDifference.between(before, after, sameRuler);
    }

    private void list(Messages words) {
        bar.getChildren().setAll(files.buttons());
        ModelsPage list = new ModelsPage(words);
        place.getChildren().setAll(list);
        reading.read(held -> {
            if (page instanceof Page.Models) {
                list.show(
                        words,
                        held,
                        discarding.leaving(),
                        workspace.assessment().get(),
                        acts);
            }
        });
    }

    private void audit(Messages words, AuditModel model) {
        back(model.title().in(words.language()) + " " + model.version());
        AssessmentModel selfCheck = workspace
                .desk()
                .models()
                .newest(SELF_CHECK)
                .orElseGet(() -> workspace.desk().models().all().get(0))
                .model();
        place.getChildren().setAll(new AuditReadPage(words, model, selfCheck));
    }

    private void edit(Messages words, DraftBench bench) {
        EditorPage shown = new EditorPage(bench);
        editor = shown;
        back("");
        Button changes = Parts.button(words.text("models.edit.changes"), () -> go(new Page.Changes(bench)));
        changes.setGraphic(Parts.icon("fth-columns"));
        changes.setId("draft-changes");
        Button publish = Parts.button(
                words.text("models.publish.open"),
                () -> new Publishing(bench, shown, ModelsSheet::dress).ask(this::published),
                "accent");
        publish.setId("draft-publish");
        bar.getChildren().addAll(changes, publish);
        place.getChildren().setAll(shown);
    }

    private void changes(Messages words, DraftBench bench) {
        Button back = Parts.button(words.text("models.edit.back"), () -> go(new Page.Edit(bench)));
        back.setGraphic(Parts.icon("fth-arrow-left"));
        back.setId("draft-edit");
        bar.getChildren().setAll(back);
        place.getChildren().setAll(new DraftDifference(bench));
    }

    private void published(PinnedModel model) {
        go(new Page.Models());
        workspace.say(Say.of(workspace.text(
                "models.published.say",
                model.model().title().in(workspace.messages().get().language()),
                model.model().version())));
    }

    /** @param what one is looking at; may be empty */
    private void back(String what) {
        Button all = Parts.button(workspace.text("models.all"), () -> go(new Page.Models()));
        all.setGraphic(Parts.icon("fth-arrow-left"));
        all.setId("models-all");
        bar.getChildren().setAll(List.<Node>of(Parts.label(what, "zx-dense", "zx-muted"), all));
        Parts.show(bar.getChildren().get(0), !what.isEmpty());
    }
}
