package org.zhixing.ui.federation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.federation.CommonPoint;
import org.zhixing.federation.DriftCount;
import org.zhixing.federation.FederationView;
import org.zhixing.federation.SharedAction;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What agencies have in common, as cards. */
final class SharedCard {

    /** More would be a list that nobody reads. */
    private static final int MOST = 10;

    private static final double HALF = 0.5;

    private final Workspace workspace;
    private final AssessmentModel model;
    private final FederationView view;

    SharedCard(Workspace workspace, AssessmentModel model, FederationView view) {
        this.workspace = workspace;
        this.model = model;
        this.view = view;
    }

    VBox drifts() {
        VBox card = card("federation.drifts");
        Messages messages = workspace.messages().get();
        for (DriftCount count : view.drifts()) {
            FlowPane levels = new FlowPane(10, 4);
            for (int level = 0; level < count.levels().size(); level++) {
                levels.getChildren()
                        .add(counted(
                                LevelChip.of(messages, level, false),
                                count.levels().get(level)));
            }
            if (count.unknown() > 0) {
                levels.getChildren().add(counted(LevelChip.of(messages, null, false), count.unknown()));
            }
            Label name = Parts.prose(of(model.drift(count.drift()).name()), "zx-strong");
            VBox drift = new VBox(4, name, levels);
            drift.getStyleClass().add("shared-line");
            card.getChildren().add(drift);
        }
        return card;
    }

    private static HBox counted(LevelChip chip, int agencies) {
        Label number = Parts.label(String.valueOf(agencies), agencies == 0 ? "zx-muted" : "zx-strong");
        HBox pair = Parts.row(4, chip, number);
        pair.setOpacity(agencies == 0 ? 0.55 : 1);
        return pair;
    }

    VBox weaknesses() {
        return points("federation.weaknesses", view.weaknesses());
    }

    VBox strengths() {
        return points("federation.strengths", view.strengths());
    }

    private VBox points(String title, List<CommonPoint> points) {
        VBox card = card(title);
        if (points.isEmpty()) {
            card.getChildren().add(Parts.prose(workspace.text("federation.nothingShared"), "zx-muted"));
        }
        for (CommonPoint point : points.subList(0, Math.min(MOST, points.size()))) {
            String name = model.indicator(point.indicator())
                    .map(Indicator::name)
                    .map(this::of)
                    .orElse("");
            String share =
                    workspace.text("federation.of", String.valueOf(point.count()), String.valueOf(point.rated()));
            ShareBar bar = new ShareBar(point.share(), HALF, name + " " + share);
            bar.setPrefWidth(90);
            bar.setMinWidth(60);
            card.getChildren().add(line(point.indicator(), name, bar, Parts.label(share, "zx-dense", "zx-muted")));
        }
        more(card, points.size());
        return card;
    }

    VBox actions() {
        VBox card = card("federation.actions");
        List<SharedAction> actions = view.actions();
        if (actions.isEmpty()) {
            card.getChildren().add(Parts.prose(workspace.text("federation.nothingShared"), "zx-muted"));
        }
        for (SharedAction action : actions.subList(0, Math.min(MOST, actions.size()))) {
            String text = model.recommendation(action.recommendation())
                    .map(r -> of(r.action()))
                    .orElse("");
            Label shared = Parts.label(
                    workspace.text(
                            "federation.shared", String.valueOf(action.fired()), String.valueOf(action.planned())),
                    "zx-dense",
                    "zx-muted");
            card.getChildren().add(line(action.recommendation(), text, shared));
        }
        more(card, actions.size());
        return card;
    }

    private void more(VBox card, int all) {
        if (all > MOST) {
            card.getChildren()
                    .add(Parts.label(workspace.text("federation.more", String.valueOf(all - MOST)), "zx-caption"));
        }
    }

    private static HBox line(String id, String name, Node... more) {
        Label number = Parts.label(id, "zx-caption", "shared-id");
        Label named = Parts.prose(name, "zx-dense");
        HBox.setHgrow(named, Priority.ALWAYS);
        named.setMaxWidth(Double.MAX_VALUE);
        HBox line = Parts.row(8, number, named);
        for (Node each : more) {
            if (each instanceof Label label) {
                label.setMinWidth(Label.USE_PREF_SIZE);
            }
            line.getChildren().add(each);
        }
        line.getStyleClass().add("shared-line");
        return line;
    }

    private VBox card(String title) {
        VBox card = Parts.card();
        card.setSpacing(6);
        card.getChildren().add(Parts.prose(workspace.text(title), "zx-section"));
        return card;
    }

    private String of(Text text) {
        return text.in(workspace.messages().get().language());
    }
}
