package org.zhixing.ui.raters.analysis;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.zhixing.review.Figures;
import org.zhixing.review.RaterReview.Difference;
import org.zhixing.scoring.BiasReading;
import org.zhixing.ui.common.Dumbbell;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;

/** What the director sees beside what the supervisor sees: the mean gap with its mark, and the five widest. */
final class GapCard extends VBox {

    private static final int SHOWN = 5;
    private static final double WIDE = 1.5;
    private static final double EXACT = 1e-9;

    private final Shown shown;

    GapCard(Shown shown, Consumer<String> toIndicator) {
        super(6);
        this.shown = shown;
        getStyleClass().add("zx-card");
        setMinWidth(0);
        List<Difference> all = shown.raters().selfSupervisor();
        Label title = Parts.prose(shown.text("raters.gaps"), "zx-section");
        getChildren().add(Parts.row(8, title, Parts.spring(), legend()));
        if (all.isEmpty()) {
            getChildren().add(Parts.prose(shown.text("raters.gaps.none"), "zx-dense", "zx-muted"));
            return;
        }
        getChildren().add(mean());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("gap-grid");
        columns(grid);
        grid.add(scale(), 1, 0);
        Label head = Parts.label(shown.text("raters.gaps.gap"), "zx-cap");
        grid.add(head, 2, 0);
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            row(grid, all.get(i), i + 1, toIndicator);
        }
        getChildren().add(grid);
        if (all.size() > SHOWN) {
            getChildren()
                    .add(Parts.prose(shown.text("raters.gaps.rest", String.valueOf(all.size() - SHOWN)), "zx-cap"));
        }
    }

    private Node mean() {
        BiasReading.SelfSupervisor gap = shown.review().scorecard().bias().selfSupervisor();
        Double mean = gap.mean();
        String items = String.valueOf(gap.items());
        HBox line = Parts.row(8);
        if (mean == null) {
            line.getChildren().add(Parts.prose(shown.text("raters.gaps.none"), "zx-dense"));
            return line;
        }
        String key = Math.abs(mean) < 0.005 ? "level" : mean > 0 ? "above" : "below";
        line.getChildren()
                .add(Parts.prose(
                        shown.text("raters.gaps.mean." + key, items, Figures.statistic(Math.abs(mean), 2)),
                        "zx-dense"));
        int enough = shown.model().selfReport().gapItems();
        if (gap.items() < enough) {
            line.getChildren().add(Parts.prose(shown.text("raters.gaps.fewItems", String.valueOf(enough)), "zx-cap"));
        } else {
            List<BiasReading.AgencyMark> marks =
                    shown.review().scorecard().bias().agencyMarks();
            int level = marks.contains(BiasReading.AgencyMark.SELF_SUPERVISOR_GAP_SERIOUS)
                    ? 3
                    : marks.contains(BiasReading.AgencyMark.SELF_SUPERVISOR_GAP_WATCH) ? 1 : 0;
            line.getChildren().add(LevelChip.of(shown.words(), level, false));
        }
        return line;
    }

    private static void columns(GridPane grid) {
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(46);
        ColumnConstraints said = new ColumnConstraints();
        said.setMinWidth(120);
        said.setHgrow(Priority.ALWAYS);
        ColumnConstraints gap = new ColumnConstraints();
        gap.setMinWidth(46);
        gap.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, said, gap);
    }

    private void row(GridPane grid, Difference difference, int row, Consumer<String> toIndicator) {
        String name = shown.indicator(difference.indicator());
        Button link = Parts.button(
                difference.indicator() + " " + name, () -> toIndicator.accept(difference.indicator()), "zx-link");
        link.getStyleClass().add("indicator-link");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMnemonicParsing(false);
        grid.add(link, 0, row);
        boolean wide = Math.abs(difference.gap()) >= WIDE - EXACT;
        String gap = signed(difference.gap());
        grid.add(levels(difference, name, wide && difference.gap() > 0, gap), 1, row);
        Label number = Parts.label((wide && difference.gap() > 0 ? "▼ " : "") + gap, "zx-dense");
        number.getStyleClass().add(wide && difference.gap() > 0 ? "zx-gap-wide" : "zx-strong");
        number.setMinWidth(USE_PREF_SIZE);
        grid.add(number, 2, row);
    }

    private Node levels(Difference difference, String name, boolean wide, String gap) {
        Double self = difference.self();
        Double supervisor = difference.supervisor();
        if (self == null || supervisor == null) {
            return Parts.prose(shown.text("raters.untold"), "zx-cap", "untold");
        }
        return new Dumbbell(
                shown.model().scale().max(),
                self,
                supervisor,
                wide,
                shown.text("raters.gaps.spoken", name, Figures.level(self), Figures.level(supervisor), gap));
    }

    /** Levels with their sign, whole where they are whole. */
    static String signed(double gap) {
        String text = gap == Math.rint(gap) ? String.valueOf(Math.round(Math.abs(gap))) : Figures.level(Math.abs(gap));
        return Math.abs(gap) < EXACT ? "0" : (gap > 0 ? "+" : "−") + text;
    }

    private HBox scale() {
        HBox ticks = new HBox();
        ticks.getStyleClass().add("gap-scale");
        int most = shown.model().scale().max();
        for (int tick = 0; tick <= most; tick++) {
            ticks.getChildren().add(Parts.label(String.valueOf(tick), "zx-cap"));
            if (tick < most) {
                ticks.getChildren().add(Parts.spring());
            }
        }
        return ticks;
    }

    private HBox legend() {
        Circle self = new Circle(4.5);
        self.getStyleClass().add("zx-dumbbell-stated");
        Circle supervisor = new Circle(4.5);
        supervisor.getStyleClass().add("zx-dumbbell-enacted");
        HBox legend = Parts.row(
                6,
                self,
                Parts.label(shown.text("raters.gaps.self"), "zx-cap"),
                supervisor,
                Parts.label(shown.text("raters.gaps.supervisor"), "zx-cap"));
        legend.setMinWidth(USE_PREF_SIZE);
        return legend;
    }
}
