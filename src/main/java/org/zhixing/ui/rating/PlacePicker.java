package org.zhixing.ui.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.model.Cell;
import org.zhixing.model.Indicator;
import org.zhixing.ui.common.PinyinIndex;
import org.zhixing.work.Messages;

/** Where else a piece of evidence serves: neighbours of the open question first, anything by search. */
final class PlacePicker extends VBox {

    private static final int MOST_FOUND = 8;

    /** A place with the words by which one finds it. */
    private record Place(String id, String name, PinyinIndex index) {}

    private final RatingModel rating;
    private final List<Place> places = new ArrayList<>();
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField search = new TextField();
    private ObservableList<String> chosen = javafx.collections.FXCollections.observableArrayList();

    PlacePicker(RatingModel rating, Messages words) {
        super(6);
        this.rating = rating;
        for (Indicator indicator : rating.model().indicators()) {
            add(indicator.id(), indicator.name().in(words.language()));
        }
        for (Cell cell : rating.model().matrix().askedCells()) {
            String value = rating.model()
                    .matrix()
                    .value(cell.value())
                    .map(v -> v.name().in(words.language()))
                    .orElse(cell.value());
            String method = rating.model().matrix().methods().stream()
                    .filter(m -> m.id().equals(cell.method()))
                    .map(m -> m.name().in(words.language()))
                    .findFirst()
                    .orElse(cell.method());
            add(cell.id(), value + " × " + method);
        }
        search.setPromptText(words.text("rating.editor.also.prompt"));
        search.getStyleClass().add("small");
        search.textProperty().addListener((p, was, is) -> fill());
        getChildren().addAll(chips, search);
    }

    private void add(String id, String name) {
        places.add(new Place(id, name, PinyinIndex.of(id + " " + name)));
    }

    /** @param ids the places chosen so far, changed in place */
    void choose(ObservableList<String> ids) {
        chosen = ids;
        search.clear();
        fill();
    }

    private void fill() {
        String here = rating.current().get();
        String part = rating.model().subdimensionOf(here).id();
        String typed = search.getText();
        List<Place> shown = new ArrayList<>();
        int found = 0;
        for (Place place : places) {
            boolean near = rating.model().subdimensions().stream()
                    .filter(s -> s.id().equals(part))
                    .anyMatch(s -> s.indicators().stream().anyMatch(i -> i.id().equals(place.id())));
            boolean hit = !typed.isBlank() && place.index().matches(typed) && found < MOST_FOUND;
            if (hit) {
                found++;
            }
            if (!place.id().equals(here) && (chosen.contains(place.id()) || (typed.isBlank() ? near : hit))) {
                shown.add(place);
            }
        }
        chips.getChildren().setAll(shown.stream().map(this::chip).toList());
    }

    private ToggleButton chip(Place place) {
        ToggleButton chip = new ToggleButton(place.id().contains("×") ? place.name() : place.id() + " " + place.name());
        chip.getStyleClass().addAll("small", "chip");
        chip.setTooltip(new Tooltip(place.name()));
        chip.setMaxWidth(220);
        chip.setMnemonicParsing(false);
        chip.setSelected(chosen.contains(place.id()));
        chip.setOnAction(e -> {
            if (chip.isSelected()) {
                chosen.add(place.id());
            } else {
                chosen.remove(place.id());
            }
        });
        return chip;
    }
}
