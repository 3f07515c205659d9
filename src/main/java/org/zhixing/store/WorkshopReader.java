package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** Reads one session. */
final class WorkshopReader {

    private final Handle handle;
    private final String id;

    WorkshopReader(Handle handle, String id) {
        this.handle = handle;
        this.id = id;
    }

    Optional<StoredWorkshop> read(BiFunction<String, String, PinnedModel> models) {
        return handle.createQuery("SELECT w.*, m.id AS model_id, m.content FROM workshop w"
                        + " JOIN model m ON m.sha256 = w.model_sha256 WHERE w.id = :id")
                .bind("id", id)
                .map((row, context) -> new StoredWorkshop(
                        workshop(row, models.apply(row.getString("content"), row.getString("model_id"))),
                        holders(),
                        StoredWorkshops.version(handle)))
                .findOne();
    }

    private Workshop workshop(ResultSet row, PinnedModel pinned) throws SQLException {
        String atHand = row.getString("vignette");
        Map<String, Stage> stages = stages();
        Stage stage = stages.getOrDefault(atHand, Stage.LOBBY);
        stages.remove(atHand);
        stages.values().removeIf(s -> s == Stage.LOBBY);
        return new Workshop(
                id,
                PersonalTextCodec.text(row, "title"),
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
                        (row, context) -> Map.entry(row.getString("id"), Stage.valueOf(row.getString("stage"))))
                .forEach(entry -> stages.put(entry.getKey(), entry.getValue()));
        return stages;
    }

    private List<Vignette> vignettes() {
        Map<String, List<Vignette.Item>> items = items();
        return list(
                "SELECT * FROM workshop_vignette WHERE workshop_id = :id ORDER BY position",
                (row, context) -> new Vignette(
                        row.getString("id"),
                        text(row, "title"),
                        text(row, "text"),
                        items.getOrDefault(row.getString("id"), List.of()),
                        row.getBoolean("example")));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(
                PersonalTextCodec.text(row, column + "_zh").value(),
                PersonalTextCodec.text(row, column + "_en").value());
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

    private static List<String> place(ResultSet row) throws SQLException {
        return List.of(row.getString("vignette"), row.getString("indicator"));
    }

    private List<Participant> participants() {
        return list(
                "SELECT * FROM workshop_participant WHERE workshop_id = :id ORDER BY code_name",
                (row, context) -> new Participant(
                        row.getString("id"),
                        row.getString("code_name"),
                        Participant.Way.valueOf(row.getString("way"))));
    }

    private List<Vote> votes() {
        return list(
                "SELECT * FROM workshop_vote WHERE workshop_id = :id"
                        + " ORDER BY participant, vignette, indicator, round",
                (row, context) -> new Vote(
                        row.getString("participant"),
                        row.getString("vignette"),
                        row.getString("indicator"),
                        row.getInt("round"),
                        whole(row, "level")));
    }

    private Map<String, String> holders() {
        Map<String, String> holders = new HashMap<>();
        list(
                        "SELECT id, token_sha256 FROM workshop_participant"
                                + " WHERE workshop_id = :id AND token_sha256 IS NOT NULL",
                        (row, context) -> Map.entry(row.getString("token_sha256"), row.getString("id")))
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
