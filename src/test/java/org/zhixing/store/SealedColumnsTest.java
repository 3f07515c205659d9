package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every column of every table is decided: sealed, or plain for a reason that stands here. */
class SealedColumnsTest {

    /** What is plain although it is text or bytes, and why. */
    private static final String PLAIN = """
            # random numbers that the program gives: they say nothing
            agency.id period.id period.agency_id assessment.id assessment.period_id *.assessment_id
            workshop.id *.workshop_id audit.id *.audit_id
            # days and moments
            period.from_date period.to_date assessment.created_at evidence.happened_on plan_action.due audit.drawn_on
            *.changed_at *.trashed_at record_import.imported_at legitimate_mark.marked_at mapping_preset.saved_at workshop.created_at
            collected_form.taken_at attachment.added_at attachment_removal.removed_at federation_bundle.made_on federation_bundle.added_at
            # words of the program's own: roles, kinds, states, fields
            model_asks.role *.role rating.kind matrix_answer.kind rating_log.kind audit_log.kind record_import.fields
            service_record.type service_record.case_status row_problem.field row_problem.code row_problem.message
            rater_terms.aggregation anchor_answer.vignette workshop_vignette.stage workshop_participant.way
            workshop_alpha_sum.reason audit.method *.turn plan_action.state partner.agency_gives partner.partner_gives
            partner_net.party partner_net.benefit
            # ids of a model: indicators, items, values, subdimensions, types of evidence, recommendations
            *.indicator *.item matrix_answer.value_id matrix_answer.method_id stated_value.value_id evidence.type
            evidence_place.place carried_answer.place assignment.subdimension anchor_answer.dimension
            plan_action.recommendation plan_target.target indicator_parameter.name
            # kinds of files that the program knows
            attachment.media_type
            # which text of a model asked
            model.sha256 audit_model.sha256 *.model_sha256
            # hashes over lines of the logs as they are stored
            rating_log.chain rating_log_gap.last_chain audit_log.chain log_head.log log_head.owner log_head.chain
            # the lock, which may be shown to anybody
            protection.key_lock protection.proof
            """;

    private static final Pattern TYPED = Pattern.compile("^\\s+(\\w+)\\s+TEXT.*-- typed$");
    private static final Pattern TABLE = Pattern.compile("^CREATE TABLE (\\w+) \\($");

    @Test
    void everyTextIsEitherSealedOrPlainForAReason() throws SQLException {
        Set<String> plain = new TreeSet<>();
        PLAIN.lines().filter(line -> !line.startsWith("#")).forEach(line -> plain.addAll(List.of(line.split(" ", -1))));
        Set<String> undecided = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (String column : columns("type IN ('TEXT', 'BLOB')")) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            boolean sealed = SealedColumns.of(table, name) != SealedColumns.Kind.PLAIN;
            boolean left = plain.contains(column) || plain.contains("*." + name);
            if (!sealed && !left) {
                undecided.add(column);
            }
            if (sealed && plain.contains(column)) {
                twice.add(column);
            }
        }
        assertEquals(Set.of(), undecided);
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyTextThatAPersonTypedIsSealed() {
        List<String> forgotten = new ArrayList<>();
        int typed = 0;
        for (String script : Migrations.shipped().scripts()) {
            String table = "";
            for (String line : script.lines().toList()) {
                Matcher begins = TABLE.matcher(line);
                table = begins.matches() ? begins.group(1) : table;
                Matcher column = TYPED.matcher(line);
                if (column.matches()) {
                    typed++;
                    if (SealedColumns.of(table, column.group(1)) == SealedColumns.Kind.PLAIN) {
                        forgotten.add(table + "." + column.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), forgotten);
        assertTrue(typed > 60, typed + " columns are typed");
    }

    @Test
    void whatIsSealedIsThere() throws SQLException {
        Set<String> sealed = new TreeSet<>();
        SealedColumns.all().forEach((table, columns) -> columns.keySet().forEach(c -> sealed.add(table + "." + c)));
        sealed.removeAll(columns("type IN ('TEXT', 'BLOB')"));
        assertEquals(Set.of(), sealed);
    }

    /** A cell that the database compares with another, or holds unique, has to be the same for the same text. */
    @Test
    void whatTheDatabaseFindsIsSealedExactly() throws SQLException {
        Set<String> free = new TreeSet<>();
        for (String column : columns("pk > 0")) {
            String table = column.substring(0, column.indexOf('.'));
            if (SealedColumns.of(table, column.substring(column.indexOf('.') + 1)) == SealedColumns.Kind.FREE) {
                free.add(column);
            }
        }
        assertEquals(Set.of(), free);
    }

    private static Set<String> columns(String which) throws SQLException {
        try (Connection connection = Connections.inMemory()) {
            Migrations.shipped().run(connection, 0, Migrations.shipped().newest());
            return new TreeSet<>(FileCheck.texts(
                    connection,
                    "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                            + " WHERE t.type = 'table' AND " + which.replace("type", "c.type")));
        }
    }
}
