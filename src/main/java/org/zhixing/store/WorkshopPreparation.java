package org.zhixing.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;

/** Writes the vignettes of a session, their items and keys. */
final class WorkshopPreparation {

    private final Handle handle;
    private final Cells cells;
    private final String id;

    WorkshopPreparation(Handle handle, String id) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
    }

    /** In the place of what is there. Votes may stand: their items stay, and what is not changed is written again. */
    void write(Workshop workshop) {
        handle.execute("PRAGMA defer_foreign_keys = ON");
        for (String table : List.of("workshop_expert_rating", "workshop_item", "workshop_vignette")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE workshop_id = :id")
                    .bind("id", id)
                    .execute();
        }
        for (int v = 0; v < workshop.vignettes().size(); v++) {
            Vignette vignette = workshop.vignettes().get(v);
            vignette(vignette, v, workshop.stageOf(vignette.id()).name());
            for (int i = 0; i < vignette.items().size(); i++) {
                item(vignette.id(), vignette.items().get(i), i);
            }
        }
    }

    private void vignette(Vignette vignette, int position, String stage) {
        handle.createUpdate("INSERT INTO workshop_vignette (workshop_id, id, position, title_zh, title_en, text_zh,"
                        + " text_en, example, stage) VALUES (:workshop, :id, :position, :titleZh, :titleEn, :textZh,"
                        + " :textEn, :example, :stage)")
                .bind("workshop", id)
                .bind("id", cells.exact(vignette.id()))
                .bind("position", position)
                .bind("titleZh", cells.free(vignette.title().zh()))
                .bind("titleEn", cells.free(vignette.title().en()))
                .bind("textZh", cells.free(vignette.text().zh()))
                .bind("textEn", cells.free(vignette.text().en()))
                .bind("example", vignette.example())
                .bind("stage", stage)
                .execute();
    }

    private void item(String vignette, Vignette.Item item, int position) {
        handle.createUpdate("INSERT INTO workshop_item (workshop_id, vignette, indicator, position)"
                        + " VALUES (:workshop, :vignette, :indicator, :position)")
                .bind("workshop", id)
                .bind("vignette", cells.exact(vignette))
                .bind("indicator", item.indicator())
                .bind("position", position)
                .execute();
        List<Integer> ratings = item.key().ratings();
        for (int expert = 0; expert < ratings.size(); expert++) {
            handle.createUpdate("INSERT INTO workshop_expert_rating (workshop_id, vignette, indicator, expert, level)"
                            + " VALUES (:workshop, :vignette, :indicator, :expert, :level)")
                    .bind("workshop", id)
                    .bind("vignette", cells.exact(vignette))
                    .bind("indicator", item.indicator())
                    .bind("expert", expert)
                    .bind("level", ratings.get(expert))
                    .execute();
        }
    }
}
