package org.zhixing.ui.federation;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.federation.FederationView;
import org.zhixing.federation.Part;
import org.zhixing.federation.Spread;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** How total, dimensions and sub-dimensions are spread over the agencies. */
final class SpreadCard extends VBox {

    private final Workspace workspace;
    private final AssessmentModel model;
    private final GridPane grid = new GridPane();
    private int row;

    SpreadCard(Workspace workspace, AssessmentModel model, FederationView view) {
        super(8);
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("zx-card");
        Label title = Parts.prose(workspace.text("federation.spread"), "zx-section");
        Label how = Parts.prose(workspace.text("federation.spread.how"), "zx-caption");
        grid.getStyleClass().add("spread-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(120);
        name.setMaxWidth(240);
        ColumnConstraints strip = new ColumnConstraints();
        strip.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, strip, number, number, number);
        head();
        part(workspace.text("federation.total"), view.total(), "zx-strong");
        for (Dimension dimension : model.dimensions()) {
            find(view.dimensions(), dimension.id(), named(dimension.id(), dimension.name()), "zx-strong");
            for (Subdimension each : dimension.subdimensions()) {
                find(view.subdimensions(), each.id(), named(each.id(), each.name()), "zx-dense");
            }
        }
        getChildren().addAll(title, how, grid);
    }

    private String named(String id, org.zhixing.work.Text name) {
        return id + " " + name.in(workspace.messages().get().language());
    }

    private void find(List<Part> parts, String id, String name, String style) {
        parts.stream().filter(p -> p.id().equals(id)).findFirst().ifPresent(p -> part(name, p, style));
    }

    private void head() {
        add(Parts.label("", "zx-caption"), 0);
        add(new BandNames(workspace, model), 1);
        add(Parts.label(workspace.text("federation.median"), "zx-caption"), 2);
        add(Parts.label(workspace.text("federation.middleHalf"), "zx-caption"), 3);
        add(Parts.label(workspace.text("federation.n"), "zx-caption"), 4);
        row++;
    }

    private void part(String name, Part part, String style) {
        Spread spread = part.spread();
        Double lower = spread.lowerQuartile();
        Double upper = spread.upperQuartile();
        String half = lower == null || upper == null
                ? "—"
                : workspace.text("federation.range", Figures.score(lower), Figures.score(upper));
        String spoken = workspace.text(
                "federation.spoken", name, Figures.score(spread.median()), half, String.valueOf(spread.n()));
        add(Parts.prose(name, style), 0);
        add(
                new SpreadStrip(
                        spread, model.bands().stream().skip(1).map(Band::min).toList(), spoken),
                1);
        add(Parts.label(Figures.score(spread.median()), "zx-strong", "zx-digits"), 2);
        add(Parts.label(half, "zx-dense", "zx-muted"), 3);
        add(Parts.label(String.valueOf(spread.n()), "zx-dense", "zx-muted"), 4);
        row++;
    }

    private void add(Node node, int column) {
        grid.add(node, column, row);
    }
}
