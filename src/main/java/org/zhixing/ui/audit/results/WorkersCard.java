package org.zhixing.ui.audit.results;

import java.util.Set;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.AuditRules;
import org.zhixing.audit.WorkerResult;
import org.zhixing.review.Figures;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** Workers with enough files, in the order of their numbers: nobody is ranked. */
final class WorkersCard extends VBox {

    WorkersCard(AuditResult result, AuditRules rules, AuditWords words) {
        super(8);
        getStyleClass().add("zx-card");
        getChildren()
                .addAll(
                        Parts.label(words.words().text("audit.result.workers"), "zx-section"),
                        Parts.prose(
                                words.words()
                                        .text(
                                                "audit.result.workers.about",
                                                String.valueOf(rules.leastFilesForWorker())),
                                "zx-caption"));
        Grid grid = new Grid(4, Set.of(0));
        grid.head(
                words.words().text("audit.wizard.worker"),
                words.words().text("audit.result.scored"),
                words.words().text("audit.result.mean"),
                words.words().text("audit.result.range"));
        for (WorkerResult worker : result.workers()) {
            grid.line(
                    "zx-dense",
                    words.worker(worker.id()),
                    String.valueOf(worker.n()),
                    worker.mean() == null ? words.words().text("audit.result.tooFew") : Figures.score(worker.mean()),
                    worker.mean() == null ? "" : Figures.score(worker.min()) + "–" + Figures.score(worker.max()));
        }
        getChildren().add(grid);
    }
}
