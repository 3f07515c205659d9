package org.zhixing.ui.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Recommendation;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.Trigger;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What else could explain a drift, what to look at first, and what helps. Never what somebody is guilty of. */
final class ExplainCard extends VBox {

    private static final int CHECKED_FIRST = 3;
    private static final int CAUSES = 7;

    private final AssessmentModel model;
    private final Messages words;

    ExplainCard(Shown shown, Drift drift, Messages words, Consumer<String> toRecommendation, Runnable toRecords) {
        super(12);
        this.model = shown.model();
        this.words = words;
        getStyleClass().addAll("zx-card", "explain-card");
        getChildren().add(block("drift.causes", causes(drift)));
        List<Symptom> heaviest = Symptom.of(shown, drift).stream()
                .filter(s -> s.load() != null && s.load() > 0)
                .limit(CHECKED_FIRST)
                .toList();
        if (!heaviest.isEmpty()) {
            getChildren()
                    .add(block("drift.first", heaviest.stream().map(this::check).toList()));
        }
        VBox helps = block("drift.helps", List.of());
        for (Recommendation recommendation : recommendations(drift)) {
            Button link = Parts.button(
                    recommendation.id() + "  " + recommendation.action().in(words.language()),
                    () -> toRecommendation.accept(recommendation.id()),
                    "zx-link",
                    "drift-help");
            link.setWrapText(true);
            link.setMinWidth(0);
            link.setMinHeight(USE_PREF_SIZE);
            link.setMaxWidth(Double.MAX_VALUE);
            helps.getChildren().add(link);
        }
        getChildren().add(helps);
        if (shown.finding(drift).triggers().isEmpty()) {
            getChildren().add(Parts.prose(words.text("drift.norecords"), "zx-cap"));
            getChildren().add(Parts.button(words.text("drift.import"), toRecords, "small"));
        }
    }

    private VBox block(String key, List<String> lines) {
        VBox block = new VBox(5, Parts.prose(words.text(key), "zx-section"));
        lines.forEach(line -> block.getChildren().add(Parts.prose("·  " + line, "zx-dense")));
        return block;
    }

    /** Each cause once, from those of the drift's record indicators. */
    private List<String> causes(Drift drift) {
        Set<Text> causes = new LinkedHashSet<>();
        for (RecordIndicator indicator : model.driftIndicators()) {
            if (indicator.drift() == drift && !indicator.confounders().isEmpty()) {
                causes.add(indicator.confounders().get(0));
            }
        }
        return causes.stream().map(c -> c.in(words.language())).limit(CAUSES).toList();
    }

    private String check(Symptom symptom) {
        String where = symptom.indicator().evidence().stream()
                .map(type -> model.evidenceType(type)
                        .map(t -> t.name().in(words.language()))
                        .orElse(type))
                .collect(Collectors.joining(words.text("drift.comma")));
        return words.text(
                "drift.check",
                symptom.indicator().id(),
                symptom.indicator().name().in(words.language()),
                where);
    }

    private List<Recommendation> recommendations(Drift drift) {
        return model.recommendations().stream()
                .filter(r -> r.trigger().stream()
                        .anyMatch(t -> (t instanceof Trigger.DriftAtLeast d && d.drift() == drift)
                                || (t instanceof Trigger.RecordLevelAtLeast i && belongs(i.recordIndicator(), drift))))
                .toList();
    }

    private boolean belongs(String recordIndicator, Drift drift) {
        return model.driftIndicators().stream().anyMatch(i -> i.id().equals(recordIndicator) && i.drift() == drift);
    }
}
