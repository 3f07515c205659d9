package org.zhixing.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Cards side by side, each with its share of the width; one below the other where there is too little room. */
final class Columns extends GridPane {

    private static final double STACKS_BELOW = 900;

    /** The usual size of text; with larger text more room is needed. */
    private static final double USUAL = 14;

    private final double[] shares;
    private final Region[] cards;
    private final Label sized = new Label();
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
        sized.setManaged(false);
        sized.setVisible(false);
        widthProperty().subscribe(width -> stack());
        sized.fontProperty().subscribe(font -> stack());
    }

    private void stack() {
        boolean narrow = getWidth() < STACKS_BELOW * sized.getFont().getSize() / USUAL;
        if (narrow != stacked && getWidth() > 0) {
            stacked = narrow;
            arrange();
        }
    }

    private void arrange() {
        getChildren().setAll(sized);
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
