package org.zhixing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.PersonalText;

/** All tables of what changes in an audit after its sample was locked, in the order in which they are written. */
final class AuditTables {

    private record RowsOf(TableShape shape, BiConsumer<CaseFileAudit, Rows> into) {}

    private interface OfReading {
        void into(String code, Turn turn, FileReading reading, Rows rows);
    }

    private static final List<RowsOf> ALL = List.of(
            new RowsOf(
                    shape("audit_auditor", List.of("id"), List.of("name", "worker"), true),
                    (audit, rows) ->
                            audit.auditors().forEach(a -> rows.add(List.of(a.id()), a.name(), typed(a.worker())))),
            new RowsOf(
                    shape("audit_file", List.of("code"), List.of("second_wanted", "lost"), true),
                    (audit, rows) ->
                            audit.files().forEach(f -> rows.add(List.of(f.code()), f.secondWanted(), f.lost()))),
            new RowsOf(
                    shape(
                            "audit_reading",
                            List.of("code", "turn"),
                            List.of("auditor", "risk_cue", "feedback", "finished"),
                            false),
                    readings((code, turn, r, rows) -> rows.add(
                            List.of(code, turn.name()),
                            r.auditor(),
                            r.reading().riskCue(),
                            r.feedback(),
                            r.finished()))),
            new RowsOf(
                    shape("audit_mark", List.of("code", "turn", "item"), List.of("level"), false),
                    readings((code, turn, r, rows) -> r.reading()
                            .marks()
                            .forEach((item, mark) -> rows.add(List.of(code, turn.name(), item), level(mark))))),
            new RowsOf(
                    shape("audit_comment", List.of("code", "turn", "item"), List.of("content"), false),
                    readings((code, turn, r, rows) ->
                            r.comments().forEach((item, text) -> rows.add(List.of(code, turn.name(), item), text)))),
            new RowsOf(
                    shape("audit_act", List.of("code", "item"), List.of("done"), false),
                    (audit, rows) -> audit.files().forEach(f -> f.actedOn()
                            .forEach((item, done) -> rows.add(List.of(f.code(), item), done)))));

    private AuditTables() {}

    static List<Difference> differences(CaseFileAudit before, CaseFileAudit after, boolean logged) {
        List<Difference> differences = new ArrayList<>();
        for (RowsOf table : ALL) {
            differences.add(Difference.between(table.shape, logged, rows(table, before), rows(table, after)));
        }
        return differences;
    }

    private static Rows rows(RowsOf table, CaseFileAudit audit) {
        Rows rows = new Rows();
        table.into.accept(audit, rows);
        return rows;
    }

    private static TableShape shape(String name, List<String> keys, List<String> values, boolean positioned) {
        return new TableShape(name, "audit_id", keys, values, positioned);
    }

    private static BiConsumer<CaseFileAudit, Rows> readings(OfReading work) {
        return (audit, rows) -> {
            for (FileWork file : audit.files()) {
                each(file.code(), Turn.FIRST, file.first(), work, rows);
                each(file.code(), Turn.SECOND, file.second(), work, rows);
                each(file.code(), Turn.AGREED, file.agreed(), work, rows);
            }
        };
    }

    private static void each(String code, Turn turn, @Nullable FileReading reading, OfReading work, Rows rows) {
        if (reading != null) {
            work.into(code, turn, reading, rows);
        }
    }

    private static @Nullable Integer level(ItemMark mark) {
        return mark instanceof ItemMark.Level level ? level.level() : null;
    }

    static @Nullable PersonalText typed(@Nullable String text) {
        return text == null ? null : new PersonalText(text);
    }
}
