package org.zhixing.ui.shell;

import java.util.List;
import org.zhixing.ui.actions.ActionsScreen;
import org.zhixing.ui.alignment.AlignmentScreen;
import org.zhixing.ui.audit.AuditScreen;
import org.zhixing.ui.drift.DriftScreen;
import org.zhixing.ui.federation.FederationScreen;
import org.zhixing.ui.help.HelpScreen;
import org.zhixing.ui.home.HomeScreen;
import org.zhixing.ui.models.ModelsScreen;
import org.zhixing.ui.overview.OverviewScreen;
import org.zhixing.ui.raters.RatersScreen;
import org.zhixing.ui.rating.RatingScreen;
import org.zhixing.ui.records.RecordsScreen;
import org.zhixing.ui.settings.SettingsScreen;
import org.zhixing.ui.trends.TrendsScreen;
import org.zhixing.ui.whatif.WhatIfScreen;
import org.zhixing.ui.workshop.WorkshopScreen;
import org.zhixing.ui.workspace.Screen;

/** Every screen that exists, in side-bar order; home is first and stands in for any that cannot be shown. */
final class Screens {

    private Screens() {}

    static List<Screen> all() {
        return List.of(
                new HomeScreen(),
                new OverviewScreen(),
                new RatingScreen(),
                new AlignmentScreen(),
                new RecordsScreen(),
                new DriftScreen(),
                new RatersScreen(),
                new AuditScreen(),
                new WorkshopScreen(),
                new TrendsScreen(),
                new ActionsScreen(),
                new WhatIfScreen(),
                new FederationScreen(),
                new ModelsScreen(),
                new SettingsScreen(),
                new HelpScreen());
    }
}
