package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.federation.CommonPoint;
import org.zhixing.federation.DriftCount;
import org.zhixing.federation.FederationView;
import org.zhixing.federation.Part;
import org.zhixing.federation.SharedAction;
import org.zhixing.federation.Spread;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Band;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** Several agencies' year together, in lines. */
public final class FederationLines {

    private final FederationView view;
    private final AssessmentModel model;
    private final Messages messages;

    public FederationLines(FederationView view, AssessmentModel model, Messages messages) {
        this.view = view;
        this.model = model;
        this.messages = messages;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "federation.head", String.valueOf(view.year()), String.valueOf(view.agencies()), view.version()));
        if (view.apart() > 0) {
            lines.add(messages.text("federation.apart", String.valueOf(view.apart())));
        }
        lines.add("");
        lines.addAll(scores().lines());
        lines.add("");
        lines.addAll(drifts().lines());
        points(lines, "federation.weaknesses", view.weaknesses());
        points(lines, "federation.strengths", view.strengths());
        lines.add("");
        lines.add(messages.text("federation.actions"));
        lines.addAll(actions().lines());
        lines.add("");
        lines.add(messages.text("federation.noRanking"));
        return lines;
    }

    private Table scores() {
        Table table = new Table(1, 2, 3, 4);
        table.row(
                messages.text("federation.part"),
                messages.text("federation.n"),
                messages.text("federation.lowerQuartile"),
                messages.text("federation.median"),
                messages.text("federation.upperQuartile"),
                messages.text("federation.bands"));
        score(table, messages.text("federation.total"), view.total());
        for (Dimension dimension : model.dimensions()) {
            view.dimensions().stream()
                    .filter(p -> p.id().equals(dimension.id()))
                    .forEach(p -> score(table, dimension.id() + " " + of(dimension.name()), p));
        }
        for (Subdimension subdimension : model.subdimensions()) {
            view.subdimensions().stream()
                    .filter(p -> p.id().equals(subdimension.id()))
                    .forEach(p -> score(table, subdimension.id() + " " + of(subdimension.name()), p));
        }
        return table;
    }

    private void score(Table table, String name, Part part) {
        Spread spread = part.spread();
        List<String> bands = new ArrayList<>();
        for (Band band : model.bands()) {
            Integer count = part.bands().get(band.id());
            if (count != null && count > 0) {
                bands.add(of(band.name()) + " " + count);
            }
        }
        table.row(
                name,
                String.valueOf(spread.n()),
                Figures.score(spread.lowerQuartile()),
                Figures.score(spread.median()),
                Figures.score(spread.upperQuartile()),
                String.join(" · ", bands));
    }

    private Table drifts() {
        Table table = new Table();
        for (DriftCount count : view.drifts()) {
            List<String> levels = new ArrayList<>();
            for (int level = 0; level < count.levels().size(); level++) {
                levels.add(messages.text("terms.severity." + level) + " "
                        + count.levels().get(level));
            }
            if (count.unknown() > 0) {
                levels.add(messages.text("terms.severity.none") + " " + count.unknown());
            }
            table.row(of(model.drift(count.drift()).name()), String.join(" · ", levels));
        }
        return table;
    }

    private void points(List<String> lines, String head, List<CommonPoint> points) {
        lines.add("");
        lines.add(messages.text(head));
        if (points.isEmpty()) {
            lines.add(messages.text("federation.nothingShared"));
        }
        for (CommonPoint point : points) {
            lines.add(messages.text(
                    "federation.point",
                    point.indicator(),
                    model.indicator(point.indicator())
                            .map(Indicator::name)
                            .map(this::of)
                            .orElse(""),
                    String.valueOf(point.count()),
                    String.valueOf(point.rated())));
        }
    }

    private Table actions() {
        Table table = new Table();
        if (view.actions().isEmpty()) {
            table.row(messages.text("federation.nothingShared"));
        }
        for (SharedAction action : view.actions()) {
            table.row(
                    action.recommendation(),
                    messages.text(
                            "federation.shared", String.valueOf(action.fired()), String.valueOf(action.planned())),
                    model.recommendation(action.recommendation())
                            .map(r -> of(r.action()))
                            .orElse(""));
        }
        return table;
    }

    private String of(Text text) {
        return text.in(messages.language());
    }
}
