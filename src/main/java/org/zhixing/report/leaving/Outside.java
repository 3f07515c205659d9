package org.zhixing.report.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.partners.Partner;
import org.zhixing.review.AuditReview;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.PartnerDegree;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Workshop;

/**
 * What is left of something once its persons and all that people typed are out of it: the same type with the same numbers,
 * so that every writer can write it. Codes by role stand for raters, numbers for workers, auditors, cases, records and
 * participants; {@code outgoing.leftOut} stands where a text stood. The model is a published ruler and stays as it is.
 *
 * @param <T> what it is made of
 * @param counts of what was taken out, by part
 */
public record Outside<T>(T left, Map<Part, Integer> counts) {

    public Outside {
        counts = Map.copyOf(counts);
    }

    /** @param outgoing its level counts as outside where it is internal */
    public static Outside<Review> of(Review review, Outgoing outgoing, Messages messages) {
        Withholding withholding = new Withholding(messages);
        OutsideAssessment assessment = new OutsideAssessment(withholding, outgoing, review.assessment());
        OutsideRecords records = new OutsideRecords(withholding);
        AssessmentModel model = review.pinned().model();
        AuditReview audit = review.audit();
        Review left = new Review(
                review.pinned(),
                assessment.assessment(),
                assessment.standing(review.standing()),
                assessment.scorecard(review.scorecard()),
                assessment.raters(review.raters()),
                records.records(review.records()),
                collaboration(withholding, review.collaboration()),
                audit == null ? null : audit(withholding, audit, messages),
                new OutsidePlan(withholding, model).plan(review.plan()),
                OutsideRecords.drifts(review.drifts()),
                review.recommendations(),
                review.highlights(),
                review.history().stream()
                        .map(past -> past(past, outgoing, messages))
                        .toList());
        return new Outside<>(left, withholding.counts());
    }

    public static Outside<CaseFileAudit> of(CaseFileAudit audit, Messages messages) {
        Withholding withholding = new Withholding(messages);
        return new Outside<>(new OutsideAudit(withholding, audit, messages).audit(), withholding.counts());
    }

    public static Outside<Workshop> of(Workshop workshop, Messages messages) {
        Withholding withholding = new Withholding(messages);
        return new Outside<>(new OutsideWorkshop(withholding, workshop, messages).workshop(), withholding.counts());
    }

    /** Of the agency's name what this level shows. */
    public static PersonalText agency(PersonalText name, Outgoing outgoing) {
        return outgoing.agency() ? name : PersonalText.NONE;
    }

    /** What points to drifts and stands beside the self-check is of items, and stays. */
    private static AuditReview audit(Withholding withholding, AuditReview audit, Messages messages) {
        CaseFileAudit left = new OutsideAudit(withholding, audit.audit(), messages).audit();
        return new AuditReview(left, left.result(), audit.symptoms(), audit.beside());
    }

    /** What is counted is of this period; earlier ones lose as much. */
    private static PastReview past(PastReview past, Outgoing outgoing, Messages messages) {
        Withholding uncounted = new Withholding(messages);
        OutsideAssessment assessment = new OutsideAssessment(uncounted, outgoing, past.assessment());
        return new PastReview(
                past.pinned(),
                assessment.assessment(),
                OutsideRecords.signals(past.signals()),
                assessment.scorecard(past.scorecard()),
                OutsideRecords.drifts(past.drifts()),
                new OutsidePlan(uncounted, past.pinned().model()).plan(past.plan()));
    }

    private static @Nullable Collaboration collaboration(Withholding withholding, @Nullable Collaboration ledger) {
        if (ledger == null) {
            return null;
        }
        Withholding.Codes codes = withholding.codes(Part.PARTNERS, "#");
        List<PartnerDegree> partners = new ArrayList<>();
        for (PartnerDegree degree : ledger.partners()) {
            Partner p = degree.partner();
            partners.add(new PartnerDegree(
                    new Partner(
                            codes.of(p.id()),
                            p.interactions(),
                            p.agencyGives(),
                            p.partnerGives(),
                            p.order(),
                            p.agencyNet(),
                            p.partnerNet()),
                    degree.combination(),
                    degree.order(),
                    degree.frequency(),
                    degree.degree(),
                    degree.band(),
                    degree.surplus()));
        }
        return new Collaboration(partners, ledger.median(), ledger.band());
    }
}
