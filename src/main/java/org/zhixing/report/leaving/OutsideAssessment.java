package org.zhixing.report.leaving;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.assessment.AnchorAnswer;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Panel;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.Standing;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.review.RaterReview;
import org.zhixing.scoring.BiasReading;
import org.zhixing.scoring.Scorecard;
import org.zhixing.work.PersonalText;

/** An assessment without its persons and without what they typed; it scores to the same numbers. */
final class OutsideAssessment {

    private final Withholding withholding;
    private final Outgoing outgoing;
    private final Assessment typed;
    private final RaterCodes codes;

    OutsideAssessment(Withholding withholding, Outgoing outgoing, Assessment typed) {
        this.withholding = withholding;
        this.outgoing = outgoing;
        this.typed = typed;
        this.codes = new RaterCodes(typed.raters());
    }

    RaterCodes codes() {
        return codes;
    }

    Assessment assessment() {
        withholding.count(Part.RATERS, typed.raters().size());
        return new Assessment(
                typed.model(),
                typed.modelVersion(),
                agency(withholding, outgoing, typed.agency()),
                typed.period(),
                typed.raters().stream().map(this::rater).toList(),
                typed.ratings().stream().map(this::rating).toList(),
                evidence(),
                typed.validity().stream()
                        .map(v -> new ValidityAnswer(v.item(), codes.of(v.rater()), v.answer()))
                        .toList(),
                typed.statedValues(),
                typed.matrix().stream().map(this::cell).toList(),
                typed.releases().stream().map(this::release).toList(),
                panel(typed.panel()));
    }

    /** The name, where it is to stand; it counts as left out only where it is. */
    static PersonalText agency(Withholding withholding, Outgoing outgoing, PersonalText name) {
        withholding.count(Part.AGENCY, name.isBlank() ? 0 : 1);
        return outgoing.agency() ? name : PersonalText.NONE;
    }

    private Rater rater(Rater rater) {
        return new Rater(
                codes.of(rater.id()), rater.role(), PersonalText.NONE, rater.independent(), rater.medianSeconds());
    }

    private Rating rating(Rating rating) {
        return new Rating(
                rating.indicator(),
                codes.of(rating.rater()),
                rating.role(),
                answer(rating.answer()),
                withholding.text(Part.COMMENTS, rating.comment()));
    }

    private Answer answer(Answer answer) {
        return answer instanceof Answer.NotApplicable na
                ? new Answer.NotApplicable(withholding.text(Part.REASONS, na.reason()))
                : answer;
    }

    private List<Evidence> evidence() {
        return typed.evidence().stream()
                .map(piece -> new Evidence(
                        "E" + (typed.evidence().indexOf(piece) + 1),
                        piece.places(),
                        piece.type(),
                        piece.date(),
                        withholding.text(Part.LOCATORS, piece.locator()),
                        codes.orNull(piece.submittedBy()),
                        codes.orNull(piece.verifiedBy())))
                .toList();
    }

    private CellRating cell(CellRating cell) {
        return new CellRating(
                cell.value(),
                cell.method(),
                codes.of(cell.rater()),
                cell.role(),
                answer(cell.answer()),
                cell.conflict(),
                withholding.text(Part.EXAMPLES, cell.example()));
    }

    private Release release(Release release) {
        return new Release(
                release.indicator(), codes.of(release.by()), withholding.text(Part.RELEASES, release.reason()));
    }

    private Panel panel(Panel panel) {
        return panel.withExclusions(panel.exclusions().stream()
                        .map(e -> new Exclusion(
                                codes.of(e.rater()),
                                codes.orNull(e.director()),
                                codes.orNull(e.supervisor()),
                                withholding.text(Part.EXCLUSIONS, e.reason())))
                        .toList())
                .withAnchorAnswers(panel.anchorAnswers().stream()
                        .map(a -> new AnchorAnswer(a.vignette(), a.dimension(), codes.of(a.rater()), a.level()))
                        .toList());
    }

    /** Of what stands beside the answers only what a sheet may need: whether the period is closed, and what was agreed. */
    Standing standing(Standing standing) {
        standing.notes().values().forEach(note -> withholding.text(Part.COMMENTS, note));
        Map<String, PersonalText> agreed = new LinkedHashMap<>();
        standing.consensus()
                .forEach((indicator, text) -> agreed.put(indicator, withholding.text(Part.CONSENSUS, text)));
        Set<String> submitted = new LinkedHashSet<>();
        standing.submitted().forEach(rater -> submitted.add(codes.of(rater)));
        return new Standing(standing.closed(), submitted, Map.of(), Set.of(), Set.of(), Map.of(), agreed, List.of());
    }

    Scorecard scorecard(Scorecard card) {
        BiasReading bias = card.bias();
        BiasReading coded = new BiasReading(
                bias.unsupportedShare(),
                bias.raters().stream()
                        .map(r -> new BiasReading.RaterMarks(codes.of(r.id()), r.marks(), r.found()))
                        .toList(),
                bias.agencyMarks(),
                bias.robustScore(),
                bias.selfSupervisor(),
                bias.recordsContradict(),
                bias.excluded().stream().map(codes::of).toList());
        return new Scorecard(
                card.indicators(),
                card.subdimensions(),
                card.dimensions(),
                card.alignment(),
                card.overall(),
                card.questionnaires(),
                coded,
                card.raters());
    }

    RaterReview raters(RaterReview raters) {
        return new RaterReview(
                raters.seats().stream()
                        .map(s -> new RaterReview.Seat(
                                s.key(),
                                s.role(),
                                s.number(),
                                codes.of(s.rater()),
                                s.meanKappa(),
                                s.apart(),
                                s.marks(),
                                s.found()))
                        .toList(),
                raters.workers(),
                raters.all(),
                raters.dimensions(),
                raters.unvaried(),
                raters.complete(),
                raters.discuss(),
                raters.selfSupervisor(),
                raters.scaleUse(),
                raters.hidden(),
                null);
    }
}
