package org.zhixing.ui.models.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** The form of a dimension or a sub-dimension: what it is called and how much it weighs. */
final class GroupForm extends PartForm {

    /** What a dimension and a sub-dimension have in common. */
    private record Group(boolean whole, Text name, double weight, int questions) {}

    private final PairField name;
    private final WeightField weight;
    private final Label about = Parts.prose("", "zx-caption");

    GroupForm(Messages words, Runnable typed, Runnable left) {
        super(words);
        name = new PairField(words, words.text("models.form.name"), PairField.Content.NAME, typed, left);
        name.zh().setId("group-zh");
        name.en().setId("group-en");
        weight = new WeightField(words, typed, left);
        getChildren().addAll(section("models.form.name", name), weight, about);
    }

    @Override
    boolean takes(ModelDraft draft, String place) {
        return group(draft.model(), place).isPresent();
    }

    @Override
    void show(ModelDraft draft, String place) {
        Group group = group(draft.model(), place).orElseThrow();
        name.show(
                group.name(),
                group(draft.base().model(), place).map(Group::name).orElse(null));
        weight.show(
                group.weight(),
                draft.model(),
                place,
                group.whole() ? "models.share.dimension" : "models.share.subdimension");
        boolean matrix = group.whole()
                && draft.model().matrix().dimension().equals(place)
                && !draft.model().matrix().askedCells().isEmpty();
        String inside = words.text("models.form.inside", String.valueOf(group.questions()));
        about.setText(
                matrix
                        ? inside
                                + words.text(
                                        "models.form.matrix",
                                        WeightField.tenths(
                                                draft.model().matrix().share()))
                        : inside);
    }

    @Override
    List<DraftStep> steps(ModelDraft draft, String place) {
        Optional<Group> group = group(draft.model(), place);
        if (group.isEmpty()
                || (group.get().name().equals(name.text()) && group.get().weight() == weight.weight())) {
            return List.of();
        }
        return List.of(
                group.get().whole()
                        ? new DraftStep.EditDimension(place, name.text(), weight.weight())
                        : new DraftStep.EditSubdimension(place, name.text(), weight.weight()));
    }

    @Override
    void focus(@Nullable Integer level, boolean english) {
        (english ? name.en() : name.zh()).requestFocus();
    }

    private static Optional<Group> group(AssessmentModel model, String id) {
        for (Dimension dimension : model.dimensions()) {
            if (dimension.id().equals(id)) {
                int questions = dimension.subdimensions().stream()
                        .mapToInt(s -> s.indicators().size())
                        .sum();
                return Optional.of(new Group(true, dimension.name(), dimension.weight(), questions));
            }
            for (Subdimension part : dimension.subdimensions()) {
                if (part.id().equals(id)) {
                    return Optional.of(new Group(
                            false, part.name(), part.weight(), part.indicators().size()));
                }
            }
        }
        return Optional.empty();
    }
}
