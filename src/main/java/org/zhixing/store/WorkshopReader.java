package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;
import org.zhixing.workshop.CodeNames;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/** Reads one session. People and votes are sorted here, since the database cannot sort what is sealed. */
final class WorkshopReader {

    private final Handle handle;
    private final Cells cells;
    private final String id;

    WorkshopReader(Handle handle, String id) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
    }

    Optional<StoredWorkshop> read(BiFunction<String, String, PinnedModel> models) {
        return handle.createQuery("SELECT w.*, m.id AS model_id, m.content FROM workshop w"
                        + " JOIN model m ON m.sha256 = w.model_sha256 WHERE w.id = :id")
                .bind("id", id)
                .map((row, context) -> new StoredWorkshop(
                        workshop(row, models.apply(cells.text(row, "content"), cells.text(row, "model_id"))),
                        holders(),
                        StoredWorkshops.version(handle)))
                .findOne();
    }

    private Workshop workshop(ResultSet row, PinnedModel pinned) throws SQLException {
        String atHand = cells.text(row, "vignette");
        Map<String, Stage> stages = stages();
        Stage stage = stages.getOrDefault(atHand, Stage.LOBBY);
        stages.remove(atHand);
        stages.values().removeIf(s -> s == Stage.LOBBY);
        return new Workshop(
                id,
                cells.typed(row, "title"),
                pinned,
                vignettes(),
                atHand,
                row.getString("indicator"),
                stage,
                participants(),
                votes(),
                row.getBoolean("erased"),
                stages,
                new CodeNames(row.getLong("names_seed"), row.getInt("names_dealt")),
                new WorkshopSums(handle, id)
                        .read(row.getInt("participants"), pinned.model().scale()));
    }

    private Map<String, Stage> stages() {
        Map<String, Stage> stages = new HashMap<>();
        list(
                        "SELECT id, stage FROM workshop_vignette WHERE workshop_id = :id",
                        (row, context) -> Map.entry(cells.text(row, "id"), Stage.valueOf(row.getString("stage"))))
                .forEach(entry -> stages.put(entry.getKey(), entry.getValue()));
        return stages;
    }

    private List<Vignette> vignettes() {
        Map<String, List<Vignette.Item>> items = items();
        return list(
                "SELECT * FROM workshop_vignette WHERE workshop_id = :id ORDER BY position",
                (row, context) -> new Vignette(
                        cells.text(row, "id"),
                        text(row, "title"),
                        text(row, "text"),
                        items.getOrDefault(cells.text(row, "id"), List.of()),
                        row.getBoolean("example")));
    }

    private Text text(ResultSet row, String column) throws SQLException {
        return new Text(cells.text(row, column + "_zh"), cells.text(row, column + "_en"));
    }

    private Map<String, List<Vignette.Item>> items() {
        Map<List<String>, List<Integer>> keys = new HashMap<>();
        list(
                        "SELECT * FROM workshop_expert_rating WHERE workshop_id = :id ORDER BY expert",
                        (row, context) -> Map.entry(place(row), row.getInt("level")))
                .forEach(rating -> keys.computeIfAbsent(rating.getKey(), k -> new ArrayList<>())
                        .add(rating.getValue()));
        Map<String, List<Vignette.Item>> items = new LinkedHashMap<>();
        list("SELECT * FROM workshop_item WHERE workshop_id = :id ORDER BY position", (row, context) -> place(row))
                .forEach(place -> items.computeIfAbsent(place.get(0), k -> new ArrayList<>())
                        .add(new Vignette.Item(place.get(1), new ExpertKey(keys.getOrDefault(place, List.of())))));
        return items;
    }

    private List<String> place(ResultSet row) throws SQLException {
        return List.of(cells.text(row, "vignette"), row.getString("indicator"));
    }

    private List<Participant> participants() {
        return list(
                        "SELECT * FROM workshop_participant WHERE workshop_id = :id",
                        (row, context) -> new Participant(
                                cells.text(row, "id"),
                                cells.text(row, "code_name"),
                                Participant.Way.valueOf(row.getString("way"))))
                .stream()
                .sorted(Comparator.comparing(Participant::codeName))
                .toList();
    }

    private List<Vote> votes() {
        return list(
                        "SELECT * FROM workshop_vote WHERE workshop_id = :id",
                        (row, context) -> new Vote(
                                cells.text(row, "participant"),
                                cells.text(row, "vignette"),
                                row.getString("indicator"),
                                row.getInt("round"),
                                whole(row, "level")))
                .stream()
                .sorted(Comparator.comparing(Vote::participant)
                        .thenComparing(Vote::vignette)
                        .thenComparing(Vote::indicator)
                        .thenComparing(Vote::round))
                .toList();
    }

    private Map<String, String> holders() {
        Map<String, String> holders = new HashMap<>();
        list(
                        "SELECT id, token_sha256 FROM workshop_participant"
                                + " WHERE workshop_id = :id AND token_sha256 IS NOT NULL",
                        (row, context) -> Map.entry(cells.text(row, "token_sha256"), cells.text(row, "id")))
                .forEach(holder -> holders.put(holder.getKey(), holder.getValue()));
        return holders;
    }

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    private <T> List<T> list(String query, RowMapper<T> mapper) {
        return handle.createQuery(query).bind("id", id).map(mapper).list();
    }
}
