package org.zhixing.ui.outgoing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.LeavingWords;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** How much of a file may leave, and what of persons and typed texts that comes to; then one is asked where to. */
public final class LeavingDialog extends Dialog {

    private static final double WIDE = 560;
    private static final double TALL = 270;
    private static final double FATE = 150;

    private final Workspace workspace;
    private final LeavingWords words;
    private final Function<Outgoing, Leaving> preview;
    private final ObjectProperty<Disclosure> level;
    private final CheckBox agency = new CheckBox();
    private final Label meaning;
    private final Label stays;
    private final GridPane lines = new GridPane();
    private final Button next;
    /** Whether the person wants the agency named; null while nobody chose, and the level's own holds. */
    private @Nullable Boolean named;

    private long asked;

    /**
     * @param preview worked out in the background for what is chosen
     * @param then is given the choice once the dialog is closed
     */
    public LeavingDialog(
            Workspace workspace, Document document, Function<Outgoing, Leaving> preview, Consumer<Outgoing> then) {
        super(workspace.text(
                "outgoing.ask", new LeavingWords(workspace.messages().get()).document(document)));
        this.workspace = workspace;
        this.words = new LeavingWords(workspace.messages().get());
        this.preview = preview;
        ObjectProperty<Disclosure> kept = workspace.settings().level(document);
        level = new SimpleObjectProperty<>(document.has(kept.get()) ? kept.get() : Disclosure.INTERNAL);
        Switch<Disclosure> levels = new Switch<>(level);
        for (Disclosure one : Disclosure.values()) {
            if (document.has(one)) {
                levels.choice(one, words.level(one));
            }
        }
        levels.setId("leaving-levels");
        add(levels);
        meaning = paragraph("");
        meaning.setPrefWidth(WIDE);
        agency.setText(workspace.text("outgoing.agency"));
        agency.setId("leaving-agency");
        if (document != Document.WORKSHOP) {
            add(agency);
        }
        stays = paragraph("");
        stays.setPrefWidth(WIDE);
        stays.getStyleClass().add("zx-muted");
        add(scroll());
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        next = primary(workspace.text("outgoing.next"), () -> {
            Outgoing outgoing = outgoing();
            kept.set(outgoing.level());
            workspace.closeDialog();
            then.accept(outgoing);
        });
        next.setId("leaving-next");
        agency.setOnAction(event -> {
            named = agency.isSelected();
            show();
        });
        level.addListener((observable, old, now) -> show());
        show();
    }

    private Node scroll() {
        ColumnConstraints part = new ColumnConstraints();
        part.setHgrow(Priority.ALWAYS);
        ColumnConstraints fate = new ColumnConstraints(FATE);
        lines.getColumnConstraints().addAll(part, fate);
        lines.setHgap(16);
        lines.setVgap(6);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(TALL);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("zx-scroll");
        scroll.setAccessibleText(workspace.text("outgoing.list"));
        return scroll;
    }

    private Outgoing outgoing() {
        Outgoing usual = Outgoing.of(level.get());
        return named == null ? usual : new Outgoing(level.get(), named);
    }

    private void show() {
        Outgoing outgoing = outgoing();
        agency.setSelected(outgoing.agency());
        agency.setDisable(outgoing.internal());
        meaning.setText(words.meaning(outgoing.level()));
        // What stood there belongs to another level; it must not be read as this one's.
        stays.setText(workspace.text("outgoing.counting"));
        lines.getChildren().clear();
        long turn = ++asked;
        workspace.work(() -> preview.apply(outgoing), leaving -> {
            if (turn == asked) {
                show(leaving);
            }
        });
    }

    private void show(Leaving leaving) {
        stays.setText(words.stays(leaving));
        lines.getChildren().clear();
        int row = 0;
        for (Leaving.Line line : leaving.lines()) {
            Label part = Parts.prose(words.part(line), "zx-dense");
            Label fate = Parts.prose(words.fate(line), "zx-dense", "zx-muted");
            GridPane.setValignment(fate, VPos.TOP);
            lines.addRow(row++, part, fate);
        }
    }

    @Override
    public String helpPage() {
        return "reports";
    }
}
