package org.zhixing.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.model.Scale;

/** Whether what a file says of its raters beside their answers means something: who signs, and what was anchored. */
final class PanelCheck {

    private final AssessmentModel model;
    private final Findings findings;
    /** The file's raters with their roles. */
    private final Map<String, String> roleOf;

    private final Set<List<String>> seen = new HashSet<>();

    PanelCheck(AssessmentModel model, Findings findings, Map<String, String> roleOf) {
        this.model = model;
        this.findings = findings;
        this.roleOf = roleOf;
    }

    void check(Place root) {
        root.items("exclusions").forEach(this::exclusion);
        root.items("anchors").forEach(this::anchor);
    }

    private void exclusion(Place exclusion) {
        String rater = exclusion.text("rater");
        if (known(exclusion, "rater") && rater != null && !seen.add(List.of(rater))) {
            findings.add(exclusion.get("rater"), "problems.assessment.excludedTwice", rater);
        }
        signature(exclusion, "director", Role.D, rater);
        signature(exclusion, "supervisor", Role.S, rater);
        String reason = exclusion.text("reason");
        if (reason != null && reason.isBlank()) {
            findings.add(exclusion.get("reason"), "problems.json.blank");
        }
    }

    private void signature(Place exclusion, String key, Role role, @Nullable String rater) {
        String signer = exclusion.text(key);
        if (signer == null || !known(exclusion, key)) {
            return;
        }
        if (!role.name().equals(roleOf.get(signer))) {
            findings.add(exclusion.get(key), "problems.assessment.signerRole", signer, role.name());
        } else if (signer.equals(rater)) {
            findings.add(exclusion.get(key), "problems.assessment.signsOwnExclusion", signer);
        }
    }

    private void anchor(Place anchor) {
        String dimension = anchor.text("dimension");
        if (dimension != null && model.dimensions().stream().noneMatch(d -> d.id().equals(dimension))) {
            findings.add(anchor.get("dimension"), "problems.assessment.unknownDimension", dimension);
        }
        Double level = anchor.number("answer");
        Scale scale = model.scale();
        if (level != null && (level != Math.rint(level) || level < scale.min() || level > scale.max())) {
            findings.add(anchor.get("answer"), "problems.assessment.offAnchorScale", scale.min(), scale.max());
        }
        String vignette = anchor.text("vignette");
        String rater = anchor.text("rater");
        if (known(anchor, "rater")
                && vignette != null
                && dimension != null
                && rater != null
                && !seen.add(List.of(vignette, dimension, rater))) {
            findings.add(anchor, "problems.assessment.answeredTwice", rater, vignette + "×" + dimension);
        }
    }

    private boolean known(Place holder, String key) {
        String id = holder.text(key);
        boolean known = id == null || roleOf.containsKey(id);
        if (!known) {
            findings.add(holder.get(key), "problems.assessment.unknownRater", String.valueOf(id));
        }
        return known;
    }
}
