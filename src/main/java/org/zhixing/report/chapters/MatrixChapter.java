package org.zhixing.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.wording.MatrixWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.CellScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.AlignmentScore.ValueScore;

/** Values by methods: what is stated, what is done and where; what follows from it, and mismatches in words. */
final class MatrixChapter {

    private static final int DECIMALS = 4;

    private final Script script;
    private final Subject subject;
    private final ValueMatrix matrix;
    private final AlignmentScore score;
    private final MatrixWords words;
    private final Map<String, CellScore> cells;

    MatrixChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.matrix = subject.model().matrix();
        this.score = subject.card().alignment();
        this.words = new MatrixWords(subject);
        this.cells = score.cells().stream()
                .collect(Collectors.toMap(c -> Cell.id(c.value(), c.method()), Function.identity()));
    }

    void write() {
        script.chapter(subject.say("report.sheet.matrix"));
        script.note(subject.say("report.paper.matrix.note"));
        script.table(map());
        script.part(subject.say("report.matrix.totals"));
        totals();
        script.part(subject.say("report.matrix.mismatches"));
        mismatches();
    }

    private Script.Grid map() {
        Script.Grid table = new Script.Grid(subject.say("report.sheet.matrix"))
                .left(2.4, subject.say("report.matrix.value"))
                .right(1, subject.say("terms.score.stated"))
                .right(1, subject.say("terms.score.required"));
        matrix.methods().forEach(method -> table.center(1.35, subject.in(method.name())));
        table.right(1, subject.say("terms.score.enacted")).right(1, subject.say("terms.score.coverage"));
        for (int v = 0; v < matrix.values().size(); v++) {
            ValueMatrix.Value value = matrix.values().get(v);
            ValueScore found = score.values().get(v);
            List<Table.Cell> row = new ArrayList<>(List.of(
                    Cells.bold(subject.in(value.name())),
                    Table.Cell.of(Run.of(Figures.level(found.stated())).ink(Tone.OCHRE_INK)),
                    Table.Cell.of(Figures.level(found.required()))));
            matrix.methods().forEach(method -> row.add(square(cells.get(Cell.id(value.id(), method.id())))));
            row.add(Cells.bold(Figures.level(found.enacted())));
            row.add(Cells.muted(Figures.percent(found.coverage())));
            table.row(row);
        }
        return table;
    }

    /** One square of the map: the number on its ground, or why there is none. */
    private Table.Cell square(@Nullable CellScore found) {
        if (found == null) {
            return Cells.faint("—").on(Tone.SUBTLE);
        }
        Double effective = found.effective();
        if (effective == null) {
            return Cells.faint(subject.say("terms.status." + found.status()));
        }
        String number = (found.relevance() == 2 ? "● " : "") + Figures.level(effective);
        if (found.conflict()) {
            return Table.Cell.of(Run.bold(number + " " + subject.say("terms.conflict"))
                            .ink(Tone.SERIOUS_INK))
                    .on(Tone.SERIOUS_GROUND);
        }
        Tone ground = Tone.heat(subject.model().scale().toScore(effective) / 100);
        return Table.Cell.of(Run.of(number).ink(ground.inkOn())).on(ground);
    }

    private void totals() {
        Script.Grid table = new Script.Grid(subject.say("report.matrix.totals"))
                .left(1.6, "")
                .right(1.2, "")
                .left(6, "");
        total(table, "report.column.STATUS", subject.say("terms.status." + score.status()), "status");
        total(table, "terms.score.fulfilment", Figures.statistic(score.fulfilment(), DECIMALS), "fulfilment");
        total(table, "terms.score.weakestLink", Figures.statistic(score.weakestLink(), DECIMALS), "weakestLink");
        total(table, "terms.score.conflict", Figures.statistic(score.conflict(), DECIMALS), "conflict");
        total(table, "terms.score.alignment", Figures.score(score.score()), "alignment");
        total(table, "report.matrix.bounds", Figures.score(score.low()) + "–" + Figures.score(score.high()), "bounds");
        script.table(table);
    }

    private void total(Script.Grid table, String name, String value, String how) {
        table.row(
                Table.Cell.of(subject.say(name)),
                Cells.bold(value),
                Cells.muted(subject.say(
                        how.equals("alignment") ? "report.paper.matrix.alignment" : "report.matrix.how." + how)));
    }

    private void mismatches() {
        if (score.mismatches().isEmpty() && score.cautions().isEmpty()) {
            script.quiet(subject.say(
                    score.status() == AlignmentScore.Status.ABSENT
                            ? "report.matrix.absent"
                            : "report.matrix.noMismatch"));
            return;
        }
        if (!score.mismatches().isEmpty()) {
            Script.Grid table = new Script.Grid(subject.say("report.matrix.mismatches"))
                    .left(2, subject.say("report.cell.NAME"))
                    .left(1.7, subject.say("report.matrix.words"))
                    .left(6, subject.say("report.paper.matrix.meaning"));
            for (Mismatch mismatch : score.mismatches()) {
                boolean strength = mismatch.type() == Mismatch.Type.T3;
                String kind = mismatch.type() + " " + subject.say("terms.mismatch." + mismatch.type());
                table.row(
                        Cells.bold(words.place(mismatch)),
                        Table.Cell.of(Run.of(kind).ink(strength ? Tone.BRAND_INK : Tone.WARNING_INK))
                                .on(strength ? Tone.BRAND_GROUND : Tone.WARNING_GROUND),
                        Table.Cell.of(words.sentence(mismatch)));
            }
            script.table(table);
        }
        for (String caution : score.cautions()) {
            script.paragraph(Style.BODY, Run.of(words.caution(caution)).ink(Tone.WARNING_INK));
        }
    }
}
