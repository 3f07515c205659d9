package org.zhixing.report.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was written, sheet by sheet: what the finished file is held against. */
public final class Ledger {

    private final Map<String, Map<String, Written>> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> charts = new TreeMap<>();

    void sheet(String name) {
        sheets.put(name, new LinkedHashMap<>());
    }

    void cell(String sheet, String address, Written written) {
        Map<String, Written> cells = sheets.get(sheet);
        if (cells == null || cells.put(address, written) != null) {
            throw new IllegalStateException(sheet + "!" + address + " is written twice");
        }
    }

    void chart(String sheet) {
        charts.merge(sheet, 1, Integer::sum);
    }

    /** Cells by address, by sheet, in the order of the sheets. */
    public Map<String, Map<String, Written>> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** How many charts a sheet has. */
    public int charts(String sheet) {
        return charts.getOrDefault(sheet, 0);
    }

    public long formulas() {
        return sheets.values().stream()
                .flatMap(cells -> cells.values().stream())
                .filter(w -> w instanceof Written.NumberFormula || w instanceof Written.TextFormula)
                .count();
    }
}
