package org.zhixing.importing.forms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;

/** Which column of a table stands where, by the words at the heads. */
record Heads(Map<FormColumn, Integer> places) {

    /** How people call the columns of tables that they made themselves. */
    private static final Map<String, FormColumn> OTHERS = others(Map.of(
            FormColumn.ID, List.of("id", "指标编号", "indicator"),
            FormColumn.NAME, List.of("指标名称", "name"),
            FormColumn.ANSWER, List.of("评分", "打分", "得分", "分数", "等级", "级别", "rating", "score", "level"),
            FormColumn.REASON, List.of("理由", "不适用理由", "不适用原因", "reason"),
            FormColumn.NOTE, List.of("备注", "说明", "评论", "comment", "note"),
            FormColumn.EVIDENCE_TYPE, List.of("证据", "evidence"),
            FormColumn.EVIDENCE_LOCATOR, List.of("证据位置", "locator")));

    /** The heads in a row; of a column that is there twice, the first. */
    static Heads of(Row row, FormVocabulary vocabulary) {
        Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.at(i) instanceof Cell.Text text) {
                FormColumn column =
                        vocabulary.column(text.value()).orElse(OTHERS.get(FormVocabulary.plain(text.value())));
                if (column != null) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return new Heads(places);
    }

    /** Whether rows below can be told and answered. */
    boolean isTable() {
        return has(FormColumn.ANSWER)
                && (has(FormColumn.ID)
                        || has(FormColumn.NAME)
                        || has(FormColumn.STATEMENT)
                        || (has(FormColumn.VALUE) && has(FormColumn.METHOD)));
    }

    /** Whether rows below are items of a workshop. */
    boolean isBallot() {
        return has(FormColumn.ID) && (has(FormColumn.BEFORE) || has(FormColumn.AFTER));
    }

    boolean has(FormColumn column) {
        return places.containsKey(column);
    }

    /** The cell of a column, empty where there is no such column. */
    Cell cell(Row row, FormColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.at(place);
    }

    String text(Row row, FormColumn column) {
        return Texts.of(cell(row, column));
    }

    String address(Row row, FormColumn column) {
        Integer place = places.get(column);
        return Texts.address(row, place == null ? 0 : place);
    }

    private static Map<String, FormColumn> others(Map<FormColumn, List<String>> words) {
        Map<String, FormColumn> others = new HashMap<>();
        words.forEach((column, heads) -> heads.forEach(head -> others.put(FormVocabulary.plain(head), column)));
        return Map.copyOf(others);
    }
}
