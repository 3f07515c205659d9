package org.zhixing.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Panel;

/** What an assessment file says of its raters beside their answers. What is as usual is not written. */
final class PanelForm {

    private PanelForm() {}

    /** @param root of a file that its schema has let pass */
    static Panel read(Place root) {
        Place anonymity = root.get("anonymity");
        Double least = anonymity.number("leastWorkers");
        boolean columns = !anonymity.get("roleColumns").given() || anonymity.isTrue("roleColumns");
        String aggregation = root.text("aggregation");
        return new Panel(
                new Anonymity(least == null ? Anonymity.USUAL.leastWorkers() : least.intValue(), columns),
                aggregation == null ? Aggregation.MEDIAN : Aggregation.valueOf(aggregation.toUpperCase(Locale.ROOT)),
                root.items("exclusions").stream().map(PanelForm::exclusion).toList(),
                root.items("anchors").stream().map(PanelForm::anchor).toList());
    }

    private static Exclusion exclusion(Place exclusion) {
        return new Exclusion(
                AssessmentReader.said(exclusion, "rater"),
                exclusion.text("director"),
                exclusion.text("supervisor"),
                AssessmentReader.typed(exclusion, "reason"));
    }

    private static AnchorAnswer anchor(Place anchor) {
        Double level = anchor.number("answer");
        return new AnchorAnswer(
                Anchoring.valueOf(AssessmentReader.said(anchor, "vignette")),
                AssessmentReader.said(anchor, "dimension"),
                AssessmentReader.said(anchor, "rater"),
                level == null ? 0 : level.intValue());
    }

    static void write(Panel panel, Map<String, @Nullable Object> document) {
        Anonymity anonymity = panel.anonymity();
        if (!anonymity.equals(Anonymity.USUAL)) {
            document.put(
                    "anonymity",
                    Json.object("leastWorkers", anonymity.leastWorkers(), "roleColumns", anonymity.roleColumns()));
        }
        if (panel.aggregation() != Aggregation.MEDIAN) {
            document.put("aggregation", panel.aggregation().name().toLowerCase(Locale.ROOT));
        }
        putUnlessEmpty(
                document,
                "exclusions",
                panel.exclusions().stream()
                        .map(e -> Json.object(
                                "rater", e.rater(),
                                "director", e.director(),
                                "supervisor", e.supervisor(),
                                "reason", e.reason().value()))
                        .toList());
        putUnlessEmpty(
                document,
                "anchors",
                panel.anchorAnswers().stream()
                        .map(a -> Json.object(
                                "vignette", a.vignette().name(),
                                "dimension", a.dimension(),
                                "rater", a.rater(),
                                "answer", a.level()))
                        .toList());
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> document, String key, List<?> list) {
        if (!list.isEmpty()) {
            document.put(key, list);
        }
    }
}
