package org.zhixing.ui.audit.results;

import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AgencyResult;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditSheet;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** The numbers of the result as one table. */
public final class ResultNumbers extends Dialog {

    private static final double WIDE = 640;
    private static final double HIGH = 440;

    public ResultNumbers(Workspace workspace, CaseFileAudit audit, AuditWords words) {
        super(workspace.text("audit.table.title"));
        AuditSheet.dress(this);
        AuditResult result = audit.result();
        AgencyResult agency = result.agency();
        Grid whole = new Grid(2, Set.of(0));
        whole.line("zx-dense", workspace.text("audit.result.agency"), Figures.score(agency.score()));
        whole.line("zx-dense", workspace.text("terms.score.low"), Figures.score(agency.low()));
        whole.line("zx-dense", workspace.text("terms.score.high"), Figures.score(agency.high()));
        whole.line("zx-dense", workspace.text("terms.score.cappedFrom"), Figures.score(agency.uncapped()));
        whole.line("zx-dense", workspace.text("audit.table.lowerBound"), Figures.score(agency.lowerBound()));
        whole.line("zx-dense", workspace.text("audit.result.missing"), String.valueOf(agency.lost()));
        Grid items = new Grid(4, Set.of(0));
        items.head(
                workspace.text("audit.result.item"),
                workspace.text("audit.result.mean"),
                workspace.text("audit.result.least"),
                workspace.text("audit.result.files"));
        ItemsCard.lowFirst(result.items())
                .forEach(item -> items.line(
                        "zx-dense",
                        audit.pinned()
                                .model()
                                .item(item.item())
                                .map(words::item)
                                .orElse(item.item()),
                        Figures.level(item.mean()),
                        Figures.level(item.least()),
                        String.valueOf(item.n())));
        VBox all = new VBox(
                16, whole, new WorkersCard(result, audit.pinned().model().rules(), words), items);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.setPrefViewportWidth(WIDE);
        add(scroll);
        primary(workspace.text("shell.close"), workspace::closeDialog);
    }
}
