package org.zhixing.ui.raters.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.PersonalText;

/** One contested indicator. */
final class DiscussRow {

    private final Shown shown;
    private final DiscussActs acts;
    private final Contested contested;

    DiscussRow(Shown shown, DiscussActs acts, Contested contested) {
        this.shown = shown;
        this.acts = acts;
        this.contested = contested;
    }

    /** Takes two rows of the table: its own, and the line below. */
    void into(GridPane grid, int row) {
        String id = contested.indicator();
        String name = shown.indicator(id);
        Button link = Parts.button(id + " " + name, () -> acts.toIndicator(id), "zx-link", "indicator-link");
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinWidth(0);
        grid.add(link, 0, row);
        grid.add(
                contested.told()
                        ? new DotStrip(shown.model().scale().max(), contested.dots(), spoken(name))
                        : Parts.prose(shown.text("raters.untold"), "zx-cap", "untold"),
                1,
                row);
        Label range = Parts.prose(range(), "zx-dense", "zx-strong");
        VBox spread = new VBox(range);
        if (contested.told()) {
            spread.getChildren().add(Parts.prose(medians(), "zx-cap"));
        }
        spread.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        grid.add(spread, 2, row);
        grid.add(hint(), 3, row);
        grid.add(act(name), 4, row);
        Region line = Parts.hairline();
        grid.add(line, 0, row + 1, GridPane.REMAINING, 1);
    }

    private Node hint() {
        TalkHint talk = new TalkHint(shown, contested);
        PersonalText agreed = acts.agreed().get(contested.indicator());
        Label hint = agreed == null
                ? Parts.prose(talk.sentence(), "zx-dense", "zx-muted")
                : Parts.prose(shown.text("raters.consensus.was", agreed.value()), "zx-dense");
        Tooltip.install(hint, new Tooltip(talk.anchors()));
        return hint;
    }

    private Node act(String name) {
        boolean agreed = acts.agreed().containsKey(contested.indicator());
        String text = shown.text(agreed ? "raters.consensus.change" : "raters.consensus.record");
        Button record = Parts.button(text, () -> acts.record(contested), "small", "consensus-button");
        record.setId("consensus-" + contested.indicator());
        record.setAccessibleText(text + " " + contested.indicator() + " " + name);
        record.setDisable(!acts.open());
        return record;
    }

    private String range() {
        double range = contested.range();
        return range >= RANGE
                ? shown.text("raters.discuss.range", whole(range))
                : shown.text("raters.discuss.iqr", whole(contested.iqr()));
    }

    /** From here the range is what makes the indicator one to discuss (specification 6). */
    private static final double RANGE = 3;

    private static String whole(double levels) {
        return levels == Math.rint(levels) ? String.valueOf(Math.round(levels)) : Figures.level(levels);
    }

    private String medians() {
        return Arrays.stream(Role.values())
                .filter(contested.medians()::containsKey)
                .map(role -> shown.names().role(role) + " "
                        + whole(contested.medians().getOrDefault(role, 0.0)))
                .collect(Collectors.joining(" · "));
    }

    private String spoken(String name) {
        String answers = Arrays.stream(Role.values())
                .filter(role -> contested.dots().stream().anyMatch(d -> d.role() == role))
                .map(role -> shown.names().role(role) + " " + levels(role))
                .collect(Collectors.joining(shown.text("raters.semicolon")));
        return shown.text("raters.discuss.spoken", contested.indicator() + " " + name, answers, range());
    }

    private String levels(Role role) {
        List<Dot> dots = contested.dots().stream().filter(d -> d.role() == role).toList();
        return dots.stream()
                .map(dot -> whole(dot.level()))
                .collect(Collectors.joining(shown.text("raters.listSeparator")));
    }
}
