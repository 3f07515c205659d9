package org.zhixing.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Limits;
import org.zhixing.workshop.Vignette;
import tools.jackson.databind.JsonNode;

/** Reads files of vignettes for a workshop: strictly, by their published schema, then by meaning. */
public final class VignettesReader {

    private VignettesReader() {}

    /**
     * The vignettes that the text says.
     *
     * @param name what the file is called in problems; may be empty
     * @param model whose indicators are to be rated
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static List<Vignette> read(String text, String name, AssessmentModel model) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        check(root, model, findings);
        PublishedSchema.VIGNETTES.check(tree, findings);
        findings.refuseIfAny();
        return bind(root);
    }

    private static void check(Place root, AssessmentModel model, Findings findings) {
        String id = root.text("model");
        if (id != null && !id.equals(model.id())) {
            findings.add(root.get("model"), "problems.json.oneOf", model.id());
        }
        List<Place> vignettes = root.items("vignettes");
        Ids.of(vignettes, findings);
        for (Place vignette : vignettes) {
            atMost(vignette.get("id"), Limits.ID, findings);
            texts(vignette.get("title"), Limits.TITLE, true, findings);
            texts(vignette.get("text"), Limits.TEXT, false, findings);
            Set<String> seen = new HashSet<>();
            for (Place item : vignette.items("items")) {
                String indicator = item.text("indicator");
                if (indicator != null && model.indicator(indicator).isEmpty()) {
                    findings.add(item.get("indicator"), "problems.workshop.unknownIndicator");
                } else if (indicator != null && !seen.add(indicator)) {
                    findings.add(item.get("indicator"), "problems.workshop.itemTwice");
                }
                item.items("experts")
                        .forEach(level -> Ranges.within(
                                level, model.scale().min(), model.scale().max(), findings));
            }
        }
    }

    private static void texts(Place text, int characters, boolean needed, Findings findings) {
        atMost(text.get("zh"), characters, findings);
        atMost(text.get("en"), characters, findings);
        if (needed && text.given() && both(text).zh().isBlank()) {
            findings.add(text, "problems.workshop.untitled");
        }
    }

    private static void atMost(Place place, int characters, Findings findings) {
        String text = place.text();
        if (text != null && text.length() > characters) {
            findings.add(place, "problems.workshop.tooLong", characters);
        }
    }

    private static List<Vignette> bind(Place root) {
        return root.items("vignettes").stream()
                .map(v -> new Vignette(
                        String.valueOf(v.text("id")),
                        both(v.get("title")),
                        both(v.get("text")),
                        v.items("items").stream().map(VignettesReader::item).toList(),
                        v.isTrue("example")))
                .toList();
    }

    private static Vignette.Item item(Place item) {
        List<Integer> levels = item.items("experts").stream()
                .map(Place::number)
                .filter(Objects::nonNull)
                .map(Double::intValue)
                .toList();
        return new Vignette.Item(String.valueOf(item.text("indicator")), new ExpertKey(levels));
    }

    private static Text both(Place text) {
        String zh = said(text.text("zh"));
        String en = said(text.text("en"));
        return new Text(zh.isBlank() ? en : zh, en.isBlank() ? zh : en);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
