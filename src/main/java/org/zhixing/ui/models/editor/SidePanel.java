package org.zhixing.ui.models.editor;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Indicator;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Beside the form: what is still to be done, where English is missing, and what raters will see. */
final class SidePanel extends ScrollPane {

    private final Messages words;
    private final ProblemsCard problems;
    private final PreviewCard preview;
    private final Label gaps = Parts.prose("", "zx-dense");
    private final Button next;

    SidePanel(Messages words, EditorPage page) {
        this.words = words;
        problems = new ProblemsCard(words, page::open);
        preview = new PreviewCard(words);
        next = Parts.button(words.text("models.gaps.next"), page::nextGap, "small");
        next.setGraphic(Parts.keyCap("G"));
        next.setId("next-gap");
        VBox english = new VBox(8, Parts.label(words.text("models.gaps"), "zx-dense", "zx-strong"), gaps, next);
        english.getStyleClass().addAll("zx-card", "models-side");
        VBox stack = new VBox(12, problems, english, preview);
        setContent(stack);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "zx-scroll", "side-panel");
        setFocusTraversable(false);
    }

    /** @param found problems of the draft; null until it was looked through */
    void follow(
            ModelDraft draft, String selected, List<Gaps.Gap> open, @Nullable List<ModelDrafts.DraftProblem> found) {
        problems.show(found, draft.model());
        Indicator indicator = draft.model().indicator(selected).orElse(null);
        preview.show(indicator, draft.model().scale());
        gaps.setText(
                open.isEmpty()
                        ? words.text("models.gaps.none")
                        : words.text("models.gaps.some", String.valueOf(open.size())));
        Parts.show(next, !open.isEmpty());
    }
}
