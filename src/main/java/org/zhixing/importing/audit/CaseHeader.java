package org.zhixing.importing.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.records.Clean;

/**
 * Which column stands where.
 *
 * @param places column numbers from 0, and the headers as they stand in the file
 * @param twice headers whose column another one names already
 * @param ignored headers that name no column
 */
record CaseHeader(Map<CaseColumn, Place> places, List<String> twice, List<String> ignored) {

    record Place(int column, String header) {}

    /** What a row says when it is taken as the header. */
    static CaseHeader of(Row row) {
        Map<CaseColumn, Place> places = new EnumMap<>(CaseColumn.class);
        List<String> twice = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.at(i) instanceof Cell.Text text) {
                Place place = new Place(i, Clean.strip(text.value()));
                CaseColumn column = CaseColumn.of(text.value()).orElse(null);
                if (column == null) {
                    ignored.add(place.header());
                } else if (places.putIfAbsent(column, place) != null) {
                    twice.add(place.header());
                }
            }
        }
        return new CaseHeader(places, twice, ignored);
    }

    boolean namesCases() {
        return places.containsKey(CaseColumn.CASE_ID);
    }

    List<CaseColumn> missing() {
        return Stream.of(CaseColumn.values())
                .filter(c -> !places.containsKey(c))
                .toList();
    }

    Cell cell(Row row, CaseColumn column) {
        Place place = places.get(column);
        return place == null ? Cell.EMPTY : row.at(place.column());
    }

    /** As the file calls the column. */
    String name(CaseColumn column) {
        Place place = places.get(column);
        return place == null ? column.named() : place.header();
    }
}
