package org.zhixing.ui.audit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.audit.reading.AuditKeys;
import org.zhixing.ui.audit.reading.ReadingPage;
import org.zhixing.ui.audit.results.ResultNumbers;
import org.zhixing.ui.audit.results.ResultPage;
import org.zhixing.ui.audit.running.AuditSheet;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.audit.sampling.SamplingWizard;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Whether frontline practice stands up to its files: drawing a sample, reading it, and what it comes to. */
public final class AuditScreen implements Screen {

    /** What of an audit is shown. */
    enum View {
        READ,
        RESULT
    }

    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.READ);
    private final HBox bar = Parts.row(8);
    private final StackPane page = new StackPane();
    private @Nullable Audits audits;
    private @Nullable ReadingPage reading;
    private ReadingPage.@Nullable Place place;
    /** A file to open once the audit was read. */
    private @Nullable String wanted;

    public AuditScreen() {
        view.addListener((p, was, is) -> show());
    }

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public String icon() {
        return "fth-folder";
    }

    @Override
    public String nameKey() {
        return "audit.name";
    }

    @Override
    public String questionKey() {
        return "audit.question";
    }

    @Override
    public Group group() {
        return Group.SUPERVISION;
    }

    @Override
    public List<KeyHelp> keys() {
        return AuditKeys.HELP;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        return List.of(bar);
    }

    @Override
    public Node view(Workspace workspace) {
        Audits known = audits;
        if (known == null) {
            known = new Audits(workspace);
            audits = known;
        }
        page.getStyleClass().setAll("audit-screen");
        AuditSheet.dress(page);
        remember();
        page.getChildren().clear();
        bar.getChildren().clear();
        known.load(this::show);
        return page;
    }

    private void remember() {
        if (reading != null) {
            place = reading.place();
        }
        reading = null;
    }

    private void show() {
        Audits known = audits;
        AssessmentSession open =
                known == null ? null : known.workspace().session().get();
        if (known == null || open == null) {
            return;
        }
        remember();
        Auditing now = known.auditing();
        if (now == null) {
            bar.getChildren().clear();
            page.getChildren()
                    .setAll(new EmptyAudit(known.workspace().messages().get(), () -> draw(known)));
            return;
        }
        bar.getChildren().setAll(new AuditBar(known, now, view, new AuditBar.Acts() {
            @Override
            public void draw() {
                AuditScreen.this.draw(known);
            }

            @Override
            public void open(String auditId) {
                known.open(auditId, AuditScreen.this::show);
            }

            @Override
            public void trash(String auditId, String name) {
                known.trash(auditId, name, AuditScreen.this::show);
            }
        }));
        AssessmentModel model = open.pinned().model();
        if (view.get() == View.RESULT) {
            known.workspace().recordsChanged();
            page.getChildren().setAll(new ResultPage(now, model));
            return;
        }
        Workspace workspace = known.workspace();
        ReadingPage fresh = new ReadingPage(
                now,
                model,
                () -> workspace.show(new AuditorForm(now, null)),
                () -> workspace.show(new LearnNumbers(known, now)));
        reading = fresh;
        if (place != null) {
            fresh.open(place);
        }
        if (wanted != null) {
            fresh.open(wanted);
            wanted = null;
        }
        page.getChildren().setAll(fresh);
        fresh.home();
    }

    private void draw(Audits known) {
        Workspace workspace = known.workspace();
        known.desk()
                .ifPresent(desk -> workspace.show(new SamplingWizard(workspace, desk, (id, numbers) -> {
                    view.set(View.READ);
                    known.locked(id, numbers, this::show);
                })));
    }

    @Override
    public void shown(@Nullable String at) {
        ReadingPage open = reading;
        if (at != null && open != null && view.get() == View.READ) {
            open.open(at);
        } else if (at != null) {
            wanted = at;
            view.set(View.READ);
        }
        if (reading != null) {
            reading.home();
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        ReadingPage open = reading;
        return open != null && view.get() == View.READ && open.keys().key(pressed);
    }

    @Override
    public boolean undo() {
        Auditing now = audits == null ? null : audits.auditing();
        if (now != null) {
            now.undo();
        }
        return now != null;
    }

    @Override
    public boolean redo() {
        Auditing now = audits == null ? null : audits.auditing();
        if (now != null) {
            now.redo();
        }
        return now != null;
    }

    @Override
    public Optional<Region> table() {
        Auditing now = audits == null ? null : audits.auditing();
        return now == null
                ? Optional.empty()
                : Optional.of(new ResultNumbers(now.workspace(), now.now().get(), now.words()));
    }

    @Override
    public void toggleDrawer() {
        ReadingPage open = reading;
        if (open != null) {
            open.toggleDrawer();
        }
    }
}
