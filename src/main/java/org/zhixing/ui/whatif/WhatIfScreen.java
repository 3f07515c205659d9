package org.zhixing.ui.whatif;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.model.Indicator;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.whatif.WhatIf;
import org.zhixing.work.Messages;

/** What would change if answers or evidence were otherwise. Nothing tried out here is ever kept. */
public final class WhatIfScreen implements Screen {

    private final Supposed supposed = new Supposed();
    private @Nullable AssessmentSession session;
    private @Nullable ListView<Indicator> list;

    @Override
    public String id() {
        return "whatif";
    }

    @Override
    public String icon() {
        return "fth-git-branch";
    }

    @Override
    public String nameKey() {
        return "whatif.name";
    }

    @Override
    public String questionKey() {
        return "whatif.question";
    }

    @Override
    public Group group() {
        return Group.IMPROVEMENT;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("J K", "whatif.key.move"),
                new KeyHelp("+ −", "whatif.key.step"),
                new KeyHelp("R", "whatif.key.reset"));
    }

    @Override
    public Node view(Workspace workspace) {
        StackPane page = new StackPane();
        page.getStyleClass().add("zx-page-body");
        page.setAlignment(Pos.TOP_CENTER);
        Follow.whileShown(page, workspace.review(), review -> show(workspace, page, review));
        return page;
    }

    private void show(Workspace workspace, StackPane page, @Nullable Review review) {
        AssessmentSession open = workspace.session().get();
        if (review == null || open == null) {
            page.getChildren().clear();
            return;
        }
        if (session != open) {
            session = open;
            supposed.clear();
        }
        Messages words = workspace.messages().get();
        if (!open.mayShowOthers() && !open.state().closed()) {
            page.getChildren().setAll(Parts.prose(words.text("whatif.notYet"), "zx-muted"));
            return;
        }
        WhatIf whatIf = new WhatIf(review);
        page.getChildren().setAll(new VBox(12, band(words), body(workspace, whatIf, words)));
    }

    /** Says all the time that this is a trial. */
    private HBox band(Messages words) {
        Button reset = Parts.button(words.text("whatif.reset"), supposed::clear, "small");
        reset.setId("whatif-reset");
        reset.disableProperty().bind(supposed.changes().map(n -> supposed.isEmpty()));
        HBox band = Parts.row(
                8,
                Parts.icon("fth-git-branch"),
                Parts.prose(words.text("whatif.trial"), "zx-strong"),
                Parts.spring(),
                reset);
        band.getStyleClass().add("zx-notice");
        // Nothing is wrong here: the quiet edge.
        band.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), true);
        band.setId("whatif-band");
        return band;
    }

    private HBox body(Workspace workspace, WhatIf whatIf, Messages words) {
        ListView<Indicator> indicators = new ListView<>();
        indicators.setId("whatif-indicators");
        indicators.setAccessibleText(words.text("whatif.indicators"));
        indicators.getItems().setAll(whatIf.model().indicators());
        indicators.setCellFactory(view -> new IndicatorCell(whatIf.review(), supposed, words));
        indicators.getSelectionModel().select(0);
        list = indicators;
        VBox left = Parts.card();
        left.setSpacing(8);
        left.getChildren().addAll(Parts.prose(words.text("whatif.indicators"), "zx-section"), indicators);
        VBox.setVgrow(indicators, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);

        AdviceCards advice = new AdviceCards(workspace, whatIf, supposed);
        StackPane effect = new StackPane();
        VBox right = new VBox(12, effect, advice.steps(), advice.flips(), advice.robustness());
        ScrollPane scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll");
        scroll.setMinWidth(420);
        scroll.setPrefWidth(520);
        scroll.setMaxWidth(600);
        HBox body = new HBox(12, left, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        Follow.whileShown(body, supposed.changes(), n -> {
            effect.getChildren().setAll(new EffectCard(whatIf, whatIf.effect(supposed.moves(whatIf)), words));
            indicators.refresh();
        });
        return body;
    }

    @Override
    public boolean key(KeyEvent pressed) {
        ListView<Indicator> shown = list;
        if (shown == null || pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        Indicator selected = shown.getSelectionModel().getSelectedItem();
        if (pressed.getCode() == KeyCode.J) {
            select(shown, 1);
        } else if (pressed.getCode() == KeyCode.K) {
            select(shown, -1);
        } else if (pressed.getCode() == KeyCode.R) {
            supposed.clear();
        } else if (selected != null
                && (pressed.getText().equals("+") || pressed.getText().equals("="))) {
            supposed.step(selected.id(), 1);
        } else if (selected != null && pressed.getText().equals("-")) {
            supposed.step(selected.id(), -1);
        } else {
            return false;
        }
        return true;
    }

    private static void select(ListView<Indicator> shown, int by) {
        int at = shown.getSelectionModel().getSelectedIndex() + by;
        int next = Math.max(0, Math.min(shown.getItems().size() - 1, at));
        shown.getSelectionModel().select(next);
        shown.scrollTo(Math.max(0, next - 2));
    }

    @Override
    public void shown(@Nullable String place) {
        ListView<Indicator> shown = list;
        if (place != null && shown != null) {
            shown.getItems().stream()
                    .filter(i -> i.id().equals(place))
                    .findFirst()
                    .ifPresent(i -> {
                        shown.getSelectionModel().select(i);
                        shown.scrollTo(i);
                    });
        }
    }
}
