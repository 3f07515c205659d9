package org.zhixing.report.chapters;

import java.util.List;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.Band;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.MethodWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.Figures;
import org.zhixing.scoring.EvidenceGating;

/** With which ruler was measured, how the numbers come about, the bands, and how much evidence lies behind them. */
final class MethodChapter {

    private final Script script;
    private final Subject subject;
    private final MethodWords words;

    MethodChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.words = new MethodWords(subject);
    }

    void write() {
        script.chapter(subject.say("report.sheet.method"));
        script.note(subject.say("report.method.note"));
        script.part(subject.say("report.method.which"));
        facts(subject.say("report.method.which"), words.which());
        script.part(subject.say("report.method.how"));
        facts(subject.say("report.method.how"), words.howOnPaper());
        script.part(subject.say("report.method.bands"));
        bands();
        script.part(subject.say("report.method.evidence"));
        evidence();
    }

    private void facts(String title, List<MethodWords.Fact> facts) {
        Script.Grid table = new Script.Grid(title).left(1.3, "").left(5, "");
        facts.forEach(fact -> table.row(Cells.muted(fact.name()), Cell.of(fact.text())));
        script.table(table);
    }

    private void bands() {
        Script.Grid table = new Script.Grid(subject.say("report.method.bands"))
                .left(1.3, subject.say("terms.score.band"))
                .right(1, subject.say("report.paper.bandFrom"))
                .left(4, "");
        for (Band band : subject.model().bands()) {
            table.row(Cell.of(subject.in(band.name())), Cell.of(Figures.score(band.min())), Cell.of(""));
        }
        script.table(table);
        script.note(subject.say("report.method.bandsNote"));
    }

    /** How many pieces there are and count; the list itself, with its places, stands in the workbook. */
    private void evidence() {
        List<Evidence> pieces = subject.review().assessment().evidence();
        if (pieces.isEmpty()) {
            script.quiet(subject.say("report.method.noEvidence"));
            return;
        }
        long sound = pieces.stream()
                .filter(piece -> EvidenceGating.flaws(
                                piece, subject.review().assessment().period())
                        .isEmpty())
                .count();
        script.body(subject.say("report.paper.evidence", String.valueOf(pieces.size()), String.valueOf(sound)));
    }
}
