package org.zhixing.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.Json;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/**
 * All that one participant may know: where the session is, the vignette at hand, their own answers, and the key once it is
 * shown. Nothing of other participants, no sums, no vignette ahead.
 */
record ParticipantView(Workshop workshop, Participant participant) {

    /** How an answer without a level is written. */
    static final String UNCLEAR = "unclear";

    /** Where the session is, and this participant in it. */
    String state() {
        Stage stage = workshop.stage();
        String material = material();
        List<String> order = workshop.vignettes().stream().map(Vignette::id).toList();
        return Json.write(Json.object(
                "code", participant.codeName(),
                "stage", stage.name(),
                "round", workshop.round(),
                "vignette", workshop.vignette(),
                "number", order.indexOf(workshop.vignette()) + 1,
                "of", order.size(),
                "material", material == null ? null : Digest.of(material),
                "mine", mine(),
                "keys", keys()));
    }

    /** The vignette at hand with its questions; null while people still join. */
    @Nullable
    String material() {
        if (workshop.stage() == Stage.LOBBY) {
            return null;
        }
        Vignette vignette = workshop.current();
        AssessmentModel model = workshop.pinned().model();
        return Json.write(Json.object(
                "vignette",
                vignette.id(),
                "title",
                text(vignette.title()),
                "text",
                text(vignette.text()),
                "levels",
                model.scale().levels().stream()
                        .map(l -> Json.object("level", l.level(), "name", text(l.name())))
                        .toList(),
                "items",
                vignette.items().stream()
                        .map(item -> model.indicator(item.indicator()).orElse(null))
                        .filter(Objects::nonNull)
                        .map(ParticipantView::item)
                        .toList()));
    }

    private static Object item(Indicator indicator) {
        return Json.object(
                "id",
                indicator.id(),
                "name",
                text(indicator.name()),
                "anchors",
                indicator.anchors().stream()
                        .map(a -> Json.object("level", a.level(), "text", text(a.text())))
                        .toList());
    }

    /** Own answers to the vignette at hand: indicator, then round. */
    private Map<String, Map<String, Object>> mine() {
        Map<String, Map<String, Object>> mine = new LinkedHashMap<>();
        for (Vote vote : workshop.votes()) {
            if (vote.participant().equals(participant.id()) && vote.vignette().equals(workshop.vignette())) {
                mine.computeIfAbsent(vote.indicator(), i -> new LinkedHashMap<>())
                        .put(String.valueOf(vote.round()), vote.level() == null ? UNCLEAR : vote.level());
            }
        }
        return mine;
    }

    /**
     * The key while it is the subject; null otherwise. It is away again in the second round, so that people answer what
     * they now think and do not copy.
     */
    private @Nullable Map<String, Object> keys() {
        if (!workshop.stage().keyShown() || workshop.stage() == Stage.SECOND) {
            return null;
        }
        Vignette vignette = workshop.current();
        Map<String, Object> keys = new LinkedHashMap<>();
        for (Vignette.Item item : vignette.items()) {
            ExpertKey key = item.key();
            if (!key.ratings().isEmpty()) {
                keys.put(
                        item.indicator(),
                        Json.object(
                                "median", key.median(),
                                "low", key.low(),
                                "high", key.high(),
                                "example", !key.complete()));
            }
        }
        return keys;
    }

    private static Object text(Text text) {
        return Json.object("zh", text.zh(), "en", text.en());
    }
}
