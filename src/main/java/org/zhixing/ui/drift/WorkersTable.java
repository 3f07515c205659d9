package org.zhixing.ui.drift;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.zhixing.records.ServiceRecord;
import org.zhixing.review.Figures;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/**
 * How many of an indicator's records belong to whom: for the supervisor's view alone, by code and not by rank, and only of
 * workers with enough records (specification 4.1).
 */
final class WorkersTable extends VBox {

    private static final int LEAST_RECORDS = 10;

    WorkersTable(Signal signal, RecordSignals signals, List<ServiceRecord> records, Messages words) {
        super(4);
        getChildren().add(Parts.label(words.text("drift.workers"), "zx-section"));
        Map<String, Integer> all = new TreeMap<>();
        records.stream()
                .filter(r ->
                        signals.period().contains(r.serviceDate()) && r.type().direct())
                .forEach(r -> all.merge(r.worker(), 1, Integer::sum));
        Map<String, Integer> behind = new TreeMap<>();
        signal.behind().forEach(r -> behind.merge(r.worker(), 1, Integer::sum));
        GridPane table = new GridPane();
        table.getStyleClass().add("worker-table");
        table.addRow(
                0,
                Parts.label(words.text("drift.workers.worker"), "zx-cap"),
                Parts.label(words.text("drift.workers.behind"), "zx-cap"),
                Parts.label(words.text("drift.workers.all"), "zx-cap"),
                Parts.label(words.text("drift.workers.share"), "zx-cap"));
        int row = 1;
        for (Map.Entry<String, Integer> worker : all.entrySet()) {
            if (worker.getValue() >= LEAST_RECORDS) {
                int count = behind.getOrDefault(worker.getKey(), 0);
                table.addRow(
                        row++,
                        Parts.label(worker.getKey(), "zx-dense"),
                        Parts.label(String.valueOf(count), "zx-dense"),
                        Parts.label(String.valueOf(worker.getValue()), "zx-dense"),
                        Parts.label(Figures.percent((double) count / worker.getValue()), "zx-dense"));
            }
        }
        getChildren().addAll(table, Parts.prose(words.text("drift.workers.note"), "zx-cap"));
    }
}
