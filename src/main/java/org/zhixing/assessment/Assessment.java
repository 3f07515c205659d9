package org.zhixing.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/**
 * One self-check of one agency for one period, as answered so far.
 *
 * @param model id of the model that asks
 * @param modelVersion its version, or null where the file names none
 * @param statedValues how strongly the agency states a value, 0 to 4 by value id; an absent value is unknown
 * @param panel what is agreed about the raters
 */
public record Assessment(
        String model,
        @Nullable String modelVersion,
        PersonalText agency,
        Period period,
        List<Rater> raters,
        List<Rating> ratings,
        List<Evidence> evidence,
        List<ValidityAnswer> validity,
        Map<String, Double> statedValues,
        List<CellRating> matrix,
        List<Release> releases,
        Panel panel) {

    public Assessment {
        raters = List.copyOf(raters);
        ratings = List.copyOf(ratings);
        evidence = List.copyOf(evidence);
        validity = List.copyOf(validity);
        statedValues = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(statedValues));
        matrix = List.copyOf(matrix);
        releases = List.copyOf(releases);
    }

    /** A new assessment without any answer. */
    public static Assessment empty(String model, @Nullable String modelVersion, PersonalText agency, Period period) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Panel.USUAL);
    }

    public Optional<Rater> rater(String id) {
        return raters.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Rating> rating(String indicator, String rater) {
        return ratings.stream()
                .filter(r -> r.indicator().equals(indicator) && r.rater().equals(rater))
                .findFirst();
    }

    public Optional<CellRating> cellRating(String value, String method, String rater) {
        return matrix.stream()
                .filter(c -> c.value().equals(value)
                        && c.method().equals(method)
                        && c.rater().equals(rater))
                .findFirst();
    }

    public Anonymity anonymity() {
        return panel.anonymity();
    }

    /** Proposed and signed ones. */
    public List<Exclusion> exclusions() {
        return panel.exclusions();
    }

    public Optional<Exclusion> exclusion(String rater) {
        return exclusions().stream().filter(e -> e.rater().equals(rater)).findFirst();
    }

    /** Ids of the raters whose answers are left out: both have signed. */
    public Set<String> excluded() {
        return exclusions().stream()
                .filter(Exclusion::signed)
                .map(Exclusion::rater)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<AnchorAnswer> anchorAnswers() {
        return panel.anchorAnswers();
    }

    /** The pieces of evidence given for an indicator or a cell (by {@link org.zhixing.model.Cell#id()}). */
    public List<Evidence> evidenceFor(String place) {
        return evidence.stream().filter(e -> e.places().contains(place)).toList();
    }

    public Assessment withRaters(List<Rater> newRaters) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                newRaters,
                ratings,
                evidence,
                validity,
                statedValues,
                matrix,
                releases,
                panel);
    }

    /** With this rating in the place of the same rater's earlier one for the same indicator. */
    public Assessment withRating(Rating rating) {
        return withRatings(replaced(
                ratings,
                r -> r.indicator().equals(rating.indicator()) && r.rater().equals(rating.rater()),
                rating));
    }

    public Assessment withoutRating(String indicator, String rater) {
        return withRatings(replaced(
                ratings, r -> r.indicator().equals(indicator) && r.rater().equals(rater), null));
    }

    public Assessment withRatings(List<Rating> newRatings) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                newRatings,
                evidence,
                validity,
                statedValues,
                matrix,
                releases,
                panel);
    }

    /** With this cell rating in the place of the same rater's earlier one for the same cell. */
    public Assessment withCell(CellRating cell) {
        return withMatrix(replaced(matrix, c -> c.samePlace(cell.value(), cell.method(), cell.rater()), cell));
    }

    public Assessment withoutCell(String value, String method, String rater) {
        return withMatrix(replaced(matrix, c -> c.samePlace(value, method, rater), null));
    }

    public Assessment withMatrix(List<CellRating> newMatrix) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                evidence,
                validity,
                statedValues,
                newMatrix,
                releases,
                panel);
    }

    /** With this piece in the place of the one of the same id, or added. */
    public Assessment withEvidence(Evidence piece) {
        return withAllEvidence(replaced(evidence, e -> e.id().equals(piece.id()), piece));
    }

    public Assessment withoutEvidence(String id) {
        return withAllEvidence(replaced(evidence, e -> e.id().equals(id), null));
    }

    public Assessment withAllEvidence(List<Evidence> newEvidence) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                newEvidence,
                validity,
                statedValues,
                matrix,
                releases,
                panel);
    }

    /** @param strength 0 to 4, or null to make it unknown again */
    public Assessment withStatedValue(String value, @Nullable Double strength) {
        Map<String, Double> stated = new LinkedHashMap<>(statedValues);
        if (strength == null) {
            stated.remove(value);
        } else {
            stated.put(value, strength);
        }
        return withStatedValues(stated);
    }

    public Assessment withStatedValues(Map<String, Double> stated) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                evidence,
                validity,
                stated,
                matrix,
                releases,
                panel);
    }

    public Assessment withValidity(ValidityAnswer answer) {
        return withAllValidity(replaced(
                validity, v -> v.item().equals(answer.item()) && v.rater().equals(answer.rater()), answer));
    }

    public Assessment withAllValidity(List<ValidityAnswer> answers) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                evidence,
                answers,
                statedValues,
                matrix,
                releases,
                panel);
    }

    /** With this release in the place of the earlier one for the same indicator. */
    public Assessment withRelease(Release release) {
        return withReleases(replaced(releases, r -> r.indicator().equals(release.indicator()), release));
    }

    public Assessment withoutRelease(String indicator) {
        return withReleases(replaced(releases, r -> r.indicator().equals(indicator), null));
    }

    public Assessment withPanel(Panel other) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                evidence,
                validity,
                statedValues,
                matrix,
                releases,
                other);
    }

    /** With workers apart only where there are as many as this, or as were promised. */
    public Assessment withLeastWorkers(int workers) {
        return withPanel(panel.withAnonymity(anonymity().atLeast(workers)));
    }

    /** With this exclusion in the place of the earlier one of the same rater. */
    public Assessment withExclusion(Exclusion exclusion) {
        return withPanel(
                panel.withExclusions(replaced(exclusions(), e -> e.rater().equals(exclusion.rater()), exclusion)));
    }

    public Assessment withoutExclusion(String rater) {
        return withPanel(
                panel.withExclusions(replaced(exclusions(), e -> e.rater().equals(rater), null)));
    }

    /** With this answer in the place of the same rater's earlier one. */
    public Assessment withAnchorAnswer(AnchorAnswer answer) {
        return withPanel(panel.withAnchorAnswers(replaced(
                anchorAnswers(), a -> a.samePlace(answer.vignette(), answer.dimension(), answer.rater()), answer)));
    }

    public Assessment withoutAnchorAnswer(Anchoring vignette, String dimension, String rater) {
        return withPanel(
                panel.withAnchorAnswers(replaced(anchorAnswers(), a -> a.samePlace(vignette, dimension, rater), null)));
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> same, @Nullable T replacement) {
        List<T> result = new ArrayList<>(list.size() + 1);
        boolean done = replacement == null;
        for (T element : list) {
            if (!same.test(element)) {
                result.add(element);
            } else if (!done && replacement != null) {
                result.add(replacement);
                done = true;
            }
        }
        if (!done && replacement != null) {
            result.add(replacement);
        }
        return result;
    }

    public Assessment withReleases(List<Release> all) {
        return new Assessment(
                model,
                modelVersion,
                agency,
                period,
                raters,
                ratings,
                evidence,
                validity,
                statedValues,
                matrix,
                all,
                panel);
    }
}
