package org.zhixing.ui.workshop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The sessions, newest first; without any, what a workshop is good for and one button. */
final class SessionsPage extends StackPane {

    private static final double WIDE = 960;
    private static final double EMPTY_WIDE = 520;

    /** What can be done from here. */
    interface Acts {

        void prepare();

        void open(String id);

        void remove(WorkshopDesk.Card card);
    }

    private final Messages words;
    private final Acts acts;

    SessionsPage(Messages words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    /** @param running id of the session that is going on, or null */
    void show(List<WorkshopDesk.Card> sessions, @Nullable String running) {
        getChildren().setAll(sessions.isEmpty() ? empty() : list(sessions, running));
    }

    private StackPane empty() {
        Label title = Parts.label(words.text("workshop.empty.title"), "zx-section");
        Label text = centred(words.text("workshop.empty.text"), "zx-muted");
        Label safe = centred(words.text("workshop.empty.safe"), "zx-cap");
        Button start = Parts.button(words.text("workshop.prepareOne"), acts::prepare, "accent");
        start.setId("workshop-first");
        VBox plate = new VBox(12, Parts.icon("fth-monitor", "zx-empty-icon"), title, text, start, safe);
        plate.setAlignment(Pos.CENTER);
        plate.setMaxSize(EMPTY_WIDE, USE_PREF_SIZE);
        plate.getStyleClass().add("workshop-empty");
        return new StackPane(plate);
    }

    private static Label centred(String text, String style) {
        Label label = Parts.prose(text, style);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private ScrollPane list(List<WorkshopDesk.Card> sessions, @Nullable String running) {
        VBox cards = new VBox(12);
        cards.setMaxWidth(WIDE);
        for (WorkshopDesk.Card card : sessions) {
            cards.getChildren().add(card(card, card.id().equals(running)));
        }
        cards.getChildren().add(Parts.prose(words.text("workshop.empty.safe"), "zx-caption"));
        StackPane centred = new StackPane(cards);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private VBox card(WorkshopDesk.Card card, boolean running) {
        Label title = Parts.label(card.title().value(), "zx-section");
        title.setMinWidth(0);
        HBox head = Parts.row(8, title);
        if (running) {
            head.getChildren().add(Parts.tag(words.text("workshop.running"), "brand"));
        }
        if (card.erased()) {
            head.getChildren().add(Parts.tag(words.text("workshop.erased"), "outlined"));
        }
        Label facts = Parts.label(
                words.text(
                        card.erased() ? "workshop.card.erased" : "workshop.card",
                        card.createdOn(),
                        String.valueOf(card.vignettes()),
                        String.valueOf(card.participants())),
                "zx-dense",
                "zx-muted");
        Button open = Parts.button(words.text("workshop.open"), () -> acts.open(card.id()));
        open.setAccessibleText(words.text("workshop.open.spoken", card.title().value()));
        open.getStyleClass().add("session-open");
        Button remove = Parts.iconButton(
                "fth-trash-2", words.text("workshop.remove", card.title().value()), () -> acts.remove(card));
        VBox plate = Parts.card();
        plate.getChildren().add(Parts.row(12, new VBox(4, head, facts), Parts.spring(), open, remove));
        return plate;
    }
}
