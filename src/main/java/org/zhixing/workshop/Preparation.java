package org.zhixing.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** What a session that is prepared must keep to. */
final class Preparation {

    private final AssessmentModel model;

    Preparation(AssessmentModel model) {
        this.model = model;
    }

    /** The vignettes as they are kept: one that has a text in one language only has it in both. */
    List<Vignette> sound(PersonalText title, List<Vignette> vignettes) {
        if (title.value().length() > Limits.TITLE) {
            throw Refused.at("", "problems.workshop.tooLong", Limits.TITLE);
        }
        if (vignettes.isEmpty() || vignettes.size() > Limits.VIGNETTES) {
            throw Refused.at("", "problems.workshop.vignettes", Limits.VIGNETTES);
        }
        Set<String> ids = new HashSet<>();
        List<Vignette> sound = new ArrayList<>();
        for (Vignette vignette : vignettes) {
            String id = vignette.id();
            if (id.isBlank() || id.length() > Limits.ID || !ids.add(id)) {
                throw Refused.at(Refused.shown(id), "problems.workshop.vignetteId", Limits.ID);
            }
            sound.add(sound(vignette));
        }
        return sound;
    }

    private Vignette sound(Vignette vignette) {
        String id = vignette.id();
        Text title = both(vignette.title());
        if (title.zh().isBlank()) {
            throw Refused.at(id, "problems.workshop.untitled");
        }
        Text text = both(vignette.text());
        atMost(id, title, Limits.TITLE);
        atMost(id, text, Limits.TEXT);
        if (vignette.items().size() > Limits.ITEMS) {
            throw Refused.at(id, "problems.workshop.items", Limits.ITEMS);
        }
        Set<String> indicators = new HashSet<>();
        for (Vignette.Item item : vignette.items()) {
            if (model.indicator(item.indicator()).isEmpty()) {
                throw Refused.at(Refused.shown(item.indicator()), "problems.workshop.unknownIndicator");
            }
            if (!indicators.add(item.indicator())) {
                throw Refused.at(item.indicator(), "problems.workshop.itemTwice");
            }
            sound(item.indicator(), item.key());
        }
        return new Vignette(id, title, text, vignette.items(), vignette.example());
    }

    void sound(String indicator, ExpertKey key) {
        if (key.ratings().size() > Limits.EXPERTS) {
            throw Refused.at(indicator, "problems.workshop.experts", Limits.EXPERTS);
        }
        for (int rating : key.ratings()) {
            if (!model.scale().holds(rating)) {
                throw Refused.at(
                        indicator,
                        "problems.workshop.offScale",
                        model.scale().min(),
                        model.scale().max());
            }
        }
    }

    private static void atMost(String id, Text text, int characters) {
        if (text.zh().length() > characters || text.en().length() > characters) {
            throw Refused.at(id, "problems.workshop.tooLong", characters);
        }
    }

    private static Text both(Text text) {
        return new Text(text.zh().isBlank() ? text.en() : text.zh(), text.en().isBlank() ? text.zh() : text.en());
    }
}
