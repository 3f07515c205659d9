package org.zhixing.ui.federation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.FederationDesk;
import org.zhixing.desk.FederationDesk.BundleCard;
import org.zhixing.federation.FederationView;
import org.zhixing.model.AssessmentModel;

/**
 * What the screen shows.
 *
 * @param years newest first; empty where nobody was assessed
 * @param view null where nobody was assessed
 */
record Together(
        AssessmentModel model,
        List<Integer> years,
        @Nullable FederationView view,
        List<BundleCard> bundles) {

    /** @param wanted the year to look at, or null for the newest */
    static Together read(FederationDesk desk, AssessmentModel model, @Nullable Integer wanted) {
        List<Integer> years = desk.years(model.id());
        if (years.isEmpty()) {
            return new Together(model, years, null, desk.bundles());
        }
        int year = wanted != null && years.contains(wanted) ? wanted : years.get(0);
        return new Together(model, years, desk.view(model.id(), year), desk.bundles());
    }
}
