package org.zhixing.ui.records.ledger;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a party gains less what it puts in: clearly less, even, clearly more, or not said. */
final class NetChoice extends ChoiceBox<NetChoice.Net> {

    private static final double WIDTH = 104;

    enum Net {
        BLANK,
        LESS,
        EVEN,
        MORE
    }

    /** @param name whose gain of what, for those who do not see the grid */
    NetChoice(LedgerWords words, String name, Runnable changed) {
        getItems().setAll(Net.values());
        setValue(Net.BLANK);
        setMinWidth(WIDTH);
        setAccessibleText(name);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Net net) {
                return net == null ? "" : words.text("collaboration.net." + net);
            }

            @Override
            public Net fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        valueProperty().addListener((observable, old, now) -> changed.run());
    }

    void show(@Nullable Integer net) {
        setValue(net == null ? Net.BLANK : Net.values()[net + 2]);
    }

    /** −1, 0 or 1; null where nothing is said. */
    @Nullable
    Integer net() {
        Net chosen = getValue();
        return chosen == null || chosen == Net.BLANK ? null : Integer.valueOf(chosen.ordinal() - 2);
    }
}
