package org.zhixing.ui.records.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Partner;
import org.zhixing.ui.common.Parts;

/** One partner: its name, how often one meets, what is in order, and what both give and gain. */
final class PartnerForm extends VBox {

    private final LedgerWords words;
    private final Consumer<PartnerDraft> typed;
    private final TextField id;
    private final TextField interactions;
    private final List<CheckBox> order;
    private final ExchangeGrid exchange;
    private final Label trouble = Parts.prose("", "zx-dense", "file-trouble");
    private boolean filling;

    /**
     * @param typed is given what stands there after each change
     * @param remove takes the partner out
     */
    PartnerForm(LedgerWords words, Consumer<PartnerDraft> typed, Runnable remove) {
        super(10);
        getStyleClass().add("zx-card");
        this.words = words;
        this.typed = typed;
        id = field("collaboration.partner", "ledger-partner");
        interactions = field("collaboration.interactions", "ledger-interactions");
        order = List.of(
                check("collaboration.order.division"),
                check("collaboration.order.contact"),
                check("collaboration.order.rules"),
                check("collaboration.order.response"));
        exchange = new ExchangeGrid(words, this::changed);
        Parts.show(trouble, false);
        VBox ordered = new VBox(4);
        ordered.getChildren().addAll(order);
        getChildren()
                .addAll(
                        labelled("collaboration.partner", id),
                        labelled("collaboration.interactions", interactions),
                        Parts.label(words.text("collaboration.order"), "zx-strong"),
                        ordered,
                        exchange,
                        trouble,
                        Parts.row(8, Parts.button(words.text("collaboration.remove"), remove, "zx-link")));
    }

    /** @param partner null for one that is not there yet */
    void show(@Nullable Partner partner) {
        filling = true;
        id.setText(partner == null ? "" : partner.id());
        interactions.setText(
                partner == null
                        ? ""
                        : BigDecimal.valueOf(partner.interactions())
                                .stripTrailingZeros()
                                .toPlainString());
        Partner.Order kept = partner == null ? Partner.Order.NONE : partner.order();
        order.get(0).setSelected(kept.writtenDivision());
        order.get(1).setSelected(kept.contact());
        order.get(2).setSelected(kept.rules());
        order.get(3).setSelected(kept.responseTime());
        exchange.show(partner);
        trouble(null);
        filling = false;
    }

    /** @param key of what is wrong, or null */
    void trouble(@Nullable String key) {
        trouble.setText(key == null ? "" : words.text(key));
        Parts.show(trouble, key != null);
    }

    void begin() {
        id.requestFocus();
    }

    private void changed() {
        if (!filling) {
            typed.accept(new PartnerDraft(
                    id.getText(),
                    interactions.getText(),
                    exchange.agencyGives(),
                    exchange.partnerGives(),
                    new Partner.Order(
                            order.get(0).isSelected(),
                            order.get(1).isSelected(),
                            order.get(2).isSelected(),
                            order.get(3).isSelected()),
                    exchange.agencyNet(),
                    exchange.partnerNet()));
        }
    }

    /** Texts count when one leaves the field or presses Enter, not at each letter. */
    private TextField field(String key, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.text(key));
        field.setOnAction(event -> changed());
        field.focusedProperty().addListener((observable, old, focused) -> {
            if (!focused) {
                changed();
            }
        });
        return field;
    }

    private CheckBox check(String key) {
        CheckBox box = new CheckBox(words.text(key));
        box.selectedProperty().addListener((observable, old, now) -> changed());
        return box;
    }

    private VBox labelled(String key, TextField field) {
        return new VBox(4, Parts.label(words.text(key), "zx-dense"), field);
    }
}
