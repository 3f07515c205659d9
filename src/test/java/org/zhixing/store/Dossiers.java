package org.zhixing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Panel;
import org.zhixing.assessment.Publication;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.Standing;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** Dossiers for tests of the store, which asks no rules: any value of every kind. */
final class Dossiers {

    static final PinnedModel PINNED = new PinnedModel(
            Models.ofWeights(1, 1, 1),
            "{模型 \"text\"}",
            "f9319a07cc5ddd9aac18af65dd2b6e44cdb1484cd3d68156e13216de80886048");

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final List<String> RATERS = List.of("r1", "r2", "王 五", "");
    private static final List<String> PLACES = List.of("M1.1", "M1.2", "M1.3", "CONF×CASE");

    private final Random random;
    private final List<String> texts;

    Dossiers(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    static List<Store.Addition> added(String id, Dossier dossier) {
        return List.of(new Store.Addition(id, PINNED, dossier, false));
    }

    static Dossier empty() {
        return Dossier.of(Assessment.empty("test-model", "1.0.0", new PersonalText("示例机构"), YEAR));
    }

    /** A dossier that has this text wherever a person can type one. */
    static Dossier saying(String typed) {
        PersonalText text = new PersonalText(typed);
        Dossier answers = sayingInAnswers(typed);
        return answers.with(answers.assessment().withExclusion(new Exclusion("r1", null, "r2", text)))
                .standing(s -> s.withConsensus("M1.1", text))
                .with(AnyPlan.saying(text))
                .withAttachmentsOf("e1", List.of(new Attachment("e1", "0".repeat(64), 1, "", text, Instant.EPOCH)));
    }

    /** The same without what only stores from version 3 on can hold. */
    static Dossier sayingInAnswers(String typed) {
        PersonalText text = new PersonalText(typed);
        Answer notApplicable = new Answer.NotApplicable(text);
        Assessment assessment = Assessment.empty("test-model", "1.0.0", text, YEAR)
                .withRaters(List.of(new Rater("r1", Role.D, text, true, null)))
                .withRatings(List.of(
                        new Rating("M1.1", "r1", Role.D, notApplicable, text),
                        new Rating("M1.2", "r1", Role.D, new Answer.Level(0), text)))
                .withAllEvidence(List.of(new Evidence("e1", List.of("M1.1"), "E01", null, text, null, null)))
                .withMatrix(List.of(new CellRating("CONF", "CASE", "r1", Role.D, notApplicable, true, text)))
                .withReleases(List.of(new Release("M1.1", "r1", text)));
        Standing standing = Standing.NEW.withNote(new AnswerPlace("M1.3", "r1"), text);
        return new Dossier(assessment, standing);
    }

    /** Any dossier: lists in any order, each kind of answer, each optional part there or not. */
    Dossier any() {
        List<Rating> ratings = new ArrayList<>();
        List<CellRating> cells = new ArrayList<>();
        List<ValidityAnswer> validity = new ArrayList<>();
        Map<AnswerPlace, PersonalText> notes = new LinkedHashMap<>();
        Set<AnswerPlace> carried = new LinkedHashSet<>();
        for (String rater : some(RATERS)) {
            for (String indicator : some(PLACES)) {
                ratings.add(new Rating(
                        indicator, rater, role(), answer(), random.nextBoolean() ? PersonalText.NONE : text()));
            }
            for (String indicator : some(List.of("M2.1", "M2.2"))) {
                notes.put(new AnswerPlace(indicator, rater), new PersonalText("记" + text().value()));
            }
            for (String value : some(List.of("CONF", "LIFE"))) {
                cells.add(new CellRating(value, "CASE", rater, role(), answer(), random.nextBoolean(), text()));
                carried.add(AnswerPlace.cell(value, "CASE", rater));
            }
            some(List.of("L1", "L2")).forEach(i -> validity.add(new ValidityAnswer(i, rater, random.nextInt(2))));
        }
        Collections.shuffle(ratings, random);
        Map<String, Double> stated = new LinkedHashMap<>();
        some(List.of("CONF", "LIFE", "TRAD")).forEach(v -> stated.put(v, 4 * random.nextDouble()));
        Map<String, List<String>> assignments = new LinkedHashMap<>();
        some(List.of("M1", "M2")).forEach(part -> {
            List<String> raters = some(RATERS);
            if (!raters.isEmpty()) {
                assignments.put(part, raters);
            }
        });
        Assessment assessment = Assessment.empty("test-model", "1.0.0", new PersonalText("示例机构"), YEAR)
                .withRaters(some(RATERS).stream()
                        .map(id -> new Rater(
                                id,
                                role(),
                                text(),
                                random.nextBoolean(),
                                random.nextBoolean() ? null : random.nextDouble()))
                        .toList())
                .withRatings(ratings)
                .withAllEvidence(some(List.of("e1", "e2", "e3")).stream()
                        .map(this::piece)
                        .toList())
                .withAllValidity(validity)
                .withStatedValues(stated)
                .withMatrix(cells)
                .withReleases(some(PLACES).stream()
                        .map(p -> new Release(p, "r1", text()))
                        .toList())
                .withPanel(panel());
        Dossier answered = new Dossier(
                assessment,
                new Standing(
                        random.nextBoolean(),
                        new LinkedHashSet<>(some(RATERS)),
                        assignments,
                        carried,
                        new LinkedHashSet<>(some(List.of("e1", "e2"))),
                        notes,
                        consensus(),
                        published()));
        return answered.with(AnyPlan.of(random, this::text)).withAttachments(attachments(assessment));
    }

    private List<Attachment> attachments(Assessment assessment) {
        List<Attachment> files = new ArrayList<>();
        for (Evidence piece : assessment.evidence()) {
            some(List.of("a", "b", "c"))
                    .forEach(digit -> files.add(new Attachment(
                            piece.id(),
                            digit.repeat(64),
                            random.nextInt(1000),
                            "application/pdf",
                            text(),
                            Instant.ofEpochSecond(random.nextInt()))));
        }
        Collections.shuffle(files, random);
        return files;
    }

    private Panel panel() {
        List<AnchorAnswer> anchors = new ArrayList<>();
        for (Anchoring vignette : Anchoring.values()) {
            for (String rater : some(RATERS)) {
                some(List.of("M", "V"))
                        .forEach(d -> anchors.add(new AnchorAnswer(vignette, d, rater, random.nextInt(5))));
            }
        }
        Collections.shuffle(anchors, random);
        return new Panel(
                new Anonymity(random.nextBoolean() ? Anonymity.LEAST : Anonymity.MORE, random.nextBoolean()),
                random.nextBoolean() ? Aggregation.MEDIAN : Aggregation.TRIMMED,
                some(RATERS).stream()
                        .map(r -> new Exclusion(
                                r, random.nextBoolean() ? null : "r1", random.nextBoolean() ? null : "r2", text()))
                        .toList(),
                anchors);
    }

    private Map<String, PersonalText> consensus() {
        Map<String, PersonalText> consensus = new LinkedHashMap<>();
        some(PLACES).forEach(p -> consensus.put(p, new PersonalText("共识" + text().value())));
        return consensus;
    }

    private List<Publication> published() {
        List<Publication> published = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("王 五", "digest" + i);
            some(List.of("r1", "r2", "")).forEach(r -> answers.put(r, "digest" + random.nextInt(3)));
            published.add(new Publication(answers));
        }
        return published;
    }

    private Evidence piece(String id) {
        return new Evidence(
                id,
                some(PLACES),
                "E0" + random.nextInt(3),
                random.nextBoolean() ? null : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400)),
                text(),
                random.nextBoolean() ? null : "r1",
                random.nextBoolean() ? null : "r2");
    }

    private Answer answer() {
        return switch (random.nextInt(4)) {
            case 0 -> new Answer.DontKnow();
            case 1 -> new Answer.NotApplicable(text());
            default -> new Answer.Level(random.nextInt(5));
        };
    }

    private Role role() {
        return Role.values()[random.nextInt(Role.values().length)];
    }

    private PersonalText text() {
        return new PersonalText(texts.get(random.nextInt(texts.size())));
    }

    private <T> List<T> some(List<T> of) {
        List<T> chosen = new ArrayList<>(of);
        Collections.shuffle(chosen, random);
        return chosen.subList(0, random.nextInt(of.size() + 1));
    }
}
