package org.zhixing.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The service contracts, each with its targets. */
final class ContractList extends VBox {

    private final Messages words;
    private final VBox cards = new VBox(12);
    private final List<ContractCard> contracts = new ArrayList<>();

    ContractList(Messages words, List<Contract> given) {
        super(10);
        getStyleClass().add("context-part");
        this.words = words;
        Button add = Parts.button(words.text("records.context.contract.add"), () -> add(null));
        add.setGraphic(Parts.icon("fth-plus"));
        getChildren()
                .addAll(
                        Parts.prose(words.text("records.context.contracts.explain"), "zx-dense", "zx-muted"),
                        cards,
                        Parts.row(8, add));
        given.forEach(this::add);
    }

    private void add(@Nullable Contract contract) {
        ContractCard card = new ContractCard(words, contract, gone -> {
            contracts.remove(gone);
            cards.getChildren().remove(gone);
        });
        contracts.add(card);
        cards.getChildren().add(card);
    }

    List<ContextForm.ContractLine> lines() {
        return contracts.stream().map(ContractCard::line).toList();
    }
}
