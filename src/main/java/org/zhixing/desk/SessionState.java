package org.zhixing.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Subdimension;

/**
 * Where the work on an assessment stands.
 *
 * @param standing closed, submitted, assigned, carried over
 * @param raters how far each rater is, in the order of the assessment
 */
public record SessionState(Standing standing, List<RaterProgress> raters) {

    public SessionState {
        raters = List.copyOf(raters);
    }

    public boolean closed() {
        return standing.closed();
    }

    /**
     * Whether anybody may see what others answered, and the results: once all have submitted, or the period is closed. A
     * sole rater has no others.
     */
    public boolean mayShowOthers() {
        return closed() || raters.size() <= 1 || raters.stream().allMatch(RaterProgress::submitted);
    }

    static SessionState of(AssessmentModel model, Dossier dossier) {
        Standing standing = dossier.standing();
        return new SessionState(
                standing,
                dossier.assessment().raters().stream()
                        .map(r -> progress(model, dossier.assessment(), standing, r))
                        .toList());
    }

    private static RaterProgress progress(
            AssessmentModel model, Assessment assessment, Standing standing, Rater rater) {
        Set<AnswerPlace> asked = new HashSet<>();
        for (Subdimension part : model.subdimensions()) {
            List<String> assigned = standing.assignments().getOrDefault(part.id(), List.of());
            if (assigned.isEmpty() || assigned.contains(rater.id())) {
                part.indicators().stream()
                        .filter(i -> i.roles().contains(rater.role()))
                        .forEach(i -> asked.add(new AnswerPlace(i.id(), rater.id())));
            }
        }
        long answered = assessment.ratings().stream()
                .filter(r -> asked.contains(new AnswerPlace(r.indicator(), r.rater())) && answers(r.answer()))
                .count();
        Set<String> cells = new HashSet<>();
        if (model.matrix().roles().contains(rater.role())) {
            model.matrix().askedCells().stream().map(Cell::id).forEach(cells::add);
        }
        long cellsAnswered = assessment.matrix().stream()
                .filter(c -> c.rater().equals(rater.id()) && cells.contains(Cell.id(c.value(), c.method())))
                .filter(c -> answers(c.answer()))
                .count();
        return new RaterProgress(
                rater,
                standing.submitted().contains(rater.id()),
                (int) answered,
                asked.size(),
                (int) cellsAnswered,
                cells.size());
    }

    /** "Don't know" counts as missing, here as in every score. */
    private static boolean answers(Answer answer) {
        return !(answer instanceof Answer.DontKnow);
    }
}
