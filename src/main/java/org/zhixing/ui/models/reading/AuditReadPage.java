package org.zhixing.ui.models.reading;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Scale;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The items of the case-file audit to be read. They are fixed: an audit is compared over years and agencies' files. */
public final class AuditReadPage extends ScrollPane {

    private static final double WIDTH = 900;

    private final Messages words;
    private final Language language;
    private final AssessmentModel selfCheck;

    /** @param selfCheck names the indicators and drifts that the items speak of */
    public AuditReadPage(Messages words, AuditModel model, AssessmentModel selfCheck) {
        this.words = words;
        this.language = words.language();
        this.selfCheck = selfCheck;
        VBox body = new VBox(12, Parts.prose(words.text("models.audit.fixed"), "zx-dense", "zx-muted"));
        body.setMaxWidth(WIDTH);
        model.items().forEach(item -> body.getChildren().add(card(item)));
        StackPane page = new StackPane(body);
        page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        page.getStyleClass().add("zx-page-body");
        setContent(page);
        setFitToWidth(true);
        setId("audit-read");
    }

    private Node card(AuditItem item) {
        FlowPane tags = new FlowPane(6, 4);
        tags.getChildren().add(Parts.tag(words.text("rating.weight", Figures.weight(item.weight()))));
        item.drift().stream().sorted().forEach(drift -> tags.getChildren()
                .add(Parts.tag(selfCheck.drift(drift).name().in(language))));
        if (item.critical()) {
            tags.getChildren().add(Parts.tag(words.text("models.tag.critical"), "warm"));
        }
        VBox card = Parts.card();
        card.setSpacing(8);
        Scale scale = selfCheck.scale();
        card.getChildren()
                .addAll(
                        Parts.prose(item.id() + "  " + item.name().in(language), "zx-section"),
                        tags,
                        new AnchorRows(item.anchors(), scale, language, words.text("models.blank")));
        if (!item.withoutCue().isEmpty()) {
            card.getChildren()
                    .addAll(
                            Parts.prose(words.text("models.audit.withoutCue"), "zx-dense", "zx-strong"),
                            new AnchorRows(item.withoutCue(), scale, language, words.text("models.blank")));
        }
        if (!item.indicators().isEmpty()) {
            card.getChildren()
                    .add(Parts.prose(
                            words.text(
                                    "models.audit.indicators",
                                    item.indicators().stream()
                                            .map(this::indicator)
                                            .collect(Collectors.joining(words.text("rating.roles.separator")))),
                            "zx-caption"));
        }
        return card;
    }

    private String indicator(String id) {
        return selfCheck
                .indicator(id)
                .map(i -> id + " " + i.name().in(language))
                .orElse(id);
    }
}
