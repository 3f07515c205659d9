package org.zhixing.ui.audit.results;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileWork;
import org.zhixing.desk.AuditEvidence;
import org.zhixing.desk.Change;
import org.zhixing.model.AssessmentModel;
import org.zhixing.review.Review;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.audit.running.Workbooks;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** What the audit comes to so far. */
public final class ResultPage extends ScrollPane {

    private static final double WIDEST = 1560;
    private static final double HALF = 50;

    private final Auditing auditing;
    private final Workspace workspace;
    private final AuditWords words;
    private final BesideCard beside;
    private final VBox page = new VBox(12);

    /** @param model of the self-check */
    public ResultPage(Auditing auditing, AssessmentModel model) {
        this.auditing = auditing;
        workspace = auditing.workspace();
        words = auditing.words();
        beside = new BesideCard(model, words);
        page.setMaxWidth(WIDEST);
        StackPane centred = new StackPane(page);
        centred.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        setContent(centred);
        setFitToWidth(true);
        Follow.whileShown(this, auditing.now(), this::show);
        Follow.whileShown(this, workspace.review(), review -> beside.follow(review == null ? null : review.audit()));
    }

    private void show(CaseFileAudit audit) {
        AuditResult result = audit.result();
        long wanted = audit.files().stream().filter(FileWork::secondWanted).count();
        VBox left = new VBox(
                12,
                new AgencyCard(audit, result, words),
                workbooks(),
                new WorkersCard(result, audit.pinned().model().rules(), words),
                new SecondsCard(result.secondReadings(), wanted, words));
        VBox right = new VBox(12, new ItemsCard(audit.pinned().model(), result, words), beside);
        page.getChildren().clear();
        long open = audit.files().stream().filter(f -> !f.finished()).count();
        if (open > 0) {
            page.getChildren()
                    .add(Parts.prose(
                            workspace.text(
                                    "audit.result.soFar",
                                    String.valueOf(audit.files().size() - open),
                                    String.valueOf(audit.files().size())),
                            "zx-dense",
                            "zx-muted"));
        }
        page.getChildren().add(new TwoColumns(HALF, left, right));
    }

    private VBox workbooks() {
        Workbooks books = new Workbooks(workspace, auditing.desk());
        Button report =
                Parts.button(workspace.text("audit.export.report"), () -> books.report(this, auditing.id()), "accent");
        report.setId("audit-report");
        Button feedback =
                Parts.button(workspace.text("audit.export.feedback"), () -> books.feedback(this, auditing.id()));
        feedback.setId("audit-feedback-sheets");
        Button protocol = Parts.button(
                workspace.text("audit.export.protocol"),
                () -> books.protocolFor(this, auditing.id(), auditing.numbers().all()));
        protocol.setId("audit-protocol");
        FlowPane row = new FlowPane(8, 8, report, feedback, protocol, evidence());
        VBox card = Parts.card();
        card.setSpacing(8);
        card.getChildren()
                .addAll(
                        Parts.label(workspace.text("audit.export.title"), "zx-section"),
                        row,
                        Parts.prose(workspace.text("audit.export.about"), "zx-caption"));
        return card;
    }

    /** Puts the audit as evidence beside the indicators that it bears out, by whoever answers in the self-check. */
    private Button evidence() {
        Button use = Parts.button(workspace.text("audit.evidence"), () -> {
            Review review = workspace.review().get();
            if (review != null) {
                use(review);
            }
        });
        use.setId("audit-evidence");
        Follow.whileShown(
                use,
                workspace.review(),
                review -> use.setDisable(
                        review == null || AuditEvidence.places(review).isEmpty()));
        return use;
    }

    private void use(Review review) {
        try {
            Change.PutEvidence put = AuditEvidence.put(
                    review, workspace.rater().get(), workspace.messages().get().language());
            workspace.apply(put);
            workspace.say(Say.passing(
                    workspace.text(
                            "audit.evidence.done",
                            String.join(
                                    workspace.text("audit.comma"), put.piece().places())),
                    workspace.text("audit.undo"),
                    workspace::undo));
        } catch (ProblemException refused) {
            workspace.say(
                    Say.of(refused.problems().get(0).in(workspace.messages().get())));
        }
    }
}
