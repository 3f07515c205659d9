package org.zhixing.importing.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;

/**
 * Which column stands where.
 *
 * @param places column numbers from 0, and the headers as they stand in the file
 * @param twice headers whose column another one names already
 * @param ignored headers that name no column
 */
record LedgerHeader(Map<LedgerColumn, Place> places, List<String> twice, List<String> ignored) {

    record Place(int column, String header) {}

    /** What a row says when it is taken as the header. */
    static LedgerHeader of(Row row) {
        Map<LedgerColumn, Place> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.at(i) instanceof Cell.Text text) {
                Place place = new Place(i, text.value().strip());
                LedgerColumn.of(text.value())
                        .ifPresentOrElse(
                                column -> {
                                    if (places.putIfAbsent(column, place) != null) {
                                        twice.add(place.header());
                                    }
                                },
                                () -> ignored.add(place.header()));
            }
        }
        return new LedgerHeader(places, twice, ignored);
    }

    boolean namesPartners() {
        return places.containsKey(LedgerColumn.PARTNER);
    }

    List<LedgerColumn> missing() {
        return LedgerColumn.NEEDED.stream().filter(c -> !places.containsKey(c)).toList();
    }

    Cell cell(Row row, LedgerColumn column) {
        Place place = places.get(column);
        return place == null ? Cell.EMPTY : row.at(place.column());
    }

    /** As the file calls the column, or its key where it has none. */
    String name(LedgerColumn column) {
        Place place = places.get(column);
        return place == null ? column.key() : place.header();
    }
}
