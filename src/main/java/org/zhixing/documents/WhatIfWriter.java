package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.whatif.Effect;
import org.zhixing.whatif.Flag;
import org.zhixing.whatif.Flips;
import org.zhixing.whatif.Move;
import org.zhixing.whatif.Robustness;
import org.zhixing.whatif.Step;
import org.zhixing.whatif.WhatIf;

/** Writes the document of what was tried out (whatif.schema.json); numbers are unrounded. */
public final class WhatIfWriter {

    private WhatIfWriter() {}

    /** @param effect and the others: null or empty where not asked for */
    public static String write(
            WhatIf whatIf,
            @Nullable Effect effect,
            @Nullable List<Step> steps,
            List<Flips> flips,
            @Nullable Robustness robustness) {
        return Json.write(Json.object(
                "model",
                Json.object("id", whatIf.model().id(), "version", whatIf.model().version()),
                "effect",
                effect == null ? null : effect(effect),
                "steps",
                steps == null ? null : steps.stream().map(WhatIfWriter::step).toList(),
                "flips",
                flips.stream().map(WhatIfWriter::flips).toList(),
                "robustness",
                robustness == null ? null : robustness(robustness)));
    }

    private static Map<String, @Nullable Object> effect(Effect effect) {
        return Json.object(
                "moves",
                effect.moves().stream().map(WhatIfWriter::move).toList(),
                "scores",
                effect.scores().stream()
                        .map(s -> Json.object(
                                "id", s.id(),
                                "before", s.before(),
                                "after", s.after(),
                                "bandBefore", s.bandBefore(),
                                "bandAfter", s.bandAfter()))
                        .toList(),
                "capsBefore",
                effect.capsBefore(),
                "capsAfter",
                effect.capsAfter(),
                "drifts",
                effect.drifts().stream()
                        .map(d -> Json.object(
                                "id", d.drift(),
                                "before", d.before(),
                                "after", d.after(),
                                "tentativeBefore", d.tentativeBefore(),
                                "tentativeAfter", d.tentativeAfter()))
                        .toList());
    }

    private static Map<String, @Nullable Object> move(Move move) {
        if (move instanceof Move.Answered m) {
            return Json.object("kind", "ANSWERED", "place", m.place(), "role", m.role(), "level", m.level());
        }
        if (move instanceof Move.Shifted m) {
            return Json.object("kind", "SHIFTED", "place", m.place(), "by", m.by());
        }
        if (move instanceof Move.Evidenced m) {
            return Json.object("kind", "EVIDENCED", "place", m.place(), "type", m.type());
        }
        if (move instanceof Move.Unevidenced m) {
            return Json.object("kind", "UNEVIDENCED", "place", m.place(), "type", m.type());
        }
        if (move instanceof Move.Assumed m) {
            return Json.object("kind", "ASSUMED", "place", m.recordIndicator(), "level", m.level());
        }
        return Json.object("kind", "LEFT_OUT", "rater", ((Move.LeftOut) move).rater());
    }

    private static Map<String, @Nullable Object> step(Step step) {
        return Json.object(
                "rank", step.rank(),
                "indicator", step.indicator(),
                "gain", step.gain(),
                "evidence", step.types(),
                "recordsStand", step.recordsStand());
    }

    private static Map<String, @Nullable Object> flips(Flips flips) {
        return Json.object(
                "flag", flag(flips.flag()),
                "trials", flips.trials(),
                "complete", flips.complete(),
                "found", flips.found().stream().map(WhatIfWriter::effect).toList());
    }

    private static String flag(Flag flag) {
        if (flag instanceof Flag.BandOf f) {
            return f.part();
        }
        return flag instanceof Flag.SeverityOf f ? f.drift().name() : "CAPS";
    }

    private static Map<String, @Nullable Object> robustness(Robustness robustness) {
        return Json.object(
                "trials",
                robustness.trials(),
                "sways",
                robustness.sways().stream()
                        .map(s -> Json.object(
                                "seat", s.seat(),
                                "role", s.role(),
                                "indicator", s.indicator(),
                                "by", s.by(),
                                "flags",
                                        s.flags().stream()
                                                .map(WhatIfWriter::flag)
                                                .toList()))
                        .toList());
    }
}
