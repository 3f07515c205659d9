package org.zhixing.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.model.Indicator;
import org.zhixing.records.Period;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/**
 * The newest audit as evidence E01 for the indicators that its items ask after too (specification 3). Only where it bears
 * the self-rating out: over at least three files, and no more than one level below; an audit that says otherwise supports
 * nothing.
 */
public final class AuditEvidence {

    /** A sample of case files. */
    public static final String TYPE = "E01";

    private static final double BEARS_OUT = 1;
    private static final double SLACK = 1e-9;

    private AuditEvidence() {}

    /** The indicators that it would support, in model order; empty without an audit. */
    public static List<String> places(Review review) {
        AuditReview audit = review.audit();
        if (audit == null) {
            return List.of();
        }
        return audit.beside().stream()
                .filter(b -> b.difference() <= BEARS_OUT + SLACK)
                .map(AuditReview.Beside::indicator)
                .distinct()
                .filter(id -> review.pinned()
                        .model()
                        .indicator(id)
                        .map(Indicator::evidence)
                        .filter(types -> types.contains(TYPE))
                        .isPresent())
                .toList();
    }

    /**
     * The change that puts it, in the place of what was put for the same audit before. It is dated on the day of the sample,
     * or on the nearest day of the period, which is what the files are about.
     *
     * @param by id of the rater who hands it in
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no indicator to support, or nobody but who hands it in
     *     has finished a file
     */
    public static Change.PutEvidence put(Review review, String by, Language language) {
        AuditReview audit = review.audit();
        List<String> places = places(review);
        if (audit == null || places.isEmpty()) {
            throw Rules.refused("", "problems.audit.nothingToSupport");
        }
        CaseFileAudit sample = audit.audit();
        Messages messages = Messages.in(language);
        String locator = messages.text(
                "report.audit.locator",
                sample.drawnOn().toString(),
                String.valueOf(
                        sample.files().stream().filter(FileWork::finished).count()),
                sample.sample().seed());
        return new Change.PutEvidence(new Evidence(
                "audit-" + sample.id(),
                places,
                TYPE,
                within(sample.drawnOn(), review.assessment().period()),
                new PersonalText(locator),
                by,
                verifier(review, sample, by)));
    }

    private static LocalDate within(LocalDate day, Period period) {
        return day.isBefore(period.from()) ? period.from() : day.isAfter(period.to()) ? period.to() : day;
    }

    /** An auditor with a finished reading who is not who hands it in: as a rater where there is one of that name. */
    private static String verifier(Review review, CaseFileAudit audit, String by) {
        return audit.files().stream()
                .flatMap(f -> Stream.of(f.first(), f.second()))
                .filter(Objects::nonNull)
                .filter(FileReading::finished)
                .map(FileReading::auditor)
                .distinct()
                .map(id -> audit.auditor(id)
                        .flatMap(auditor -> rater(review, auditor))
                        .orElse(id))
                .filter(id -> !id.equals(by))
                .findFirst()
                .orElseThrow(() -> Rules.refused("", "problems.audit.noVerifier"));
    }

    private static Optional<String> rater(Review review, Auditor auditor) {
        return review.assessment().raters().stream()
                .filter(r -> !r.name().isBlank() && r.name().equals(auditor.name()))
                .map(Rater::id)
                .findFirst();
    }
}
