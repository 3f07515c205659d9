package org.zhixing.ui.records.ledger;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;
import org.zhixing.ui.common.Parts;

/** A row for each resource: who puts it in, and what it comes to for either; for clients only the latter. */
final class ExchangeGrid extends GridPane {

    private final LedgerWords words;
    private final Runnable changed;
    private final Map<ResourceElement, CheckBox> agencyGives = new EnumMap<>(ResourceElement.class);
    private final Map<ResourceElement, CheckBox> partnerGives = new EnumMap<>(ResourceElement.class);
    private final Map<Benefit, NetChoice> agencyNet = new EnumMap<>(Benefit.class);
    private final Map<Benefit, NetChoice> partnerNet = new EnumMap<>(Benefit.class);

    ExchangeGrid(LedgerWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setHgap(10);
        setVgap(4);
        String[] heads = {
            "collaboration.gives.agency",
            "collaboration.gives.partner",
            "collaboration.net.agency",
            "collaboration.net.partner"
        };
        for (int i = 0; i < heads.length; i++) {
            Label head = Parts.label(words.text(heads[i]), "zx-cap");
            head.setMinWidth(USE_PREF_SIZE);
            add(head, i + 1, 0);
        }
        for (Benefit benefit : Benefit.values()) {
            row(benefit);
        }
    }

    private void row(Benefit benefit) {
        int row = benefit.ordinal() + 1;
        String name = words.text("collaboration.benefit." + benefit);
        Label label = Parts.label(name, "zx-dense");
        label.setMinWidth(USE_PREF_SIZE);
        add(label, 0, row);
        if (benefit != Benefit.CLIENTS) {
            ResourceElement element = ResourceElement.valueOf(benefit.name());
            add(give(agencyGives, element, words.text("collaboration.gives.agency") + name), 1, row);
            add(give(partnerGives, element, words.text("collaboration.gives.partner") + name), 2, row);
        }
        add(net(agencyNet, benefit, words.text("collaboration.net.agency") + name), 3, row);
        add(net(partnerNet, benefit, words.text("collaboration.net.partner") + name), 4, row);
    }

    private CheckBox give(Map<ResourceElement, CheckBox> party, ResourceElement element, String name) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(name);
        box.selectedProperty().addListener((observable, old, now) -> changed.run());
        party.put(element, box);
        return box;
    }

    private NetChoice net(Map<Benefit, NetChoice> party, Benefit benefit, String name) {
        NetChoice choice = new NetChoice(words, name, changed);
        party.put(benefit, choice);
        return choice;
    }

    void show(@Nullable Partner partner) {
        agencyGives.forEach((element, box) ->
                box.setSelected(partner != null && partner.agencyGives().contains(element)));
        partnerGives.forEach((element, box) ->
                box.setSelected(partner != null && partner.partnerGives().contains(element)));
        agencyNet.forEach((benefit, choice) ->
                choice.show(partner == null ? null : partner.agencyNet().get(benefit)));
        partnerNet.forEach((benefit, choice) ->
                choice.show(partner == null ? null : partner.partnerNet().get(benefit)));
    }

    Set<ResourceElement> agencyGives() {
        return chosen(agencyGives);
    }

    Set<ResourceElement> partnerGives() {
        return chosen(partnerGives);
    }

    Map<Benefit, Integer> agencyNet() {
        return said(agencyNet);
    }

    Map<Benefit, Integer> partnerNet() {
        return said(partnerNet);
    }

    private static Set<ResourceElement> chosen(Map<ResourceElement, CheckBox> party) {
        Set<ResourceElement> chosen = EnumSet.noneOf(ResourceElement.class);
        party.forEach((element, box) -> {
            if (box.isSelected()) {
                chosen.add(element);
            }
        });
        return chosen;
    }

    private static Map<Benefit, Integer> said(Map<Benefit, NetChoice> party) {
        Map<Benefit, Integer> said = new EnumMap<>(Benefit.class);
        party.forEach((benefit, choice) -> {
            Integer net = choice.net();
            if (net != null) {
                said.put(benefit, net);
            }
        });
        return said;
    }
}
