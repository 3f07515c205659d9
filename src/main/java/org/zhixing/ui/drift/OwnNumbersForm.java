package org.zhixing.ui.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordSettings;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** Where an agency puts its own thresholds and parameters in the place of the model's for one record indicator. */
final class OwnNumbersForm extends Dialog {

    private static final int THRESHOLDS = 3;

    private final RecordIndicator usual;
    private final List<TextField> thresholds = new ArrayList<>();
    private final Map<String, TextField> parameters = new TreeMap<>();

    /**
     * @param usual the indicator as the model has it
     * @param now the same with the agency's own numbers
     * @param save is told what differs from the model; null when nothing does
     */
    OwnNumbersForm(
            Workspace workspace,
            RecordIndicator usual,
            RecordIndicator now,
            Consumer<RecordSettings.@Nullable Own> save) {
        super(workspace.text(
                "drift.own.title",
                usual.id(),
                usual.name().in(workspace.messages().get().language())));
        this.usual = usual;
        paragraph(workspace.text("drift.own.text"));
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        for (int level = 1; level <= THRESHOLDS; level++) {
            TextField field = field(shown(now.thresholds().get(level - 1)));
            String name = workspace.text("terms.severity." + level) + (percent() ? " (%)" : "");
            row(workspace, grid, name, field, shown(usual.thresholds().get(level - 1)));
            thresholds.add(field);
        }
        for (String name : new TreeMap<>(usual.parameters()).keySet()) {
            TextField field = field(plain(BigDecimal.valueOf(now.parameters().getOrDefault(name, 0.0))));
            row(
                    workspace,
                    grid,
                    workspace.text("signals.parameter." + name),
                    field,
                    plain(BigDecimal.valueOf(usual.parameters().getOrDefault(name, 0.0))));
            parameters.put(name, field);
        }
        add(grid);
        button(workspace.text("drift.own.reset"), () -> {
            workspace.closeDialog();
            save.accept(null);
        });
        button(workspace.text("shell.cancel"), workspace::closeDialog);
        Button keep = primary(workspace.text("drift.own.save"), () -> {
            workspace.closeDialog();
            save.accept(own());
        });
        List<TextField> fields = new ArrayList<>(thresholds);
        fields.addAll(parameters.values());
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !valid(),
                        fields.stream().map(TextField::textProperty).toArray(Observable[]::new)));
    }

    private static void row(Workspace workspace, GridPane grid, String name, TextField field, String usual) {
        int row = grid.getRowCount();
        field.setAccessibleText(name);
        grid.add(Parts.prose(name, "zx-dense"), 0, row);
        grid.add(field, 1, row);
        grid.add(Parts.label(workspace.text("drift.own.usual", usual), "zx-cap"), 2, row);
    }

    private static TextField field(String value) {
        TextField field = new TextField(value);
        field.setPrefColumnCount(6);
        return field;
    }

    /** Shares and differences of shares are written in per cent. */
    private boolean percent() {
        return usual.measure() != RecordIndicator.Measure.RATIO;
    }

    private String shown(double threshold) {
        BigDecimal exact = BigDecimal.valueOf(threshold);
        return plain(percent() ? exact.movePointRight(2) : exact);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(TextField field) {
        try {
            BigDecimal number = new BigDecimal(field.getText().strip());
            return number.signum() >= 0 && number.precision() <= 12 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** All are numbers, and the thresholds grow worse from watch to serious. */
    private boolean valid() {
        List<Double> limits = limits();
        boolean high = usual.direction() == RecordIndicator.Direction.HIGH_BAD;
        boolean ordered = limits.size() == THRESHOLDS
                && (high
                        ? limits.get(0) < limits.get(1) && limits.get(1) < limits.get(2)
                        : limits.get(0) > limits.get(1) && limits.get(1) > limits.get(2));
        return ordered && parameters.entrySet().stream().allMatch(e -> sensible(e.getKey(), number(e.getValue())));
    }

    /** Shares end at 1, and what is counted in whole things is whole. */
    private static boolean sensible(String name, @Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return false;
        }
        return switch (name) {
            case "jaccard", "boilerShare" -> value.compareTo(BigDecimal.ONE) <= 0;
            case "shortHours", "dayHours" -> value.compareTo(BigDecimal.valueOf(24)) <= 0;
            default -> value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(100_000)) <= 0;
        };
    }

    private List<Double> limits() {
        List<Double> limits = new ArrayList<>();
        for (TextField field : thresholds) {
            BigDecimal number = number(field);
            if (number != null) {
                limits.add((percent() ? number.movePointLeft(2) : number).doubleValue());
            }
        }
        return limits;
    }

    private RecordSettings.@Nullable Own own() {
        List<Double> limits = limits();
        Map<String, Double> changed = new HashMap<>();
        parameters.forEach((name, field) -> {
            BigDecimal number = number(field);
            if (number != null && number.doubleValue() != usual.parameters().getOrDefault(name, 0.0)) {
                changed.put(name, number.doubleValue());
            }
        });
        RecordSettings.Own own = new RecordSettings.Own(limits.equals(usual.thresholds()) ? null : limits, changed);
        return own.isEmpty() ? null : own;
    }
}
