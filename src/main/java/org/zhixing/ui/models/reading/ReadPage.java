package org.zhixing.ui.models.reading;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** A published model to be read: its parts at the left, every indicator of the chosen one with its levels at the right. */
public final class ReadPage extends HBox {

    private final Messages words;
    private final Language language;
    private final AssessmentModel model;
    private final StringProperty chosen;
    private final VBox list = new VBox(2);
    private final VBox body = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(body);

    public ReadPage(Messages words, AssessmentModel model) {
        super(12);
        this.words = words;
        this.language = words.language();
        this.model = model;
        this.chosen = new SimpleStringProperty(model.subdimensions().get(0).id());
        getStyleClass().addAll("zx-page-body", "models-read");
        VBox left = new VBox(list);
        left.getStyleClass().addAll("zx-card", "part-list");
        ScrollPane parts = new ScrollPane(left);
        parts.setFitToWidth(true);
        parts.setMinWidth(270);
        parts.setMaxWidth(330);
        scroll.setFitToWidth(true);
        scroll.setId("models-read");
        body.setMaxWidth(900);
        body.getStyleClass().add("models-read-body");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(parts, scroll);
        chosen.addListener((p, was, is) -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        for (Dimension dimension : model.dimensions()) {
            list.getChildren()
                    .add(Parts.prose(
                            dimension.id() + "  " + dimension.name().in(language),
                            "zx-dense",
                            "zx-strong",
                            "read-group"));
            dimension.subdimensions().forEach(part -> list.getChildren().add(choice(part)));
        }
        Subdimension part = model.subdimensions().stream()
                .filter(s -> s.id().equals(chosen.get()))
                .findFirst()
                .orElseThrow();
        body.getChildren().setAll(Parts.prose(part.id() + "  " + part.name().in(language), "zx-page"));
        part.indicators().forEach(indicator -> body.getChildren().add(card(indicator)));
        scroll.setVvalue(0);
    }

    private PressRow choice(Subdimension part) {
        String name = part.id() + "  " + part.name().in(language);
        Label title = Parts.prose(name, "zx-dense");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        PressRow row = new PressRow(
                name,
                () -> chosen.set(part.id()),
                title,
                Parts.label(String.valueOf(part.indicators().size()), "zx-caption"));
        if (part.id().equals(chosen.get())) {
            row.getStyleClass().add("chosen");
        }
        return row;
    }

    private Node card(Indicator indicator) {
        FlowPane tags = new FlowPane(6, 4);
        tags.getChildren().add(Parts.tag(words.text("rating.weight", Figures.weight(indicator.weight()))));
        tags.getChildren()
                .add(Parts.tag(words.text(
                        "rating.roles",
                        indicator.roles().stream()
                                .map(this::role)
                                .collect(Collectors.joining(words.text("rating.roles.separator"))))));
        indicator.drift().entrySet().stream()
                .sorted(Map.Entry.<Drift, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(symptom -> tags.getChildren()
                        .add(Parts.tag(words.text(
                                symptom.getValue() >= 2 ? "rating.drift.core" : "rating.drift.related",
                                model.drift(symptom.getKey()).name().in(language)))));
        if (indicator.reverse()) {
            tags.getChildren().add(Parts.tag(words.text("models.tag.reverse"), "outlined"));
        }
        if (indicator.critical()) {
            tags.getChildren().add(Parts.tag(words.text("models.tag.critical"), "warm"));
        }
        VBox card = Parts.card();
        card.setSpacing(8);
        card.getChildren()
                .addAll(
                        Parts.prose(indicator.id() + "  " + indicator.name().in(language), "zx-section"),
                        tags,
                        new AnchorRows(indicator.anchors(), model.scale(), language, words.text("models.blank")));
        if (!indicator.evidence().isEmpty()) {
            card.getChildren()
                    .add(Parts.prose(
                            words.text(
                                    "models.evidence",
                                    indicator.evidence().stream()
                                            .map(this::evidence)
                                            .collect(Collectors.joining(words.text("rating.roles.separator")))),
                            "zx-caption"));
        }
        return card;
    }

    private String role(Role role) {
        return model.roles().stream()
                .filter(r -> r.id() == role)
                .map(RoleName::name)
                .findFirst()
                .map(name -> name.in(language))
                .orElse(role.name());
    }

    private String evidence(String id) {
        return model.evidenceType(id).map(t -> t.name().in(language)).orElse(id);
    }
}
