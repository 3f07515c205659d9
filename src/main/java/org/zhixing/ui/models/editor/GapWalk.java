package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;

/** Steps through what is to be done, in model order and round again at the end. */
final class GapWalk {

    static final int NOWHERE = -2;
    static final int NAME = -1;

    private GapWalk() {}

    /**
     * The first gap behind the place where one is.
     *
     * @param field where in the part one is: {@link #NOWHERE}, {@link #NAME}, or the level of an anchor
     */
    static Optional<Gaps.Gap> next(ModelDraft draft, String place, int field) {
        List<Gaps.Gap> gaps = Gaps.of(draft);
        List<String> order = order(draft.model());
        int here = order.indexOf(place);
        Optional<Gaps.Gap> behind = gaps.stream()
                .filter(gap -> {
                    int there = order.indexOf(gap.place());
                    return there > here || (there == here && (gap.level() == null ? NAME : gap.level()) > field);
                })
                .findFirst();
        return behind.or(() -> gaps.stream().findFirst());
    }

    /** The first problem of the next part that has one, or with −1 of the one before. */
    static Optional<ModelDrafts.DraftProblem> problem(
            AssessmentModel model, List<ModelDrafts.DraftProblem> problems, String place, int direction) {
        List<String> order = order(model);
        int here = order.indexOf(place);
        for (int steps = 1; steps <= order.size(); steps++) {
            String there = order.get(Math.floorMod(here + steps * direction, order.size()));
            Optional<ModelDrafts.DraftProblem> first =
                    problems.stream().filter(p -> p.place().equals(there)).findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** Ids of all parts in model order, the model itself first. */
    static List<String> order(AssessmentModel model) {
        List<String> order = new ArrayList<>(List.of(""));
        model.dimensions().forEach(dimension -> {
            order.add(dimension.id());
            dimension.subdimensions().forEach(part -> {
                order.add(part.id());
                part.indicators().forEach(indicator -> order.add(indicator.id()));
            });
        });
        return order;
    }
}
