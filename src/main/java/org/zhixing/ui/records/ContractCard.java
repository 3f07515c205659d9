package org.zhixing.ui.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** One contract: its name, its dates, when work really began, and what was promised and reached. */
final class ContractCard extends VBox {

    private record Line(TextField name, TextField target, TextField actual) {}

    private static final double DATE = 140;

    private final Messages words;
    private final TextField id;
    private final DateField from;
    private final DateField to;
    private final DateField start;
    private final VBox rows = new VBox(6);
    private final List<Line> lines = new ArrayList<>();

    /** @param remove is given this card when it is to go */
    ContractCard(Messages words, @Nullable Contract contract, Consumer<ContractCard> remove) {
        super(8);
        this.words = words;
        getStyleClass().add("contract-card");
        id = field("records.context.contract", contract == null ? "" : contract.id());
        from = new DateField(contract == null ? null : contract.period().from());
        to = new DateField(contract == null ? null : contract.period().to());
        start = new DateField(contract == null ? null : contract.actualStart());
        HBox.setHgrow(id, Priority.ALWAYS);
        Button gone = Parts.iconButton("fth-x", words.text("records.context.remove"), () -> remove.accept(this));
        Button add = Parts.button(words.text("records.context.target.add"), () -> add(null), "zx-link");
        getChildren()
                .addAll(
                        Parts.row(8, id, gone),
                        Parts.row(
                                8,
                                dated("records.context.from", from),
                                dated("records.context.to", to),
                                dated("records.context.start", start)),
                        rows,
                        Parts.row(8, add));
        if (contract != null) {
            contract.items().forEach(this::add);
        }
    }

    private Node dated(String key, DateField date) {
        date.setPrefWidth(DATE);
        date.setAccessibleText(words.text(key));
        return Parts.row(6, Parts.label(words.text(key), "zx-dense"), date);
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setPromptText(words.text(key));
        field.setAccessibleText(words.text(key));
        return field;
    }

    private void add(@Nullable Target target) {
        Line line = new Line(
                field("records.context.target", target == null ? "" : target.name()),
                field("records.context.promised", target == null ? "" : number(target.target())),
                field("records.context.reached", target == null ? "" : number(target.actual())));
        HBox.setHgrow(line.name(), Priority.ALWAYS);
        line.target().setPrefColumnCount(7);
        line.actual().setPrefColumnCount(7);
        HBox row = Parts.row(8, line.name(), line.target(), line.actual());
        row.getChildren().add(Parts.iconButton("fth-x", words.text("records.context.remove"), () -> {
            lines.remove(line);
            rows.getChildren().remove(row);
        }));
        lines.add(line);
        rows.getChildren().add(row);
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    ContextForm.ContractLine line() {
        return new ContextForm.ContractLine(
                id.getText(),
                from.getValue(),
                to.getValue(),
                start.getValue(),
                lines.stream()
                        .map(line -> new ContextForm.TargetLine(
                                line.name().getText(),
                                line.target().getText(),
                                line.actual().getText()))
                        .toList());
    }
}
