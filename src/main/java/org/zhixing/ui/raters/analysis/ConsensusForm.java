package org.zhixing.ui.raters.analysis;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.zhixing.model.Anchor;
import org.zhixing.model.Indicator;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Asks what the raters agreed on when they talked about an indicator, with its anchors beside. It enters no score. */
final class ConsensusForm extends Dialog {

    private static final double WIDE = 480;

    private final TextArea text = new TextArea();

    /** @param agreed is told the text; an empty one takes what was there away */
    ConsensusForm(Workspace workspace, Indicator indicator, PersonalText before, Consumer<PersonalText> agreed) {
        super(workspace.text(
                "raters.consensus.title",
                indicator.id(),
                indicator.name().in(workspace.messages().get().language())));
        VBox anchors = new VBox(3);
        for (Anchor anchor : indicator.anchors()) {
            Label words =
                    Parts.prose(anchor.text().in(workspace.messages().get().language()), "zx-dense");
            words.setPrefWidth(WIDE - 40);
            anchors.getChildren().add(Parts.row(10, Parts.keyCap(String.valueOf(anchor.level())), words));
        }
        add(anchors);
        text.setId("consensus-text");
        text.setText(before.value());
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setPrefWidth(WIDE);
        text.setPromptText(workspace.text("raters.consensus.prompt"));
        text.setAccessibleText(workspace.text("raters.consensus.prompt"));
        add(text);
        paragraph(workspace.text("raters.consensus.note")).setPrefWidth(WIDE);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Runnable keep = () -> {
            workspace.closeDialog();
            agreed.accept(new PersonalText(text.getText().strip()));
        };
        primary(workspace.text("raters.consensus.keep"), keep).setId("consensus-keep");
        // Enter begins a new line here, so that Ctrl with it keeps.
        text.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
                keep.run();
                pressed.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
    }
}
