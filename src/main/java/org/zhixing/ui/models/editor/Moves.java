package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Optional;
import org.zhixing.drafting.DraftStep;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/** The step that moves a part by one place: an indicator also across the edge of its sub-dimension, into the next one. */
final class Moves {

    private Moves() {}

    /**
     * @param places −1 up, 1 down
     * @return empty where there is nowhere to go
     */
    static Optional<DraftStep> of(AssessmentModel model, String id, int places) {
        for (Dimension dimension : model.dimensions()) {
            List<String> parts =
                    dimension.subdimensions().stream().map(Subdimension::id).toList();
            int at = parts.indexOf(id);
            if (at >= 0) {
                int to = at + places;
                return to < 0 || to >= parts.size()
                        ? Optional.empty()
                        : Optional.of(new DraftStep.MoveSubdimension(id, to));
            }
        }
        return indicator(model.subdimensions(), id, places);
    }

    private static Optional<DraftStep> indicator(List<Subdimension> parts, String id, int places) {
        for (int p = 0; p < parts.size(); p++) {
            List<String> inside =
                    parts.get(p).indicators().stream().map(Indicator::id).toList();
            int at = inside.indexOf(id);
            if (at < 0) {
                continue;
            }
            int to = at + places;
            if (to >= 0 && to < inside.size()) {
                return Optional.of(new DraftStep.MoveIndicator(id, parts.get(p).id(), to));
            }
            int next = p + places;
            if (next < 0 || next >= parts.size()) {
                return Optional.empty();
            }
            Subdimension into = parts.get(next);
            int end = places < 0 ? into.indicators().size() : 0;
            return Optional.of(new DraftStep.MoveIndicator(id, into.id(), end));
        }
        return Optional.empty();
    }
}
