package org.zhixing.report.leaving;

import static org.zhixing.report.leaving.Part.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Release;
import org.zhixing.assessment.Standing;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.Row;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.partners.Partner;
import org.zhixing.report.Reports;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.signals.Collaboration;
import org.zhixing.work.PersonalText;

/** The sample agency with a name in every place that can hold a text: what people typed, ids, files, titles. */
final class Planting {

    private final Names names;
    private final Map<String, String> ids = new HashMap<>();

    Planting(Names names) {
        this.names = names;
    }

    Review review() {
        Assessment now = planted(Reports.sample(2026));
        Dossier before = Dossier.of(planted(Reports.sample(2025))).with(plan());
        Map<String, PersonalText> agreed = new LinkedHashMap<>();
        Reports.PINNED.model().indicators().stream().limit(40).forEach(i -> agreed.put(i.id(), names.text(CONSENSUS)));
        Standing standing = new Standing(true, Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), agreed, List.of());
        return Reviews.of(
                Reports.PINNED,
                new Dossier(now, standing).with(plan()),
                new Sources(
                        RecordReview.of(Reports.PINNED.model(), records(), now.period()),
                        Collaboration.of(partners(), Collaboration.YEAR_DAYS),
                        PlantedAudit.of(names),
                        List.of(Reviews.past(Reports.PINNED, before, null))));
    }

    private String id(String rater) {
        return ids.computeIfAbsent(rater, r -> names.next(RATERS));
    }

    private Assessment planted(Assessment plain) {
        ids.clear();
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence piece : plain.evidence()) {
            evidence.add(new Evidence(
                    piece.id(),
                    piece.places(),
                    piece.type(),
                    piece.date(),
                    names.size() < 330 && !piece.locator().isBlank() ? names.text(LOCATORS) : piece.locator(),
                    piece.submittedBy() == null ? null : id(piece.submittedBy()),
                    piece.verifiedBy() == null ? null : id(piece.verifiedBy())));
        }
        String first = plain.raters().get(0).id();
        return new Assessment(
                plain.model(),
                plain.modelVersion(),
                plain.agency(),
                plain.period(),
                plain.raters().stream()
                        .map(r ->
                                new Rater(id(r.id()), r.role(), names.text(RATERS), r.independent(), r.medianSeconds()))
                        .toList(),
                plain.ratings().stream().map(this::rating).toList(),
                evidence,
                plain.validity().stream()
                        .map(v -> new ValidityAnswer(v.item(), id(v.rater()), v.answer()))
                        .toList(),
                plain.statedValues(),
                plain.matrix().stream().map(this::cell).toList(),
                List.of(new Release("M3.5", id(first), names.text(RELEASES))),
                plain.panel().withExclusions(List.of(new Exclusion(id(first), null, id("s"), names.text(EXCLUSIONS)))));
    }

    private Rating rating(Rating rating) {
        boolean few = names.size() % 3 == 0 && names.size() < 120;
        return new Rating(
                rating.indicator(),
                id(rating.rater()),
                rating.role(),
                rating.answer() instanceof Answer.NotApplicable
                        ? new Answer.NotApplicable(names.text(REASONS))
                        : rating.answer(),
                few || rating.indicator().endsWith(".1") ? names.text(COMMENTS) : PersonalText.NONE);
    }

    private CellRating cell(CellRating cell) {
        boolean conflict = cell.conflict() || cell.method().equals("COMM");
        return new CellRating(
                cell.value(),
                cell.method(),
                id(cell.rater()),
                cell.role(),
                cell.answer(),
                cell.conflict(),
                conflict ? names.text(EXAMPLES) : PersonalText.NONE);
    }

    private ActionPlan plan() {
        List<Action> actions = new ArrayList<>();
        for (int n = 1; n <= 6; n++) {
            Action.State state = Action.State.values()[n % 4];
            actions.add(new Action(
                    "A" + n,
                    null,
                    names.text(ACTION_TITLES),
                    List.of("M1.1"),
                    names.text(OWNERS),
                    LocalDate.of(2027, n, 1),
                    state,
                    List.of(new Action.Proof(names.text(PROOFS), names.text(PROOF_PLACES))),
                    names.text(ACTION_NOTES),
                    state == Action.State.DROPPED ? names.text(ACTION_NOTES) : PersonalText.NONE));
        }
        return new ActionPlan(actions);
    }

    private ServiceData records() {
        Period year = Answers.year();
        LocalDate first = LocalDate.of(2026, 1, 5);
        List<String> workers = many(WORKERS, 6);
        List<String> clients = many(CLIENTS, 20);
        List<String> activities = many(ACTIVITIES, 6);
        List<ServiceRecord> records = new ArrayList<>();
        for (int n = 0; n < 160; n++) {
            records.add(Row.visit()
                    .id(n < 40 ? names.next(RECORDS) : "R" + n)
                    .on(first.plusDays(n * 2L))
                    .recorded(first.plusDays(n * 2L + 20))
                    .worker(workers.get(n % 6))
                    .client(clients.get(n % 20))
                    .caseId(clients.get(n % 20))
                    .activity(activities.get(n % 6))
                    .roster(Set.of(clients.get(n % 7)))
                    .with(RecordField.RECORDED_BY, workers.get((n + 1) % 6))
                    .docHours(0.9)
                    .note(new NoteFacts(60, 10, 60, false, n < 40 ? 0.9 : null, n < 40 ? n / 10 + 1 : 0))
                    .record());
        }
        List<RowProblem> problems = IntStream.range(0, 6)
                .mapToObj(n -> new RowProblem(
                        names.next(ROW_PROBLEMS) + ".xlsx",
                        names.next(ROW_PROBLEMS),
                        n + 2,
                        names.next(ROW_PROBLEMS),
                        RecordField.SERVICE_DATE,
                        RowProblem.Code.BAD_DATE,
                        names.next(ROW_PROBLEMS),
                        "problems.records.dateAsNumber",
                        List.of(),
                        true))
                .toList();
        RecordContext context = new RecordContext(
                List.of(new RecordContext.FestivalDay(first, names.next(CONTRACTS))),
                List.of(new RecordContext.Contract(
                        names.next(CONTRACTS),
                        year,
                        null,
                        List.of(new RecordContext.Target(names.next(CONTRACTS), 40, 41.0)))),
                List.of(new RecordContext.Legitimate(
                        Set.of(records.get(0).id()), names.text(LEGITIMATE), names.next(RATERS))));
        return new ServiceData(
                new RecordSet(
                        records,
                        new RecordTraits(EnumSet.allOf(RecordField.class), false, false, Set.of(workers.get(0))),
                        166),
                List.of(),
                problems,
                context);
    }

    private List<String> many(Part part, int count) {
        return IntStream.range(0, count).mapToObj(n -> names.next(part)).toList();
    }

    private List<Partner> partners() {
        return many(PARTNERS, 3).stream()
                .map(id -> new Partner(id, 12, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of()))
                .toList();
    }
}
