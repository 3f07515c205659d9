package org.zhixing.ui.models.editor;

import javafx.scene.layout.StackPane;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.ui.models.compare.ComparePage;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** What a draft has changed so far, and whether its anchors only say the same in other words. */
public final class DraftDifference extends StackPane {

    public DraftDifference(DraftBench bench) {
        Messages words = bench.workspace().messages().get();
        Follow.whileShown(this, bench.found(), found -> {
            if (found != null) {
                ModelDraft draft = bench.now();
                boolean asks = found.difference().anchorsDiffer();
                getChildren()
                        .setAll(new ComparePage(
                                words,
                                words.text(
                                        "models.changes.title",
                                        draft.base().model().title().in(words.language()),
                                        draft.base().model().version()),
                                draft.base().model(),
                                draft.model(),
                                found.difference(),
                                asks ? draft.anchorsReworded() : null,
                                asks ? same -> bench.edit(new DraftStep.DeclareAnchorsReworded(same)) : null));
            }
        });
    }
}
