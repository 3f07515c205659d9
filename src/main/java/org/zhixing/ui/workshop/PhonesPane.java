package org.zhixing.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zhixing.live.NetworkAddress;
import org.zhixing.live.Reach;
import org.zhixing.live.WorkshopPage;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.projector.QrCode;
import org.zhixing.ui.workshop.running.PhonePage;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** Answering by phone: choose where the page is served, see how to come in, and whether phones reach this computer. */
final class PhonesPane extends VBox {

    private static final double CODE = 148;

    private final PhonePage phones;
    private final Messages words;
    private final VBox inside = new VBox(10);

    PhonesPane(PhonePage phones, Messages words) {
        super(8);
        this.phones = phones;
        this.words = words;
        Label title = Parts.label(words.text("workshop.way.PHONE"), "zx-strong");
        title.setGraphic(Parts.icon("fth-smartphone"));
        getChildren().addAll(title, inside);
        Follow.whileShown(this, phones.pin(), pin -> follow(phones.page().get()));
    }

    private void follow(@Nullable WorkshopPage page) {
        if (page == null) {
            closed();
        } else {
            open(page);
        }
    }

    private void closed() {
        ChoiceBox<NetworkAddress> choice = new ChoiceBox<>();
        choice.setId("workshop-address");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(words.text("workshop.phones.address"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable NetworkAddress address) {
                if (address == null) {
                    return "";
                }
                return address.equals(NetworkAddress.thisComputer())
                        ? words.text("workshop.phones.onlyHere")
                        : address.address() + " · " + address.adapter();
            }

            @Override
            public NetworkAddress fromString(String text) {
                throw new UnsupportedOperationException("addresses are chosen");
            }
        });
        Button start = Parts.button(words.text("workshop.phones.start"), () -> {
            NetworkAddress chosen = choice.getValue();
            if (chosen != null) {
                phones.open(chosen);
            }
        });
        start.setId("workshop-phones-start");
        start.setDisable(true);
        choice.valueProperty().addListener((observable, old, value) -> start.setDisable(value == null));
        Label none = Parts.prose(words.text("workshop.phones.none"), "zx-caption");
        Parts.show(none, false);
        Label name = Parts.label(words.text("workshop.phones.address"), "zx-caption");
        name.setLabelFor(choice);
        HBox.setHgrow(choice, javafx.scene.layout.Priority.ALWAYS);
        inside.getChildren()
                .setAll(
                        Parts.prose(words.text("workshop.phones.text"), "zx-dense", "zx-muted"),
                        new VBox(4, name, Parts.row(8, choice, start)),
                        none);
        phones.addresses(all -> {
            choice.getItems().setAll(all);
            choice.getItems().add(NetworkAddress.thisComputer());
            choice.setValue(choice.getItems().get(0));
            Parts.show(none, all.isEmpty());
        });
    }

    private void open(WorkshopPage page) {
        Label address = Parts.label(page.address(), "zx-strong");
        address.setId("workshop-phones-address");
        Label pin = Parts.label(page.pin(), "phones-pin");
        pin.setId("workshop-phones-pin");
        Label count = Parts.label("", "zx-dense");
        count.setId("workshop-phones-count");
        Follow.whileShown(
                count,
                phones.count(),
                number -> count.setText(words.text("workshop.phones.count", String.valueOf(number.intValue()))));
        Button stop = Parts.button(words.text("workshop.phones.stop"), phones::stop, "small");
        stop.setId("workshop-phones-stop");
        Button another = Parts.iconButton("fth-refresh-cw", words.text("workshop.phones.another"), phones::drawPin);
        another.setId("workshop-phones-another");
        VBox facts = new VBox(
                6,
                Parts.label(words.text("workshop.phones.type"), "zx-caption"),
                address,
                Parts.label(words.text("workshop.room.pin"), "zx-caption"),
                Parts.row(8, pin, another),
                count,
                stop);
        VBox reach = new VBox(6);
        Follow.whileShown(reach, phones.reach(), found -> reach.getChildren().setAll(reach(found)));
        inside.getChildren()
                .setAll(
                        Parts.row(
                                16,
                                new QrCode(page.code(), CODE, words.text("workshop.room.code", page.address())),
                                facts),
                        reach);
    }

    /** Whether phones reach this computer, and what to do while none has. */
    private List<Label> reach(@Nullable Reach found) {
        if (found == null) {
            return List.of();
        }
        List<Label> lines = new ArrayList<>();
        Label so = Parts.prose(found.summary(words), "zx-dense", "zx-strong");
        so.setId("workshop-reach");
        so.setGraphic(Parts.icon(found == Reach.PHONES ? "fth-check" : "fth-help-circle"));
        lines.add(so);
        List<String> steps = found.steps(words);
        for (int i = 0; i < steps.size(); i++) {
            lines.add(Parts.prose(
                    words.text("workshop.reach.step", String.valueOf(i + 1), steps.get(i)), "zx-dense", "zx-muted"));
        }
        return lines;
    }
}
