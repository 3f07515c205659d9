package org.zhixing.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.zhixing.records.RecordSettings;

/** The agency's own numbers for record indicators. */
final class SettingTables {

    private final Handle handle;
    private final int set;

    SettingTables(Handle handle, int set) {
        this.handle = handle;
        this.set = set;
    }

    RecordSettings read() {
        Map<String, List<Double>> thresholds = new HashMap<>();
        Map<String, Map<String, Double>> parameters = new HashMap<>();
        handle.createQuery("SELECT * FROM indicator_threshold WHERE set_number = :set ORDER BY indicator, level")
                .bind("set", set)
                .map((row, context) -> thresholds
                        .computeIfAbsent(row.getString("indicator"), i -> new ArrayList<>())
                        .add(row.getDouble("threshold")))
                .list();
        handle.createQuery("SELECT * FROM indicator_parameter WHERE set_number = :set")
                .bind("set", set)
                .map((row, context) -> parameters
                        .computeIfAbsent(row.getString("indicator"), i -> new HashMap<>())
                        .put(row.getString("name"), row.getDouble("content")))
                .list();
        Map<String, RecordSettings.Own> own = new HashMap<>();
        thresholds.forEach((indicator, values) ->
                own.put(indicator, new RecordSettings.Own(values, parameters.getOrDefault(indicator, Map.of()))));
        parameters.forEach((indicator, values) -> own.putIfAbsent(indicator, new RecordSettings.Own(null, values)));
        return new RecordSettings(own);
    }

    void write(RecordSettings settings) {
        for (String table : List.of("indicator_threshold", "indicator_parameter")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE set_number = :set")
                    .bind("set", set)
                    .execute();
        }
        settings.indicators().forEach(this::write);
    }

    private void write(String indicator, RecordSettings.Own own) {
        List<Double> thresholds = own.thresholds();
        for (int i = 0; thresholds != null && i < thresholds.size(); i++) {
            handle.createUpdate("INSERT INTO indicator_threshold (set_number, indicator, level, threshold)"
                            + " VALUES (:set, :indicator, :level, :threshold)")
                    .bind("set", set)
                    .bind("indicator", indicator)
                    .bind("level", i + 1)
                    .bind("threshold", thresholds.get(i))
                    .execute();
        }
        own.parameters().forEach((name, value) -> handle.createUpdate("INSERT INTO indicator_parameter"
                        + " (set_number, indicator, name, content) VALUES (:set, :indicator, :name, :content)")
                .bind("set", set)
                .bind("indicator", indicator)
                .bind("name", name)
                .bind("content", value)
                .execute());
    }
}
