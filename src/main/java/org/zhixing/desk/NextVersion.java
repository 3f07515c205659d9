package org.zhixing.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.documents.ModelReader;
import org.zhixing.drafting.ModelChange;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;

/** Whether a model that somebody wrote can follow the highest version that there is. */
record NextVersion(ModelLibrary library, PinnedModel latest, PinnedModel next) {

    /** @param name what the file is called in problems */
    void check(String name) {
        SemanticVersion from = version(latest);
        SemanticVersion to = version(next);
        if (to.compareTo(from) <= 0) {
            throw Rules.refused(
                    name,
                    "problems.change.modelNotNewer",
                    latest.model().id(),
                    latest.model().version());
        }
        Step needed = ModelDifference.between(latest.model(), next.model(), declared())
                .step();
        if (needed != null && said(from, to).compareTo(needed) < 0) {
            throw Rules.refused(
                    name, "problems.draft.step." + needed, latest.model().version());
        }
        Set<String> retired = library.retired(latest.model());
        next.model().indicators().stream()
                .map(Indicator::id)
                .filter(retired::contains)
                .findFirst()
                .ifPresent(id -> {
                    throw Rules.refused(name + " " + id, "problems.draft.idRetired", id);
                });
    }

    /** Whether the text says of this very version that anchors were only reworded. */
    private boolean declared() {
        List<ModelChange> changes = ModelReader.changes(next);
        @Nullable ModelChange last = changes.isEmpty() ? null : changes.get(0);
        return last != null && last.version().equals(next.model().version()) && last.anchorsReworded();
    }

    private static Step said(SemanticVersion from, SemanticVersion to) {
        return to.major() > from.major() ? Step.MAJOR : to.minor() > from.minor() ? Step.MINOR : Step.PATCH;
    }

    private static SemanticVersion version(PinnedModel pinned) {
        return SemanticVersion.parse(pinned.model().version()).orElseThrow();
    }
}
