package org.zhixing.ui.records;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** What records cannot say of themselves: the festivals of the period, contracts and their targets. */
final class ContextDialog extends Dialog {

    private enum Part {
        FESTIVALS,
        CONTRACTS
    }

    private static final double WIDE = 720;
    private static final double HIGH = 400;

    private final Workspace workspace;
    private final FestivalList festivals;
    private final ContractList contracts;
    private final Label trouble = Parts.prose("", "zx-dense", "file-trouble");
    private final Consumer<RecordContext> save;

    /**
     * @param calendar the model's festivals of the period, for when the agency has none of its own
     * @param save is given what was entered
     */
    ContextDialog(
            Workspace workspace, RecordContext context, List<FestivalDay> calendar, Consumer<RecordContext> save) {
        super(workspace.text("records.context"));
        this.workspace = workspace;
        this.save = save;
        setId("records-context");
        RecordsSheet.dress(this);
        festivals = new FestivalList(workspace.messages().get(), context.festivals(), calendar);
        contracts = new ContractList(workspace.messages().get(), context.contracts());
        ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FESTIVALS);
        Switch<Part> parts = new Switch<>(part);
        parts.choice(Part.FESTIVALS, workspace.text("records.context.festivals"));
        parts.choice(Part.CONTRACTS, workspace.text("records.context.contracts"));
        ScrollPane scroll = new ScrollPane(new StackPane(festivals, contracts));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDE);
        scroll.setPrefViewportHeight(HIGH);
        scroll.setMinHeight(120);
        part.subscribe(now -> {
            Parts.show(festivals, now == Part.FESTIVALS);
            Parts.show(contracts, now == Part.CONTRACTS);
            scroll.setVvalue(0);
        });
        Parts.show(trouble, false);
        add(parts);
        add(scroll);
        add(trouble);
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        primary(workspace.text("records.context.save"), this::done);
    }

    /** A click beside would lose what was typed. */
    @Override
    public boolean mayLeave(boolean beside) {
        return !beside;
    }

    private void done() {
        ContextForm.Read read = new ContextForm(festivals.lines(), contracts.lines()).read();
        RecordContext context = read.context();
        String wrong = read.trouble();
        if (context != null) {
            workspace.closeDialog();
            save.accept(context);
        } else if (wrong != null) {
            trouble.setText(workspace.text(wrong, read.where()));
            Parts.show(trouble, true);
        }
    }
}
