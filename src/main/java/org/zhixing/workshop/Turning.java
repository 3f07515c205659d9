package org.zhixing.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a session stands among its vignettes, each of which keeps its own stage. */
final class Turning {

    private Turning() {}

    /** Goes on, or back where nothing was given away. The stage at hand stays it. */
    static Workshop to(Workshop before, Stage stage) {
        if (stage == before.stage()) {
            return before;
        }
        boolean back = before.stage().mayGoBack()
                && stage == Stage.values()[before.stage().ordinal() - 1];
        if (!back && stage != before.stage().next()) {
            throw Refused.at(
                    "", back(before.stage(), stage) ? "problems.workshop.noWayBack" : "problems.workshop.nextOnly");
        }
        if (stage == Stage.FIRST && before.current().items().isEmpty()) {
            throw Refused.at("", "problems.workshop.nothingToRate");
        }
        return before.at(before.vignette(), before.indicator(), stage, before.leftAt());
    }

    private static boolean back(Stage from, Stage to) {
        return to.compareTo(from) < 0;
    }

    static Workshop to(Workshop before, String vignette) {
        Vignette wanted = before.vignette(vignette)
                .orElseThrow(() -> Refused.at(Refused.shown(vignette), "problems.workshop.unknownVignette"));
        if (vignette.equals(before.vignette())) {
            return before;
        }
        return before.at(
                vignette,
                wanted.firstIndicator(),
                before.stageOf(vignette),
                known(before, before.vignettes(), vignette));
    }

    static Workshop show(Workshop before, String indicator) {
        if (before.current().item(indicator).isEmpty()) {
            throw Refused.at(Refused.shown(indicator), "problems.workshop.unknownItem");
        }
        return before.at(before.vignette(), indicator, before.stage(), before.leftAt());
    }

    /** The stages of those of the vignettes that are begun and not at hand. */
    static Map<String, Stage> known(Workshop before, List<Vignette> vignettes, String atHand) {
        Map<String, Stage> left = new HashMap<>(vignettes.stream()
                .map(Vignette::id)
                .filter(id -> !id.equals(atHand))
                .collect(Collectors.toMap(id -> id, before::stageOf)));
        left.values().removeIf(stage -> stage == Stage.LOBBY);
        return left;
    }
}
