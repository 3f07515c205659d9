package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.Reason;
import org.zhixing.model.Scale;
import org.zhixing.workshop.Sums;

/** Reads and writes what is kept of a session whose participants were erased. */
final class WorkshopSums {

    private record Place(String vignette, String indicator, int round) {}

    private final Handle handle;
    private final Cells cells;
    private final String id;

    WorkshopSums(Handle handle, String id) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
    }

    Sums read(int participants, Scale scale) {
        Map<Place, List<Integer>> counts = new LinkedHashMap<>();
        Map<Place, Integer> unknown = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM workshop_item_sum WHERE workshop_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> count(row, scale, counts, unknown))
                .list();
        List<Sums.ItemSum> items = new ArrayList<>();
        counts.forEach((place, levels) -> items.add(new Sums.ItemSum(
                place.vignette(), place.indicator(), place.round(), levels, unknown.getOrDefault(place, 0))));
        List<Sums.AlphaSum> alphas = handle.createQuery(
                        "SELECT * FROM workshop_alpha_sum WHERE workshop_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> new Sums.AlphaSum(
                        cells.text(row, "vignette"),
                        row.getInt("round"),
                        estimate(row),
                        row.getInt("voters"),
                        row.getBoolean("same_people")))
                .list();
        return new Sums(participants, items, alphas);
    }

    private Place count(ResultSet row, Scale scale, Map<Place, List<Integer>> counts, Map<Place, Integer> unknown)
            throws SQLException {
        Place place = new Place(cells.text(row, "vignette"), row.getString("indicator"), row.getInt("round"));
        List<Integer> levels = counts.computeIfAbsent(
                place, p -> new ArrayList<>(Collections.nCopies(scale.max() - scale.min() + 1, 0)));
        Integer level = WorkshopReader.whole(row, "level");
        if (level == null) {
            unknown.put(place, row.getInt("votes"));
        } else {
            levels.set(level - scale.min(), row.getInt("votes"));
        }
        return place;
    }

    private static Estimate estimate(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        Double low = number(row, "low");
        Double high = number(row, "high");
        return new Estimate(
                number(row, "alpha"),
                reason == null ? null : Reason.valueOf(reason),
                low == null || high == null ? null : new Interval(low, high),
                row.getInt("units"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : (Double) value;
    }

    void write(Sums sums, Scale scale) {
        int position = 0;
        for (Sums.ItemSum item : sums.items()) {
            for (int i = 0; i < item.counts().size(); i++) {
                count(item, position++, scale.min() + i, item.counts().get(i));
            }
            count(item, position++, null, item.unknown());
        }
        for (Sums.AlphaSum sum : sums.alphas()) {
            alpha(sum, position++);
        }
    }

    private void count(Sums.ItemSum item, int position, @Nullable Integer level, int votes) {
        handle.createUpdate("INSERT INTO workshop_item_sum (workshop_id, position, vignette, indicator, round, level,"
                        + " votes) VALUES (:id, :position, :vignette, :indicator, :round, :level, :votes)")
                .bind("id", id)
                .bind("position", position)
                .bind("vignette", cells.exact(item.vignette()))
                .bind("indicator", item.indicator())
                .bind("round", item.round())
                .bind("level", level)
                .bind("votes", votes)
                .execute();
    }

    private void alpha(Sums.AlphaSum sum, int position) {
        Estimate alpha = sum.alpha();
        Interval interval = alpha.interval();
        Reason reason = alpha.reason();
        handle.createUpdate(
                        "INSERT INTO workshop_alpha_sum (workshop_id, position, vignette, round, alpha, reason, low,"
                                + " high, units, voters, same_people) VALUES (:id, :position, :vignette, :round, :alpha,"
                                + " :reason, :low, :high, :units, :voters, :same)")
                .bind("id", id)
                .bind("position", position)
                .bind("vignette", cells.exact(sum.vignette()))
                .bind("round", sum.round())
                .bind("alpha", alpha.value())
                .bind("reason", reason == null ? null : reason.name())
                .bind("low", interval == null ? null : interval.low())
                .bind("high", interval == null ? null : interval.high())
                .bind("units", alpha.units())
                .bind("voters", sum.voters())
                .bind("same", sum.samePeople())
                .execute();
    }
}
