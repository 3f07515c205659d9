package org.zhixing.desk;

import java.util.List;
import java.util.Map;
import org.zhixing.store.DamagedCell;
import org.zhixing.work.Messages;

/** Says in a person's words where the texts lie that a check could not read. */
public final class DamagedTexts {

    /** What begins the names of tables, the longer ones first. */
    private static final List<Map.Entry<String, String>> AREAS = List.of(
            Map.entry("audit_log", "problems.texts.log"),
            Map.entry("audit_model", "problems.texts.model"),
            Map.entry("audit", "problems.texts.audit"),
            Map.entry("rating_log", "problems.texts.log"),
            Map.entry("record_release", "problems.texts.answer"),
            Map.entry("record_", "problems.texts.record"),
            Map.entry("service_", "problems.texts.record"),
            Map.entry("row_", "problems.texts.record"),
            Map.entry("note_", "problems.texts.record"),
            Map.entry("legitimate_", "problems.texts.record"),
            Map.entry("mapping_", "problems.texts.record"),
            Map.entry("partner", "problems.texts.record"),
            Map.entry("evidence", "problems.texts.evidence"),
            Map.entry("carried_evidence", "problems.texts.evidence"),
            Map.entry("workshop", "problems.texts.workshop"),
            Map.entry("plan_", "problems.texts.plan"),
            Map.entry("federation_", "problems.texts.others"),
            Map.entry("model", "problems.texts.model"),
            Map.entry("", "problems.texts.answer"));

    private DamagedTexts() {}

    /** One line for each, such as "service records: service_record, row 12, client". */
    public static List<String> in(Messages messages, List<DamagedCell> cells) {
        return cells.stream()
                .map(cell -> messages.text(
                        "problems.texts.cell",
                        messages.text(area(cell.table())),
                        cell.table(),
                        String.valueOf(cell.row()),
                        cell.column()))
                .toList();
    }

    private static String area(String table) {
        return AREAS.stream()
                .filter(area -> table.startsWith(area.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
