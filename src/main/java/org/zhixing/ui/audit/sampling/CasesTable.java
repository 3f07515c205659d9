package org.zhixing.ui.audit.sampling;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.CaseSample;
import org.zhixing.work.Messages;

/** The listed cases; those that are left out say why. */
final class CasesTable extends TableView<AuditCase> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("left-out");

    private final SamplingModel model;

    CasesTable(SamplingModel model, Messages words) {
        this.model = model;
        setId("audit-cases");
        setAccessibleText(words.text("audit.wizard.cases"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(""));
        getColumns().add(column(words.text("audit.wizard.case"), 180, AuditCase::caseId));
        getColumns().add(column(words.text("audit.wizard.worker"), 110, AuditCase::worker));
        getColumns()
                .add(column(
                        words.text("audit.wizard.state"),
                        90,
                        c -> words.text(c.open() ? "audit.file.open" : "audit.file.closed")));
        getColumns()
                .add(column(
                        words.text("audit.wizard.high"),
                        130,
                        c -> !c.highRisk()
                                ? ""
                                : words.text(
                                        c.stratum().equals(CaseSample.HIGH)
                                                ? "audit.wizard.high.all"
                                                : "audit.wizard.high.closed")));
        getColumns().add(column(words.text("audit.wizard.out"), 300, c -> model.reason(c.caseId())));
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable AuditCase listed, boolean empty) {
                super.updateItem(listed, empty);
                pseudoClassStateChanged(
                        OUT, listed != null && !model.reason(listed.caseId()).isEmpty());
            }
        });
    }

    private static TableColumn<AuditCase, String> column(String name, double width, Function<AuditCase, String> text) {
        TableColumn<AuditCase, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        return column;
    }

    List<String> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .map(AuditCase::caseId)
                .toList();
    }

    void show() {
        if (getItems().equals(model.listed())) {
            refresh();
        } else {
            getItems().setAll(model.listed());
        }
    }
}
