package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/** Where one is after a part was taken out: at the next one of its kind, else the one before, else at what held it. */
final class Neighbours {

    private Neighbours() {}

    static String after(AssessmentModel model, String id) {
        for (Dimension dimension : model.dimensions()) {
            List<String> parts =
                    dimension.subdimensions().stream().map(Subdimension::id).toList();
            if (parts.contains(id)) {
                return near(parts, id, dimension.id());
            }
            for (Subdimension part : dimension.subdimensions()) {
                List<String> inside =
                        part.indicators().stream().map(Indicator::id).toList();
                if (inside.contains(id)) {
                    return near(inside, id, part.id());
                }
            }
        }
        return "";
    }

    private static String near(List<String> all, String id, String holder) {
        List<String> others = new ArrayList<>(all);
        int at = others.indexOf(id);
        others.remove(at);
        return others.isEmpty() ? holder : others.get(Math.min(at, others.size() - 1));
    }
}
