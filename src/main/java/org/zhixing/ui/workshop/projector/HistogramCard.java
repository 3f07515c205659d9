package org.zhixing.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.ui.workshop.running.Tally;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.ExpertPanel;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.KeyStanding;

/** The item that is talked about: its votes, what experts say, and how far the room agrees. */
final class HistogramCard extends VBox {

    private final KeyHistogram chart;
    private final Label before = Parts.label("", "room-small", "room-strong");
    private final Label after = Parts.label("", "room-small", "room-strong");

    HistogramCard(Shown shown) {
        getStyleClass().addAll("zx-card", "room-card", "room-item");
        setMinWidth(0);
        String indicator = shown.item().indicator();
        List<Tally> rounds = new ArrayList<>(List.of(shown.tally(indicator, 1)));
        if (shown.compared()) {
            rounds.add(shown.tally(indicator, 2));
        }
        ExpertKey key = shown.keyShown() ? shown.key() : null;
        chart = new KeyHistogram(rounds.stream().map(Tally::votes).toList(), key, new Spoken(shown).histogram(rounds));
        chart.setId("room-histogram");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head(shown, rounds), chart, legend(shown, rounds));
    }

    /** @param group null while it is worked out */
    void follow(@Nullable GroupMeasures group) {
        before.setText(GroupWords.before(group));
        after.setText(GroupWords.after(group));
    }

    void grow() {
        chart.grow();
    }

    private HBox head(Shown shown, List<Tally> rounds) {
        Tally last = rounds.get(rounds.size() - 1);
        Label name = Parts.prose(shown.name(last.indicator()), "room-name");
        VBox what = new VBox(Parts.label(last.indicator(), "room-small", "room-faint"), name);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        VBox facts = new VBox(2);
        facts.setAlignment(Pos.TOP_RIGHT);
        facts.setMinWidth(USE_PREF_SIZE);
        facts.getChildren()
                .add(fact(shown.words()
                        .text(
                                "workshop.room.haveAnswered",
                                String.valueOf(last.votes().total()))));
        if (last.votes().unknown() > 0) {
            facts.getChildren()
                    .add(fact(shown.words()
                            .text(
                                    "workshop.room.unclear",
                                    String.valueOf(last.votes().unknown()))));
        }
        facts.getChildren().add(alpha(shown, "workshop.alpha.1", before));
        if (shown.compared()) {
            facts.getChildren().add(alpha(shown, "workshop.alpha.2", after));
        }
        HBox head = Parts.row(16, what, facts);
        head.setAlignment(Pos.TOP_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private static Label fact(String words) {
        Label fact = Parts.label(words, "room-small", "zx-muted");
        fact.setMinWidth(USE_PREF_SIZE);
        return fact;
    }

    private static HBox alpha(Shown shown, String key, Label value) {
        value.setMinWidth(USE_PREF_SIZE);
        HBox both = Parts.row(6, Parts.label(shown.words().text(key), "room-small"), value);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    private static FlowPane legend(Shown shown, List<Tally> rounds) {
        FlowPane legend = new FlowPane(18, 4);
        legend.setAlignment(Pos.CENTER_LEFT);
        if (rounds.size() == 2) {
            legend.getChildren()
                    .addAll(
                            sign("room-sign-before", shown.words().text("workshop.room.before")),
                            sign("room-sign-after", shown.words().text("workshop.room.after")));
        }
        Double median = shown.key().median();
        if (shown.keyShown() && median != null) {
            KeyStanding standing = ExpertPanel.of(
                            shown.model(), shown.workshop().current())
                    .standing(shown.item().indicator());
            Label key = fact(shown.words()
                    .text(
                            standing == KeyStanding.EXAMPLE ? "workshop.key.example" : "workshop.room.key",
                            Shown.level(median)));
            Polygon mark = new Polygon(-9, -6, 9, -6, 0, 5);
            mark.getStyleClass().add("histogram-key");
            key.setGraphic(mark);
            legend.getChildren().add(key);
            if (standing != KeyStanding.EXAMPLE) {
                legend.getChildren()
                        .add(sign(
                                "room-sign-band",
                                shown.words()
                                        .text(
                                                "workshop.room.band",
                                                String.valueOf(shown.key().low()),
                                                String.valueOf(shown.key().high()))));
            }
            if (!standing.counts()) {
                legend.getChildren().add(fact(shown.words().text("workshop.standing." + standing)));
            } else if (rounds.size() == 1) {
                legend.getChildren().add(fact(within(shown, rounds.get(0), median)));
            }
        } else if (shown.stage().keyShown()) {
            legend.getChildren().add(fact(shown.words().text("workshop.room.noKey")));
        }
        legend.setMinHeight(USE_PREF_SIZE);
        return legend;
    }

    private static String within(Shown shown, Tally votes, double key) {
        return votes.within(key, 1)
                .map(share -> shown.words().text("workshop.room.within", Figures.percent(share)))
                .orElse("");
    }

    private static Label sign(String style, String words) {
        Label sign = fact(words);
        Region mark = new Region();
        mark.getStyleClass().add(style);
        sign.setGraphic(mark);
        return sign;
    }
}
