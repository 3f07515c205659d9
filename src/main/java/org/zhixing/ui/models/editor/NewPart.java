package org.zhixing.ui.models.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.Scale;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/** Parts that are added blank, under an id that no version has ever had (specification 9.14). */
final class NewPart {

    private static final Text BLANK = new Text("", "");

    private NewPart() {}

    /**
     * An indicator behind the one that is selected, or at the end of the sub-dimension that is.
     *
     * @param selected id of an indicator or a sub-dimension
     */
    static DraftStep.AddIndicator indicator(ModelDraft draft, String selected) {
        AssessmentModel model = draft.model();
        Subdimension part = model.subdimensions().stream()
                .filter(s -> s.id().equals(selected) || s.indicators().stream().anyMatch(i -> i.id().equals(selected)))
                .findFirst()
                .orElseThrow();
        List<String> inside = part.indicators().stream().map(Indicator::id).toList();
        int at = inside.indexOf(selected);
        List<Role> roles = part.indicators().isEmpty()
                ? List.of(Role.D, Role.S, Role.W)
                : part.indicators().get(Math.max(0, at)).roles();
        Indicator blank = new Indicator(
                fresh(draft, part.id() + ".", part.indicators().size()),
                1,
                BLANK,
                roles,
                List.of(),
                Map.of(),
                false,
                false,
                anchors(model.scale()));
        return new DraftStep.AddIndicator(part.id(), at < 0 ? inside.size() : at + 1, blank);
    }

    /** A sub-dimension behind the others of the dimension that holds what is selected. */
    static DraftStep.AddSubdimension subdimension(ModelDraft draft, String selected) {
        Dimension dimension = draft.model().dimensions().stream()
                .filter(d -> holds(d, selected))
                .findFirst()
                .orElseThrow();
        int parts = dimension.subdimensions().size();
        return new DraftStep.AddSubdimension(dimension.id(), parts, fresh(draft, dimension.id(), parts), BLANK, 1);
    }

    static boolean holds(Dimension dimension, String id) {
        return dimension.id().equals(id)
                || dimension.subdimensions().stream()
                        .anyMatch(s ->
                                s.id().equals(id) || s.indicators().stream().anyMatch(i -> i.id().equals(id)));
    }

    private static List<Anchor> anchors(Scale scale) {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(level -> new Anchor(level, BLANK))
                .toList();
    }

    private static String fresh(ModelDraft draft, String head, int after) {
        Set<String> known = new HashSet<>(draft.retired());
        known.addAll(Gaps.names(draft.model()).keySet());
        known.addAll(Gaps.names(draft.base().model()).keySet());
        int number = after + 1;
        while (known.contains(head + number)) {
            number++;
        }
        return head + number;
    }
}
