package org.zhixing.ui.rating;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.model.EvidenceType;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.scoring.EvidenceGating.Flaw;
import org.zhixing.scoring.EvidenceGating.Missing;

/** The evidence of the open question: what there is, what it allows, what is being written, what waits for checking. */
final class EvidenceModel {

    /** The kind of evidence that an import of service records is. */
    private static final String RECORDS = "E02";

    /** How many pieces of elsewhere are offered for use here. */
    private static final int RECENT = 6;

    /**
     * One line of the table.
     *
     * @param type null when the model does not know the kind
     * @param flaws why it has no effect; empty when it counts, as far as its strength reaches
     */
    record Line(Evidence piece, @Nullable EvidenceType type, List<Flaw> flaws) {

        boolean weak() {
            return type == null || type.strength() == EvidenceType.Strength.WEAK;
        }
    }

    /**
     * What would help most.
     *
     * @param next the level that becomes possible, or the one that is possible already
     * @param suggested a suggested kind that would do it, or null
     * @param pending whether checking a piece that is there already would do it
     */
    record Advice(Missing missing, int next, @Nullable EvidenceType suggested, boolean pending) {}

    private final RatingModel rating;
    private final Consumer<Change> changes;
    private final ObjectProperty<@Nullable EvidenceDraft> draft = new SimpleObjectProperty<>();

    EvidenceModel(RatingModel rating, Consumer<Change> changes) {
        this.rating = rating;
        this.changes = changes;
        rating.panel().addListener((p, was, is) -> {
            if (is != RatingModel.Panel.EVIDENCE) {
                draft.set(null);
            }
        });
    }

    // Properties

    /** The piece being written, or null; set while the evidence panel is open. */
    ObjectProperty<@Nullable EvidenceDraft> draft() {
        return draft;
    }

    List<Line> lines() {
        Assessment assessment = rating.assessment();
        return assessment.evidenceFor(rating.current().get()).stream()
                .map(e -> new Line(
                        e,
                        rating.model().evidenceType(e.type()).orElse(null),
                        EvidenceGating.flaws(e, assessment.period())))
                .toList();
    }

    /** The files of a piece. */
    List<Attachment> files(Evidence piece) {
        return rating.dossier().attachmentsOf(piece.id());
    }

    EvidenceGating.Reading reading() {
        return EvidenceGating.read(
                rating.model(), rating.assessment(), rating.current().get());
    }

    Advice advice() {
        EvidenceGating.Reading now = reading();
        int next =
                switch (now.missing()) {
                    case MEDIUM_OR_STRONG -> rating.model().evidenceGate().supported();
                    case STRONG_OF_ANOTHER_KIND, ANOTHER_KIND, NOTHING ->
                        rating.model().evidenceGate().corroborated();
                };
        EvidenceType suggested = rating.question().indicator().evidence().stream()
                .flatMap(id -> rating.model().evidenceType(id).stream())
                .filter(helps(now))
                .findFirst()
                .orElse(null);
        boolean pending = lines().stream()
                .anyMatch(l -> l.flaws().equals(List.of(Flaw.NOT_VERIFIED))
                        && l.type() != null
                        && helps(now).test(l.type()));
        return new Advice(now.missing(), next, suggested, pending);
    }

    private static Predicate<EvidenceType> helps(EvidenceGating.Reading now) {
        return type -> switch (now.missing()) {
            case NOTHING -> false;
            case MEDIUM_OR_STRONG -> type.strength() != EvidenceType.Strength.WEAK;
            case STRONG_OF_ANOTHER_KIND -> type.strength() == EvidenceType.Strength.STRONG;
            case ANOTHER_KIND ->
                type.strength() != EvidenceType.Strength.WEAK
                        && now.counted().stream().noneMatch(e -> e.type().equals(type.id()));
        };
    }

    /** Evidence may be added, changed and checked until the period is closed, by whoever answers. */
    boolean editable() {
        return rating.rater().isPresent() && rating.lock().get() != RatingModel.Lock.CLOSED;
    }

    /** The kinds of evidence, those suggested for the open question first. */
    List<EvidenceType> types() {
        List<String> suggested = rating.question().indicator().evidence();
        return rating.model().evidenceTypes().stream()
                .sorted(java.util.Comparator.comparing(t -> !suggested.contains(t.id())))
                .toList();
    }

    boolean suggested(EvidenceType type) {
        return rating.question().indicator().evidence().contains(type.id());
    }

    /** Pieces given elsewhere that could serve here too, newest first. */
    List<Evidence> reusable() {
        List<Evidence> others = new java.util.ArrayList<>(rating.assessment().evidence());
        others.removeIf(e -> e.places().contains(rating.current().get()));
        Collections.reverse(others);
        return others.subList(0, Math.min(RECENT, others.size()));
    }

    /** Pieces that nobody checked and that this rater did not submit. */
    List<Evidence> waiting() {
        return rating.rater()
                .map(Rater::id)
                .map(me -> rating.assessment().evidence().stream()
                        .filter(e -> e.verifiedBy() == null)
                        .filter(e -> e.submittedBy() != null && !e.submittedBy().equals(me))
                        .toList())
                .orElse(List.of());
    }

    // Commands

    /**
     * Begins a piece of evidence that the imported records are.
     *
     * @param date the last day that they reach
     */
    void startRecords(LocalDate date, String locator) {
        startNew();
        EvidenceDraft started = draft.get();
        if (started != null) {
            started.type().set(RECORDS);
            started.date().set(date.toString());
            started.locator().set(locator);
        }
    }

    /** Whether imported records would serve the open question and are not among its evidence yet. */
    boolean recordsWouldServe() {
        return editable()
                && rating.question().indicator().evidence().contains(RECORDS)
                && rating.model().evidenceType(RECORDS).isPresent()
                && lines().stream().noneMatch(l -> l.piece().type().equals(RECORDS));
    }

    void startNew() {
        if (editable()) {
            rating.panel().set(RatingModel.Panel.EVIDENCE);
            draft.set(EvidenceDraft.fresh(
                    rating.current().get(), rating.rater().map(Rater::id).orElse(null)));
        }
    }

    void edit(Evidence piece) {
        if (editable()) {
            rating.panel().set(RatingModel.Panel.EVIDENCE);
            draft.set(EvidenceDraft.of(piece, files(piece)));
        }
    }

    /** Keeps the piece being written when it is complete enough. */
    void save() {
        Optional.ofNullable(draft.get()).filter(d -> d.ready().get()).ifPresent(d -> {
            changes.accept(new Change.PutEvidence(d.piece(rating.assessment()), d.filesToPut()));
            rating.panel().set(RatingModel.Panel.NONE);
        });
    }

    void reuse(Evidence piece) {
        List<String> places = new java.util.ArrayList<>(piece.places());
        places.add(rating.current().get());
        changes.accept(new Change.PutEvidence(at(piece, places)));
        rating.panel().set(RatingModel.Panel.NONE);
    }

    /**
     * Takes the piece away from the open question; with no other place left, altogether.
     *
     * @return whether the piece is gone altogether
     */
    boolean remove(Evidence piece) {
        List<String> left = piece.places().stream()
                .filter(p -> !p.equals(rating.current().get()))
                .toList();
        changes.accept(
                left.isEmpty() ? new Change.RemoveEvidence(piece.id()) : new Change.PutEvidence(at(piece, left)));
        return left.isEmpty();
    }

    void verify(List<String> ids) {
        rating.rater().filter(r -> !ids.isEmpty()).ifPresent(r -> {
            changes.accept(new Change.VerifyEvidence(ids, r.id()));
            rating.panel().set(RatingModel.Panel.NONE);
        });
    }

    private static Evidence at(Evidence piece, List<String> places) {
        return new Evidence(
                piece.id(),
                places,
                piece.type(),
                piece.date(),
                piece.locator(),
                piece.submittedBy(),
                piece.verifiedBy());
    }
}
