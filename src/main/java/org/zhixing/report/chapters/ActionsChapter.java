package org.zhixing.report.chapters;

import java.time.LocalDate;
import java.util.List;
import org.zhixing.model.Recommendation;
import org.zhixing.plan.Action;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.ActionWords;
import org.zhixing.report.wording.RecommendationWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.DueDates;
import org.zhixing.review.FiredRecommendation;

/** What to do first, and what the agency has planned. */
final class ActionsChapter {

    private final Script script;
    private final Subject subject;
    private final RecommendationWords words;

    ActionsChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.words = new RecommendationWords(subject);
    }

    void write() {
        script.chapter(subject.say("report.overview.actions"));
        script.note(subject.say("report.recommendations.note"));
        List<FiredRecommendation> shown = subject.review().shownRecommendations();
        if (shown.isEmpty()) {
            script.quiet(subject.say("report.recommendations.none"));
        } else {
            script.table(recommendations(shown));
        }
        int waiting = subject.review().recommendations().size() - shown.size();
        if (waiting > 0) {
            String ids = subject.listed(subject.review().recommendations().stream()
                    .skip(shown.size())
                    .map(f -> f.recommendation().id())
                    .toList());
            script.note(subject.say("report.recommendations.waiting", String.valueOf(waiting), ids));
        }
        if (!subject.review().plan().actions().isEmpty()) {
            plan();
        }
    }

    private Script.Grid recommendations(List<FiredRecommendation> shown) {
        Script.Grid table = new Script.Grid(subject.say("report.sheet.recommendations"))
                .left(0.7, subject.say("report.recommendations.id"))
                .left(4, subject.say("report.recommendations.action"))
                .left(2, subject.say("report.recommendations.because"))
                .left(1.1, subject.say("report.recommendations.owner"))
                .left(1.5, subject.say("report.recommendations.due"))
                .left(2.6, subject.say("report.recommendations.evidence"));
        for (FiredRecommendation fired : shown) {
            Recommendation recommendation = fired.recommendation();
            table.row(
                    Cells.bold(recommendation.id()),
                    Cell.of(subject.in(recommendation.action())),
                    Cells.muted(words.because(fired)),
                    Cell.of(subject.roles(recommendation.owners())),
                    Cell.of(DueDates.of(recommendation, subject.date()).toString()),
                    Cells.muted(subject.in(recommendation.completionEvidence())));
        }
        return table;
    }

    /** Roles, days and states; who a person is and where evidence lies stays inside. */
    private void plan() {
        ActionWords actions = new ActionWords(subject);
        script.part(subject.say("report.sheet.plan"));
        script.note(subject.say("report.plan.note"));
        Script.Grid table = new Script.Grid(subject.say("report.sheet.plan"))
                .left(0.75, subject.say("report.plan.id"))
                .left(3.4, subject.say("report.plan.action"))
                .left(1.15, subject.say("report.plan.roles"))
                .left(1.65, subject.say("report.plan.due"))
                .left(1, subject.say("report.plan.state"))
                .left(2.8, subject.say("report.plan.evidence"))
                .left(2, subject.say("report.plan.targets"));
        for (Action action : subject.review().plan().actions()) {
            table.row(
                    Cells.bold(action.id()),
                    Cell.of(actions.title(action)),
                    Cell.of(actions.roles(action)),
                    due(action),
                    Cell.of(actions.state(action.state())),
                    Cells.muted(String.join("\n", actions.evidence(action, false))),
                    Cells.muted(actions.targets(action)));
        }
        script.table(table);
    }

    /** On a ground once it is over and the action is neither evidenced nor dropped. */
    private Cell due(Action action) {
        LocalDate due = action.due();
        if (due == null) {
            return Cell.of("—");
        }
        Cell cell = Cell.of(due.toString());
        return action.open() && due.isBefore(subject.date()) ? cell.on(Tone.WATCH_GROUND) : cell;
    }
}
