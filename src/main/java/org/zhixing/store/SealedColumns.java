package org.zhixing.store;

import java.util.HashMap;
import java.util.Map;

/**
 * What a sealed store seals: every text that a person typed, every name and every id that may come from a person's files.
 * All other columns stay as they are.
 */
final class SealedColumns {

    enum Kind {
        /** Ids that the database has to find, join or keep unique: the same text gives the same cell. */
        EXACT,
        /** Every other text: the same text gives another cell each time. */
        FREE,
        /** Bytes that are a secret themselves. */
        BYTES,
        PLAIN
    }

    /** By table: the columns that are sealed, and how. */
    private static final String SEALED = """
            agency                 name:free
            model                  id:free version:free content:free
            assessment             model_version:free
            rater                  id:exact name:free
            rating                 rater_id:exact reason:free
            comment                rater_id:exact content:free
            matrix_answer          rater_id:exact reason:free example:free
            evidence               id:exact locator:free submitted_by:free verified_by:free
            evidence_place         evidence_id:exact
            validity_answer        rater_id:exact
            record_release         released_by:free reason:free
            submission             rater_id:exact
            assignment             rater_id:exact
            carried_answer         rater_id:exact
            carried_evidence       evidence_id:exact
            rating_log             changed_by:free place:free rater_id:free old_value:free new_value:free
            record_salt            salt:bytes
            record_import          recorders:free
            record_file            name:free sheet:free sha256:free called:free mends_name:free mends_sheet:free
            service_record         id:exact worker:free client:free case_id:free activity:free series:free roster:free
            service_record         recorded_by:free
            record_note            record_id:exact content:free
            row_problem            file_name:exact sheet:exact column_name:free cell:free arguments:free
            note_pair              left_id:free right_id:free
            legitimate_mark        reason:free marked_by:free
            legitimate_record      record_id:exact
            record_festival        name:free
            record_contract        id:free
            record_target          name:free
            mapping_preset         headers:exact name:free mapping:free
            partner                name:free
            exclusion              rater_id:exact director_id:free supervisor_id:free reason:free
            anchor_answer          rater_id:exact
            consensus              content:free
            publication            rater_id:exact digest:free
            workshop               title:free vignette:exact
            workshop_vignette      id:exact title_zh:free title_en:free text_zh:free text_en:free
            workshop_item          vignette:exact
            workshop_expert_rating vignette:exact
            workshop_participant   id:exact code_name:free token_sha256:free
            workshop_vote          participant:exact vignette:exact
            workshop_item_sum      vignette:exact
            workshop_alpha_sum     vignette:exact
            collected_form         form_id:exact sha256:exact rater_id:exact
            audit_model            id:free version:free content:free
            audit                  title:free seed:free
            audit_case             code:exact worker:free
            audit_stratum          id:free
            audit_exclusion        code:free worker:free reason:free
            audit_auditor          id:exact name:free worker:free
            audit_file             code:exact lost:free
            audit_reading          code:exact auditor:free feedback:free
            audit_mark             code:exact
            audit_comment          code:exact content:free
            audit_act              code:exact done:free
            audit_log              changed_by:free place:free old_value:free new_value:free
            plan_action            id:exact title:free owner:free notes:free reason:free
            plan_target            action_id:exact
            plan_proof             action_id:exact what:free locator:free
            attachment             evidence_id:exact sha256:exact name:free
            attachment_removal     sha256:exact
            federation_bundle      sha256:exact content:free
            """;

    private static final Map<String, Map<String, Kind>> BY_TABLE = byTable();

    private SealedColumns() {}

    static Kind of(String table, String column) {
        return BY_TABLE.getOrDefault(table, Map.of()).getOrDefault(column, Kind.PLAIN);
    }

    /** The sealed columns of each table that has any. */
    static Map<String, Map<String, Kind>> all() {
        return BY_TABLE;
    }

    private static Map<String, Map<String, Kind>> byTable() {
        Map<String, Map<String, Kind>> tables = new HashMap<>();
        SEALED.lines().forEach(line -> {
            String[] words = line.split(" +", -1);
            Map<String, Kind> columns = tables.computeIfAbsent(words[0], table -> new HashMap<>());
            for (int i = 1; i < words.length; i++) {
                String[] column = words[i].split(":", -1);
                columns.put(column[0], Kind.valueOf(column[1].toUpperCase(java.util.Locale.ROOT)));
            }
        });
        tables.replaceAll((table, columns) -> Map.copyOf(columns));
        return Map.copyOf(tables);
    }
}
