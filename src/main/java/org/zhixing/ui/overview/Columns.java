package org.zhixing.ui.overview;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Cards side by side, each with its share of the width; one below the other where there is too little room. */
final class Columns extends GridPane {

    private static final double STACKS_BELOW = 900;

    private final double[] shares;
    private final Region[] cards;
    private boolean stacked;

    /** @param shares per cent of the width, one for each card */
    Columns(double gap, double[] shares, Region... cards) {
        this.shares = shares.clone();
        this.cards = cards.clone();
        setHgap(gap);
        setVgap(gap);
        for (Region card : cards) {
            card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        arrange();
        widthProperty().addListener((observable, old, width) -> {
            boolean narrow = width.doubleValue() < STACKS_BELOW;
            if (narrow != stacked && width.doubleValue() > 0) {
                stacked = narrow;
                arrange();
            }
        });
    }

    private void arrange() {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < (stacked ? 1 : cards.length); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(stacked ? 100 : shares[i]);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.length; i++) {
            add(cards[i], stacked ? 0 : i, stacked ? i : 0);
        }
    }
}
