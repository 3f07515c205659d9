package org.zhixing.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.federation.Bundle;
import org.zhixing.federation.Contribution;
import org.zhixing.model.Drift;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * The file by which the numbers of several agencies are handed over. Scores are written as displayed, since more digits
 * would only help to find out who is who.
 */
public final class BundleForm {

    static final String FORMAT = "zhixing-federation-bundle";
    private static final int SCORE_DIGITS = 1;
    private static final int LEVEL_DIGITS = 2;

    private BundleForm() {}

    public static String write(Bundle bundle) {
        return Json.write(Json.object(
                "format",
                FORMAT,
                "madeOn",
                bundle.madeOn().toString(),
                "agencies",
                bundle.agencies().stream().map(BundleForm::agency).toList()));
    }

    private static Map<String, @Nullable Object> agency(Contribution agency) {
        Double overall = agency.overall();
        Map<String, Object> drifts = new LinkedHashMap<>();
        for (Drift drift : Drift.values()) {
            Integer severity = agency.drifts().get(drift);
            if (severity != null) {
                drifts.put(drift.name(), severity);
            }
        }
        return Json.object(
                "code", agency.code(),
                "year", agency.year(),
                "model", agency.model(),
                "modelVersion", agency.modelVersion(),
                "overall", overall == null ? null : rounded(overall, SCORE_DIGITS),
                "dimensions", rounded(agency.dimensions(), SCORE_DIGITS),
                "subdimensions", rounded(agency.subdimensions(), SCORE_DIGITS),
                "indicators", rounded(agency.indicators(), LEVEL_DIGITS),
                "drifts", drifts,
                "recommendations", agency.recommendations(),
                "planned", agency.planned());
    }

    private static Map<String, Object> rounded(Map<String, Double> numbers, int digits) {
        Map<String, Object> rounded = new LinkedHashMap<>();
        numbers.forEach((id, number) -> rounded.put(id, rounded(number, digits)));
        return rounded;
    }

    private static double rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }

    /**
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static Bundle read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        Set<String> codes = new HashSet<>();
        for (Place agency : root.items("agencies")) {
            String code = agency.text("code");
            if (code != null && !codes.add(code)) {
                findings.add(agency.get("code"), "problems.federation.codeTwice");
            }
        }
        LocalDate madeOn = day(root.get("madeOn"), findings);
        PublishedSchema.FEDERATION_BUNDLE.check(tree, findings);
        findings.refuseIfAny();
        return new Bundle(
                Objects.requireNonNull(madeOn),
                root.items("agencies").stream().map(BundleForm::agency).toList());
    }

    private static @Nullable LocalDate day(Place place, Findings findings) {
        String text = place.text();
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.add(place, "problems.json.pattern", "yyyy-mm-dd");
            return null;
        }
    }

    private static Contribution agency(Place agency) {
        Map<Drift, Integer> drifts = new EnumMap<>(Drift.class);
        for (Place drift : agency.get("drifts").entries()) {
            drifts.put(Drift.valueOf(drift.key()), whole(drift));
        }
        return new Contribution(
                String.valueOf(agency.text("code")),
                whole(agency.get("year")),
                String.valueOf(agency.text("model")),
                String.valueOf(agency.text("modelVersion")),
                agency.number("overall"),
                numbers(agency.get("dimensions")),
                numbers(agency.get("subdimensions")),
                numbers(agency.get("indicators")),
                drifts,
                texts(agency.items("recommendations")),
                texts(agency.items("planned")));
    }

    private static int whole(Place place) {
        return Objects.requireNonNull(place.number()).intValue();
    }

    private static Map<String, Double> numbers(Place place) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Place entry : place.entries()) {
            numbers.put(entry.key(), Objects.requireNonNull(entry.number()));
        }
        return numbers;
    }

    private static List<String> texts(List<Place> places) {
        List<String> texts = new ArrayList<>();
        places.forEach(place -> texts.add(String.valueOf(place.text())));
        return texts;
    }
}
