package org.zhixing.ui.models.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.CriticalCap;
import org.zhixing.model.Drift;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.work.Messages;

/** The form of an indicator. */
final class IndicatorForm extends PartForm {

    private final Runnable left;
    private final PairField name;
    private final WeightField weight;
    private final AnchorFields anchors;
    private final FlowPane roleBoxes = new FlowPane(16, 6);
    private final VBox evidenceBoxes = new VBox(6);
    private final GridPane driftRows = new GridPane(12, 6);
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    private final Map<String, CheckBox> evidence = new LinkedHashMap<>();
    private final Map<Drift, ObjectProperty<Integer>> drift = new EnumMap<>(Drift.class);
    private final CheckBox reverse = new CheckBox();
    private final CheckBox critical = new CheckBox();
    private final Label caps;
    private boolean showing;

    IndicatorForm(Messages words, AssessmentModel model, Runnable typed, Runnable left) {
        super(words);
        this.left = left;
        name = new PairField(words, words.text("models.form.name"), PairField.Content.NAME, typed, left);
        name.zh().setId("indicator-zh");
        name.en().setId("indicator-en");
        weight = new WeightField(words, typed, left);
        anchors = new AnchorFields(words, typed, left);
        caps = Parts.prose(words.text("models.form.critical.why", caps(model)), "zx-caption");
        roles(model);
        evidence(model);
        drifts(model);
        box(reverse, "models.form.reverse");
        box(critical, "models.form.critical");
        reverse.setId("indicator-reverse");
        critical.setId("indicator-critical");
        getChildren()
                .addAll(
                        section("models.form.name", name),
                        weight,
                        section("models.form.anchors", caption("models.form.anchors.why"), anchors),
                        section("models.form.roles", roleBoxes),
                        section("models.form.evidence", caption("models.form.evidence.why"), evidenceBoxes),
                        section("models.form.drift", caption("models.form.drift.why"), driftRows),
                        section("models.form.special", reverse, caption("models.form.reverse.why"), critical, caps));
    }

    private void box(CheckBox box, String key) {
        box.setText(words.text(key));
        box.selectedProperty().addListener((p, was, is) -> chosen());
    }

    private void chosen() {
        if (!showing) {
            left.run();
        }
    }

    private void roles(AssessmentModel model) {
        for (RoleName role : model.roles()) {
            // The trainer runs workshops and does not rate (specification 2).
            if (role.id() != Role.T) {
                CheckBox box = new CheckBox(role.name().in(words.language()));
                box.selectedProperty().addListener((p, was, is) -> chosen());
                roles.put(role.id(), box);
                roleBoxes.getChildren().add(box);
            }
        }
    }

    private void evidence(AssessmentModel model) {
        for (EvidenceType.Strength strength :
                List.of(EvidenceType.Strength.STRONG, EvidenceType.Strength.MEDIUM, EvidenceType.Strength.WEAK)) {
            FlowPane row = new FlowPane(16, 6);
            HBox.setHgrow(row, Priority.ALWAYS);
            for (EvidenceType type : model.evidenceTypes()) {
                if (type.strength() == strength) {
                    CheckBox box = new CheckBox(type.name().in(words.language()));
                    box.selectedProperty().addListener((p, was, is) -> chosen());
                    evidence.put(type.id(), box);
                    row.getChildren().add(box);
                }
            }
            evidenceBoxes
                    .getChildren()
                    .add(new HBox(12, Parts.tag(words.text("models.strength." + strength.name())), row));
        }
    }

    private void drifts(AssessmentModel model) {
        model.drifts().forEach(definition -> {
            ObjectProperty<Integer> level = new SimpleObjectProperty<>(0);
            Switch<Integer> choice = new Switch<>(level);
            for (int symptom = 0; symptom <= 2; symptom++) {
                choice.choice(symptom, words.text("models.symptom." + symptom));
            }
            level.addListener((p, was, is) -> chosen());
            drift.put(definition.id(), level);
            Label title = Parts.label(definition.name().in(words.language()), "zx-dense");
            title.setMinWidth(USE_PREF_SIZE);
            driftRows.addRow(driftRows.getRowCount(), title, choice);
        });
    }

    /** What a low level of a critical indicator does, in the model's own numbers. */
    private String caps(AssessmentModel model) {
        return model.caps().stream()
                .sorted(java.util.Comparator.comparing(CriticalCap::whenEffectiveAtMost)
                        .reversed())
                .map(cap -> words.text(
                        "models.form.cap", Figures.weight(cap.whenEffectiveAtMost()), Figures.weight(cap.overallTo())))
                .distinct()
                .collect(Collectors.joining(words.text("models.separator")));
    }

    @Override
    boolean takes(ModelDraft draft, String place) {
        return draft.model().indicator(place).isPresent();
    }

    @Override
    void show(ModelDraft draft, String place) {
        Indicator now = draft.model().indicator(place).orElseThrow();
        Indicator before = draft.base().model().indicator(place).orElse(null);
        showing = true;
        name.show(now.name(), before == null ? null : before.name());
        weight.show(now.weight(), draft.model(), place, "models.share.indicator");
        anchors.show(draft.model().scale(), now.anchors(), before);
        roles.forEach((role, box) -> box.setSelected(now.roles().contains(role)));
        evidence.forEach((type, box) -> box.setSelected(now.evidence().contains(type)));
        drift.forEach((which, level) -> level.set(now.drift().getOrDefault(which, 0)));
        reverse.setSelected(now.reverse());
        critical.setSelected(now.critical());
        showing = false;
    }

    @Override
    List<DraftStep> steps(ModelDraft draft, String place) {
        Indicator before = draft.model().indicator(place).orElse(null);
        if (before == null) {
            return List.of();
        }
        Map<Drift, Integer> symptoms = new EnumMap<>(Drift.class);
        drift.forEach((which, level) -> {
            if (level.get() > 0) {
                symptoms.put(which, level.get());
            }
        });
        Indicator after = new Indicator(
                place,
                weight.weight(),
                name.text(),
                ticked(before.roles(), roles),
                ticked(before.evidence(), evidence),
                symptoms,
                reverse.isSelected(),
                critical.isSelected(),
                anchors.anchors(before.anchors()));
        return after.equals(before) ? List.of() : List.of(new DraftStep.EditIndicator(after));
    }

    /** What is ticked; what was there before keeps its place. */
    private static <T> List<T> ticked(List<T> before, Map<T, CheckBox> boxes) {
        List<T> now = new ArrayList<>(before);
        boxes.forEach((what, box) -> {
            if (!box.isSelected()) {
                now.remove(what);
            } else if (!now.contains(what)) {
                now.add(what);
            }
        });
        return now;
    }

    @Override
    void focus(@Nullable Integer level, boolean english) {
        if (level == null) {
            (english ? name.en() : name.zh()).requestFocus();
        } else {
            anchors.focus(level, english);
        }
    }
}
