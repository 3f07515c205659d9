package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/**
 * A row of the list of parts.
 *
 * @param id empty for the model itself
 * @param share of what it belongs to, 0 to 1; null for the model itself
 * @param problems how many there are at this part itself
 * @param gap whether its English is missing, Chinese or out of date
 */
record PartRow(String id, Kind kind, Text name, @Nullable Double share, int problems, boolean gap) {

    enum Kind {
        MODEL,
        DIMENSION,
        SUBDIMENSION,
        INDICATOR
    }

    /** A row with those below it. */
    record Branch(PartRow row, List<Branch> below) {
        Branch {
            below = List.copyOf(below);
        }
    }

    /** All parts, the model itself first. */
    static List<Branch> of(AssessmentModel model, List<ModelDrafts.DraftProblem> problems, Set<String> gaps) {
        Map<String, Long> counts = problems.stream()
                .collect(Collectors.groupingBy(ModelDrafts.DraftProblem::place, Collectors.counting()));
        List<Branch> all = new ArrayList<>();
        all.add(branch(model, "", Kind.MODEL, model.title(), counts, gaps, List.of()));
        for (Dimension dimension : model.dimensions()) {
            List<Branch> parts = new ArrayList<>();
            for (Subdimension part : dimension.subdimensions()) {
                parts.add(branch(
                        model,
                        part.id(),
                        Kind.SUBDIMENSION,
                        part.name(),
                        counts,
                        gaps,
                        part.indicators().stream()
                                .map(i -> branch(model, i.id(), Kind.INDICATOR, i.name(), counts, gaps, List.of()))
                                .toList()));
            }
            all.add(branch(model, dimension.id(), Kind.DIMENSION, dimension.name(), counts, gaps, parts));
        }
        return all;
    }

    /** Only what lacks English, and what leads there. */
    static List<Branch> withGaps(List<Branch> all) {
        return all.stream()
                .map(branch -> new Branch(branch.row(), withGaps(branch.below())))
                .filter(branch -> branch.row().gap() || !branch.below().isEmpty())
                .toList();
    }

    private static Branch branch(
            AssessmentModel model,
            String id,
            Kind kind,
            Text name,
            Map<String, Long> problems,
            Set<String> gaps,
            List<Branch> below) {
        Double share = Shares.of(model, id).map(Shares::ofParent).orElse(null);
        int count = problems.getOrDefault(id, 0L).intValue();
        return new Branch(new PartRow(id, kind, name, share, count, gaps.contains(id)), below);
    }
}
