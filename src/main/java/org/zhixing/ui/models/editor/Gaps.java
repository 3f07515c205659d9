package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/** Where the English side of a draft is missing, is Chinese, or still says what it said before the Chinese side was changed. */
final class Gaps {

    /**
     * @param place id of the part; empty for the model itself
     * @param level of the anchor; null for the name
     */
    record Gap(String place, @Nullable Integer level, Wording.Kind kind) {}

    private Gaps() {}

    /** In model order. */
    static List<Gap> of(ModelDraft draft) {
        Map<String, Text> before = names(draft.base().model());
        Map<String, Indicator> old = draft.base().model().indicatorsById();
        List<Gap> gaps = new ArrayList<>();
        AssessmentModel model = draft.model();
        add(gaps, "", null, model.title(), before.get(""));
        for (Dimension dimension : model.dimensions()) {
            add(gaps, dimension.id(), null, dimension.name(), before.get(dimension.id()));
            for (Subdimension part : dimension.subdimensions()) {
                add(gaps, part.id(), null, part.name(), before.get(part.id()));
                for (Indicator indicator : part.indicators()) {
                    add(gaps, indicator.id(), null, indicator.name(), before.get(indicator.id()));
                    for (Anchor anchor : indicator.anchors()) {
                        add(
                                gaps,
                                indicator.id(),
                                anchor.level(),
                                anchor.text(),
                                anchor(old.get(indicator.id()), anchor.level()));
                    }
                }
            }
        }
        return gaps;
    }

    static @Nullable Text anchor(@Nullable Indicator indicator, int level) {
        return indicator == null
                ? null
                : indicator.anchors().stream()
                        .filter(a -> a.level() == level)
                        .map(Anchor::text)
                        .findFirst()
                        .orElse(null);
    }

    /** What each part is called, by id; the model itself under the empty id. */
    static Map<String, Text> names(AssessmentModel model) {
        Map<String, Text> names = new HashMap<>();
        names.put("", model.title());
        for (Dimension dimension : model.dimensions()) {
            names.put(dimension.id(), dimension.name());
            for (Subdimension part : dimension.subdimensions()) {
                names.put(part.id(), part.name());
                part.indicators().forEach(i -> names.put(i.id(), i.name()));
            }
        }
        return names;
    }

    private static void add(List<Gap> gaps, String place, @Nullable Integer level, Text text, @Nullable Text before) {
        Wording.gap(text, before).ifPresent(kind -> gaps.add(new Gap(place, level, kind)));
    }
}
