package org.zhixing.report.chapters;

import org.zhixing.report.figures.CoverMark;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.MethodWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;

/** Whose report it is, of which period, by which ruler; then the table of contents. */
final class CoverPage {

    private CoverPage() {}

    static void into(Script script, Subject subject) {
        script.figure(CoverMark.of(subject.say("terms.product")));
        script.paragraph(Style.KICKER, Run.bold(subject.say("terms.product")).ink(Tone.BRAND_INK));
        script.paragraph(
                Style.TITLE, Run.bold(subject.say("report.paper.title")).ink(Tone.INK));
        script.paragraph(Style.SUBTITLE, Run.of(subject.agency()).ink(Tone.INK2));
        Script.Grid facts = new Script.Grid(subject.say("report.method.which"))
                .left(1.2, "")
                .left(4, "");
        // The agency stands above already.
        new MethodWords(subject)
                .which().stream().skip(1).forEach(fact -> facts.row(Cells.muted(fact.name()), Cell.of(fact.text())));
        script.table(facts);
        script.note(subject.say("report.method.note"));
        script.newPage();
        script.add(new Block.Contents());
    }
}
