package org.zhixing.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/** Writes what differs between two states of a session. */
final class WorkshopWriter {

    private record Ballot(String participant, String vignette, String indicator, int round) {}

    /** From those that refer to others to those that are referred to. */
    private static final List<String> TABLES = List.of(
            "workshop_vote",
            "workshop_participant",
            "workshop_item_sum",
            "workshop_alpha_sum",
            "workshop_expert_rating",
            "workshop_item",
            "workshop_vignette");

    private final Handle handle;
    private final Cells cells;
    private final String id;

    WorkshopWriter(Handle handle, String id) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
    }

    /** Adds a session that nobody has joined, and whose model is there. */
    void begin(Workshop workshop, Instant at) {
        handle.createUpdate(
                        "INSERT INTO workshop (id, title, created_at, model_sha256, vignette, indicator, names_seed,"
                                + " names_dealt, erased, participants) VALUES (:id, :title, :at, :sha256, :vignette, '', 0, 0, 0, 0)")
                .bind("id", id)
                .bind("at", at.toString())
                .bind("sha256", workshop.pinned().sha256())
                .bind("title", cells.free(""))
                .bind("vignette", cells.exact(""))
                .execute();
        new WorkshopPreparation(handle, id).write(workshop);
        head(workshop);
    }

    /** @param holders ids of participants by the hash of their secret */
    void write(Workshop before, Workshop after, Map<String, String> holders) {
        if (!before.vignettes().equals(after.vignettes())) {
            new WorkshopPreparation(handle, id).write(after);
        }
        people(before, after, holders);
        if (!before.sums().equals(after.sums())) {
            new WorkshopSums(handle, id)
                    .write(after.sums(), after.pinned().model().scale());
        }
        head(after);
    }

    void remove() {
        for (String table : TABLES) {
            delete(table);
        }
        handle.createUpdate("DELETE FROM workshop WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private void delete(String table) {
        handle.createUpdate("DELETE FROM " + table + " WHERE workshop_id = :id")
                .bind("id", id)
                .execute();
    }

    private void head(Workshop workshop) {
        handle.createUpdate("UPDATE workshop SET title = :title, vignette = :vignette, indicator = :indicator,"
                        + " names_seed = :seed, names_dealt = :dealt, erased = :erased, participants = :participants"
                        + " WHERE id = :id")
                .bind("title", cells.free(workshop.title()))
                .bind("vignette", cells.exact(workshop.vignette()))
                .bind("indicator", workshop.indicator())
                .bind("seed", workshop.names().seed())
                .bind("dealt", workshop.names().dealt())
                .bind("erased", workshop.erased())
                .bind("participants", workshop.sums().participants())
                .bind("id", id)
                .execute();
        for (var vignette : workshop.vignettes()) {
            handle.createUpdate("UPDATE workshop_vignette SET stage = :stage"
                            + " WHERE workshop_id = :workshop AND id = :id AND stage <> :stage")
                    .bind("stage", workshop.stageOf(vignette.id()).name())
                    .bind("workshop", id)
                    .bind("id", cells.exact(vignette.id()))
                    .execute();
        }
    }

    private void people(Workshop before, Workshop after, Map<String, String> holders) {
        if (after.participants().isEmpty() && after.votes().isEmpty()) {
            if (!before.participants().isEmpty()) {
                delete("workshop_vote");
                delete("workshop_participant");
            }
            return;
        }
        Map<Ballot, Vote> gone = new HashMap<>();
        before.votes().forEach(v -> gone.put(ballot(v), v));
        Set<Vote> put = new HashSet<>(after.votes());
        before.votes().forEach(put::remove);
        after.votes().forEach(v -> gone.remove(ballot(v)));
        Set<Participant> left = new HashSet<>(before.participants());
        after.participants().forEach(left::remove);
        Set<Participant> come = new HashSet<>(after.participants());
        before.participants().forEach(come::remove);
        remove(gone.values());
        left.forEach(p -> handle.createUpdate("DELETE FROM workshop_participant WHERE workshop_id = :w AND id = :id")
                .bind("w", id)
                .bind("id", cells.exact(p.id()))
                .execute());
        come.forEach(p -> add(p, hash(holders, p.id())));
        put(put);
    }

    private static @Nullable String hash(Map<String, String> holders, String participant) {
        return holders.entrySet().stream()
                .filter(e -> e.getValue().equals(participant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void add(Participant participant, @Nullable String hash) {
        handle.createUpdate("INSERT INTO workshop_participant (workshop_id, id, code_name, way, token_sha256)"
                        + " VALUES (:workshop, :id, :name, :way, :hash)")
                .bind("workshop", id)
                .bind("id", cells.exact(participant.id()))
                .bind("name", cells.free(participant.codeName()))
                .bind("way", participant.way().name())
                .bind("hash", cells.free(hash))
                .execute();
    }

    private void put(Set<Vote> votes) {
        if (votes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO workshop_vote (workshop_id, participant, vignette, indicator, round, level)"
                        + " VALUES (:workshop, :participant, :vignette, :indicator, :round, :level)"
                        + " ON CONFLICT (workshop_id, participant, vignette, indicator, round)"
                        + " DO UPDATE SET level = excluded.level");
        votes.forEach(v -> bind(batch, v).bind("level", v.level()).add());
        batch.execute();
    }

    private void remove(Iterable<Vote> votes) {
        PreparedBatch batch = handle.prepareBatch("DELETE FROM workshop_vote WHERE workshop_id = :workshop"
                + " AND participant = :participant AND vignette = :vignette AND indicator = :indicator"
                + " AND round = :round");
        for (Vote vote : votes) {
            bind(batch, vote).add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private PreparedBatch bind(PreparedBatch batch, Vote vote) {
        return batch.bind("workshop", id)
                .bind("participant", cells.exact(vote.participant()))
                .bind("vignette", cells.exact(vote.vignette()))
                .bind("indicator", vote.indicator())
                .bind("round", vote.round());
    }

    private static Ballot ballot(Vote vote) {
        return new Ballot(vote.participant(), vote.vignette(), vote.indicator(), vote.round());
    }
}
