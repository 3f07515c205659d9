package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.Ruler;
import org.zhixing.trends.TrendLine;
import org.zhixing.trends.Waterfall;
import org.zhixing.ui.common.OutcomeList;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.TwoColumns;
import org.zhixing.ui.workspace.Workspace;

/** Two periods side by side: the scores at the left, what is behind their change at the right. */
final class TrendsPage extends VBox {

    private static final double WIDEST = 1560;
    private static final double LEFT = 53;
    /** With fewer periods the comparison says all that a line of them would. */
    private static final int LINE_FROM = 3;

    private final Workspace workspace;
    private final ObjectProperty<Changes.Filter> filter = new SimpleObjectProperty<>(Changes.Filter.MOVED);

    TrendsPage(Workspace workspace) {
        super(12);
        this.workspace = workspace;
        setMaxWidth(WIDEST);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows a comparison, and the line of all periods where there are several. */
    void show(Compared compared, TrendLine line, Years years) {
        List<Node> parts = new ArrayList<>();
        if (compared.comparison().ruler().kind() != Ruler.Kind.SAME) {
            parts.add(new RulerNotice(compared));
        }
        VBox left = column(new ScoresCard(compared), new DriftsCard(compared));
        boolean seam = line.years().stream().anyMatch(y -> y.seam() != TrendLine.Seam.NONE);
        if (line.years().size() >= LINE_FROM || seam) {
            left.getChildren().add(new YearsCard(line, years, compared.messages()));
        }
        VBox right = column();
        Waterfall waterfall = compared.comparison().waterfall();
        if (waterfall != null) {
            right.getChildren().add(new WaterfallCard(compared, waterfall));
        }
        right.getChildren().add(outcomes(compared));
        if (!compared.comparison().indicators().isEmpty()) {
            // Beside a long list of outcomes the indicators stand at the left, so that the columns end near each other.
            VBox column = compared.comparison().outcomes().isEmpty() ? right : left;
            column.getChildren().add(new IndicatorsCard(compared, filter, id -> workspace.go("rating", id)));
        }
        parts.add(new TwoColumns(LEFT, left, right));
        getChildren().setAll(parts);
    }

    private static VBox column(Region... cards) {
        VBox column = new VBox(12, cards);
        column.setMinWidth(0);
        return column;
    }

    private VBox outcomes(Compared compared) {
        List<ActionOutcome> outcomes = compared.comparison().outcomes();
        VBox card = Parts.card();
        card.setSpacing(8);
        card.setId("outcomes-card");
        card.getChildren()
                .add(Parts.row(
                        8,
                        Parts.label(compared.text("trends.outcomes", compared.before()), "zx-section"),
                        Parts.spring()));
        if (outcomes.isEmpty()) {
            card.getChildren().add(Parts.prose(compared.text("trends.outcomes.none"), "zx-dense", "zx-muted"));
        } else {
            card.getChildren()
                    .addAll(
                            Parts.prose(OutcomeList.summary(outcomes, compared.messages()), "zx-dense", "zx-muted"),
                            new OutcomeList(outcomes, compared.words(), compared.messages()));
        }
        return card;
    }

    /** There is nothing to put beside this period yet. */
    void showFirst() {
        getChildren()
                .setAll(new Plain(
                        workspace,
                        workspace.text("trends.first.title"),
                        workspace.text("trends.first.text"),
                        workspace.text("trends.first.act"),
                        "actions"));
    }

    /** Not all have submitted, so that nothing may be seen. */
    void showHidden() {
        getChildren()
                .setAll(new Plain(
                        workspace,
                        workspace.text("trends.hidden.title"),
                        workspace.text("trends.hidden.text"),
                        workspace.text("trends.hidden.act"),
                        "overview"));
    }

    void clear() {
        getChildren().clear();
    }
}
