package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.federation.CommonPoint;
import org.zhixing.federation.DriftCount;
import org.zhixing.federation.FederationView;
import org.zhixing.federation.Part;
import org.zhixing.federation.Spread;

/** Writes the document of several agencies' year together. */
public final class FederationWriter {

    private FederationWriter() {}

    public static String write(FederationView view) {
        return Json.write(Json.object(
                "model", Json.object("id", view.model(), "version", view.version()),
                "year", view.year(),
                "agencies", view.agencies(),
                "apart", view.apart(),
                "total", part(view.total()),
                "dimensions", parts(view.dimensions()),
                "subdimensions", parts(view.subdimensions()),
                "drifts", view.drifts().stream().map(FederationWriter::drift).toList(),
                "weaknesses", points(view.weaknesses()),
                "strengths", points(view.strengths()),
                "actions",
                        view.actions().stream()
                                .map(a -> Json.object(
                                        "id", a.recommendation(), "fired", a.fired(), "planned", a.planned()))
                                .toList()));
    }

    private static List<Map<String, @Nullable Object>> parts(List<Part> parts) {
        return parts.stream().map(FederationWriter::part).toList();
    }

    private static Map<String, @Nullable Object> part(Part part) {
        Spread spread = part.spread();
        return Json.object(
                "id", part.id(),
                "n", spread.n(),
                "missing", spread.missing(),
                "lowerQuartile", spread.lowerQuartile(),
                "median", spread.median(),
                "upperQuartile", spread.upperQuartile(),
                "values", spread.values(),
                "bands", part.bands());
    }

    private static Map<String, @Nullable Object> drift(DriftCount count) {
        return Json.object("id", count.drift().name(), "levels", count.levels(), "unknown", count.unknown());
    }

    private static List<Map<String, @Nullable Object>> points(List<CommonPoint> points) {
        return points.stream()
                .map(p -> Json.object("indicator", p.indicator(), "rated", p.rated(), "count", p.count()))
                .toList();
    }
}
