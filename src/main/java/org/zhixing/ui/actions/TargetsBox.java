package org.zhixing.ui.actions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.model.Drift;
import org.zhixing.model.Indicator;
import org.zhixing.model.RecordIndicator;
import org.zhixing.plan.PlanLimits;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.PinyinIndex;

/** What an action is to move, with how each stands now; more are found by id, name or initials. */
final class TargetsBox extends VBox {

    private static final int MOST = 6;

    private record Place(String id, String name, PinyinIndex index) {}

    private final TargetValue values;
    private final ObservableList<String> targets;
    private final List<Place> places = new ArrayList<>();
    private final VBox rows = new VBox(4);
    private final TextField search = new TextField();
    private final FlowPane found = new FlowPane(6, 6);

    TargetsBox(TargetValue values, ObservableList<String> targets) {
        super(6);
        this.values = values;
        this.targets = targets;
        Stream<String> ids = Stream.of(
                        Arrays.stream(Drift.values()).map(Drift::name),
                        values.model().indicators().stream().map(Indicator::id),
                        values.model().driftIndicators().stream().map(RecordIndicator::id))
                .flatMap(all -> all);
        ids.forEach(id -> places.add(new Place(id, values.name(id), PinyinIndex.of(values.name(id)))));
        search.setId("target-search");
        search.setPromptText(values.messages().text("actions.target.search"));
        search.setAccessibleText(values.messages().text("actions.target.search"));
        search.textProperty().subscribe(this::offer);
        search.setOnAction(event -> hits().stream().findFirst().ifPresent(this::add));
        getChildren().addAll(rows, search, found);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        for (String id : targets) {
            HBox row = values.row(id);
            row.getChildren()
                    .add(Parts.iconButton(
                            "fth-x", values.messages().text("actions.target.remove", values.name(id)), () -> {
                                targets.remove(id);
                                show();
                            }));
            rows.getChildren().add(row);
        }
        if (targets.isEmpty()) {
            Label none = Parts.prose(values.messages().text("actions.target.none"), "zx-caption");
            rows.getChildren().add(none);
        }
        Parts.show(search, targets.size() < PlanLimits.TARGETS);
    }

    private List<Place> hits() {
        String typed = search.getText();
        return typed.isBlank()
                ? List.of()
                : places.stream()
                        .filter(p -> !targets.contains(p.id()) && p.index().matches(typed))
                        .limit(MOST)
                        .toList();
    }

    private void offer() {
        List<Place> hits = hits();
        found.getChildren().setAll(hits.stream().map(this::button).toList());
        if (hits.isEmpty() && !search.getText().isBlank()) {
            found.getChildren().add(Parts.label(values.messages().text("actions.target.nothing"), "zx-caption"));
        }
        Parts.show(found, !found.getChildren().isEmpty());
    }

    private Button button(Place place) {
        Button button = Parts.button(place.name(), () -> add(place), "small");
        button.setMnemonicParsing(false);
        button.setGraphic(Parts.icon("fth-plus"));
        return button;
    }

    private void add(Place place) {
        targets.add(place.id());
        search.clear();
        search.requestFocus();
        show();
    }
}
