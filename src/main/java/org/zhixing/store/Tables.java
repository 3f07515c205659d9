package org.zhixing.store;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Panel;
import org.zhixing.assessment.Publication;
import org.zhixing.work.PersonalText;

/** All tables of an assessment's rows, in the order in which they are written. */
final class Tables {

    private static final List<Table> ANSWERS = List.of(
            new Table(
                    "rater",
                    List.of("id"),
                    List.of("role", "name", "independent", "median_seconds"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .raters()
                            .forEach(r -> rows.add(
                                    List.of(r.id()), r.role().name(), r.name(), r.independent(), r.medianSeconds()))),
            new Table(
                    "rating",
                    List.of("indicator", "rater_id"),
                    List.of("role", "kind", "level", "reason"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .ratings()
                            .forEach(r -> rows.add(
                                    List.of(r.indicator(), r.rater()),
                                    r.role().name(),
                                    kind(r.answer()),
                                    level(r.answer()),
                                    reason(r.answer())))),
            new Table("comment", List.of("indicator", "rater_id"), List.of("content"), false, true, Tables::comments),
            new Table(
                    "matrix_answer",
                    List.of("value_id", "method_id", "rater_id"),
                    List.of("role", "kind", "level", "reason", "conflict", "example"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .matrix()
                            .forEach(c -> rows.add(
                                    List.of(c.value(), c.method(), c.rater()),
                                    c.role().name(),
                                    kind(c.answer()),
                                    level(c.answer()),
                                    reason(c.answer()),
                                    c.conflict(),
                                    c.example()))),
            new Table(
                    "evidence",
                    List.of("id"),
                    List.of("type", "happened_on", "locator", "submitted_by", "verified_by"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .evidence()
                            .forEach(e -> rows.add(
                                    List.of(e.id()),
                                    e.type(),
                                    e.date() == null ? null : e.date().toString(),
                                    e.locator(),
                                    e.submittedBy(),
                                    e.verifiedBy()))),
            new Table("evidence_place", List.of("evidence_id", "place"), List.of(), true, true, (dossier, rows) -> {
                for (Evidence e : dossier.assessment().evidence()) {
                    e.places().forEach(place -> rows.add(List.of(e.id(), place)));
                }
            }),
            new Table(
                    "attachment",
                    List.of("evidence_id", "sha256"),
                    List.of("bytes", "media_type", "name", "added_at"),
                    true,
                    true,
                    (dossier, rows) -> dossier.attachments()
                            .forEach(a -> rows.add(
                                    List.of(a.evidence(), a.sha256()),
                                    a.bytes(),
                                    a.mediaType(),
                                    a.name(),
                                    a.addedAt().toString()))),
            new Table(
                    "stated_value",
                    List.of("value_id"),
                    List.of("strength"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .statedValues()
                            .forEach((value, strength) -> rows.add(List.of(value), strength))),
            new Table(
                    "validity_answer",
                    List.of("item", "rater_id"),
                    List.of("answer"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .validity()
                            .forEach(v -> rows.add(List.of(v.item(), v.rater()), v.answer()))),
            new Table(
                    "record_release",
                    List.of("number"),
                    List.of("indicator", "released_by", "reason"),
                    false,
                    true,
                    (dossier, rows) -> {
                        Assessment a = dossier.assessment();
                        for (int i = 0; i < a.releases().size(); i++) {
                            var release = a.releases().get(i);
                            rows.add(List.of(i), release.indicator(), release.by(), release.reason());
                        }
                    }),
            new Table("submission", List.of("rater_id"), List.of(), true, true, (dossier, rows) -> dossier.standing()
                    .submitted()
                    .forEach(rater -> rows.add(List.of(rater)))),
            new Table(
                    "assignment",
                    List.of("subdimension", "rater_id"),
                    List.of(),
                    true,
                    true,
                    (dossier, rows) -> dossier.standing()
                            .assignments()
                            .forEach((subdimension, raters) ->
                                    raters.forEach(rater -> rows.add(List.of(subdimension, rater))))),
            new Table(
                    "carried_answer",
                    List.of("place", "rater_id"),
                    List.of(),
                    true,
                    false,
                    (dossier, rows) ->
                            dossier.standing().carried().forEach(p -> rows.add(List.of(p.place(), p.rater())))),
            new Table(
                    "carried_evidence",
                    List.of("evidence_id"),
                    List.of(),
                    true,
                    false,
                    (dossier, rows) -> dossier.standing().carriedEvidence().forEach(id -> rows.add(List.of(id)))),
            new Table(
                    "rater_terms",
                    List.of(),
                    List.of("least_workers", "role_columns", "aggregation"),
                    false,
                    true,
                    Tables::terms),
            new Table(
                    "exclusion",
                    List.of("rater_id"),
                    List.of("director_id", "supervisor_id", "reason"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .exclusions()
                            .forEach(e -> rows.add(List.of(e.rater()), e.director(), e.supervisor(), e.reason()))),
            new Table(
                    "anchor_answer",
                    List.of("vignette", "dimension", "rater_id"),
                    List.of("level"),
                    true,
                    true,
                    (dossier, rows) -> dossier.assessment()
                            .anchorAnswers()
                            .forEach(a -> rows.add(List.of(a.vignette().name(), a.dimension(), a.rater()), a.level()))),
            new Table(
                    "consensus",
                    List.of("indicator"),
                    List.of("content"),
                    true,
                    true,
                    (dossier, rows) -> dossier.standing()
                            .consensus()
                            .forEach((indicator, text) -> rows.add(List.of(indicator), text))),
            new Table("publication", List.of("number", "rater_id"), List.of("digest"), true, false, (dossier, rows) -> {
                List<Publication> reports = dossier.standing().published();
                for (int i = 0; i < reports.size(); i++) {
                    int number = i;
                    reports.get(i).answers().forEach((rater, digest) -> rows.add(List.of(number, rater), digest));
                }
            }),
            new Table(
                    "collected_form",
                    List.of("form_id", "sha256"),
                    List.of("rater_id", "taken_at"),
                    true,
                    false,
                    (dossier, rows) -> dossier.collected()
                            .forEach(f -> rows.add(
                                    List.of(f.form(), f.sha256()),
                                    f.rater(),
                                    f.takenAt().toString()))),
            new Table("closing", List.of(), List.of(), false, true, (dossier, rows) -> {
                if (dossier.standing().closed()) {
                    rows.add(List.of());
                }
            }));

    static final List<Table> ALL =
            Stream.concat(ANSWERS.stream(), PlanTables.ALL.stream()).toList();

    private Tables() {}

    private static void terms(Dossier dossier, Rows rows) {
        Panel panel = dossier.assessment().panel();
        Anonymity anonymity = panel.anonymity();
        if (!anonymity.equals(Anonymity.USUAL) || panel.aggregation() != Aggregation.MEDIAN) {
            rows.add(
                    List.of(),
                    anonymity.leastWorkers(),
                    anonymity.roleColumns(),
                    panel.aggregation().name());
        }
    }

    private static void comments(Dossier dossier, Rows rows) {
        dossier.assessment().ratings().stream()
                .filter(r -> !r.comment().value().isEmpty())
                .forEach(r -> rows.add(List.of(r.indicator(), r.rater()), r.comment()));
        dossier.standing().notes().forEach((place, text) -> rows.add(List.of(place.place(), place.rater()), text));
    }

    private static String kind(Answer answer) {
        if (answer instanceof Answer.Level) {
            return "LEVEL";
        }
        return answer instanceof Answer.NotApplicable ? "NA" : "DK";
    }

    private static @Nullable Integer level(Answer answer) {
        return answer instanceof Answer.Level level ? level.level() : null;
    }

    private static @Nullable PersonalText reason(Answer answer) {
        return answer instanceof Answer.NotApplicable na ? na.reason() : null;
    }
}
