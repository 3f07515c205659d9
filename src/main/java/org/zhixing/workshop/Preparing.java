package org.zhixing.workshop;

import java.util.List;
import org.zhixing.work.PersonalText;

/** Changes of what a session is about. */
final class Preparing {

    private Preparing() {}

    static Workshop prepare(Workshop before, PersonalText title, List<Vignette> vignettes) {
        if (!before.votes().isEmpty()) {
            throw Refused.at("", "problems.workshop.votesStand");
        }
        return before.withPrepared(title, new Preparation(before.pinned().model()).sound(title, vignettes));
    }

    static Workshop setKey(Workshop before, String vignette, String indicator, ExpertKey key) {
        Vignette changed = before.vignette(vignette)
                .orElseThrow(() -> Refused.at(Refused.shown(vignette), "problems.workshop.unknownVignette"));
        if (changed.item(indicator).isEmpty()) {
            throw Refused.at(Refused.shown(indicator), "problems.workshop.unknownItem");
        }
        if (before.votes().stream()
                .anyMatch(v -> v.vignette().equals(vignette) && v.indicator().equals(indicator))) {
            throw Refused.at(indicator, "problems.workshop.votesStand");
        }
        new Preparation(before.pinned().model()).sound(indicator, key);
        List<Vignette.Item> items = changed.items().stream()
                .map(i -> i.indicator().equals(indicator) ? new Vignette.Item(indicator, key) : i)
                .toList();
        Vignette now = new Vignette(changed.id(), changed.title(), changed.text(), items, changed.example());
        return before.withPrepared(
                before.title(),
                before.vignettes().stream()
                        .map(v -> v.id().equals(vignette) ? now : v)
                        .toList());
    }
}
