package org.zhixing.ui.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.PinyinIndex;
import org.zhixing.ui.workspace.Workspace;

/** Adds an indicator of the model to the vignette: by id, name or initials; Enter takes the first one found. */
final class IndicatorSearch extends VBox {

    private static final int MOST = 6;

    private record Place(String id, String name, PinyinIndex index) {}

    private final Workspace workspace;
    private final Draft draft;
    private final Runnable added;
    private final List<Place> places = new ArrayList<>();
    private final TextField search = new TextField();
    private final FlowPane found = new FlowPane(6, 6);

    IndicatorSearch(Workspace workspace, AssessmentModel model, Draft draft, Runnable added) {
        super(6);
        this.workspace = workspace;
        this.draft = draft;
        this.added = added;
        for (Indicator indicator : model.indicators()) {
            String name = indicator.name().in(workspace.messages().get().language());
            places.add(new Place(indicator.id(), name, PinyinIndex.of(indicator.id() + " " + name)));
        }
        search.setId("indicator-search");
        search.setPromptText(workspace.text("workshop.prepare.search"));
        search.setAccessibleText(workspace.text("workshop.prepare.search"));
        search.setMaxWidth(420);
        search.textProperty().addListener((observable, old, typed) -> fill());
        search.setOnAction(event -> hits().stream().findFirst().ifPresent(this::add));
        getChildren().addAll(search, found);
        fill();
    }

    private List<Place> hits() {
        String typed = search.getText();
        return typed.isBlank()
                ? List.of()
                : places.stream()
                        .filter(p -> !draft.asks(p.id()) && p.index().matches(typed))
                        .limit(MOST)
                        .toList();
    }

    private void fill() {
        List<Place> hits = hits();
        found.getChildren().setAll(hits.stream().map(this::button).toList());
        if (hits.isEmpty() && !search.getText().isBlank()) {
            found.getChildren().add(Parts.label(workspace.text("workshop.prepare.search.nothing"), "zx-caption"));
        }
        Parts.show(found, !found.getChildren().isEmpty());
    }

    private Button button(Place place) {
        Button button = Parts.button(place.id() + " " + place.name(), () -> add(place), "small");
        button.setMnemonicParsing(false);
        button.setGraphic(Parts.icon("fth-plus"));
        return button;
    }

    private void add(Place place) {
        draft.addItem(place.id());
        search.clear();
        search.requestFocus();
        added.run();
    }
}
