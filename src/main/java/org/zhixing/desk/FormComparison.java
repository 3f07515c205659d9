package org.zhixing.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.FormConflict.What;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledForm.Given;
import org.zhixing.forms.FilledForm.GivenCell;
import org.zhixing.forms.FilledForm.GivenEvidence;
import org.zhixing.forms.FilledForm.GivenValidity;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;

/** A form's answers, held one by one against what is stored of the person whose they are. */
final class FormComparison {

    /** A difference, and the changes that would let the form have its way. */
    record Difference(FormConflict conflict, List<Change> changes) {}

    private final Dossier dossier;
    private final Assessment assessment;
    private final AssessmentModel model;
    private final Rater rater;
    private final Set<String> evidenceIds;

    private final List<Change> additions = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private int fresh;
    private int same;

    private FormComparison(Dossier dossier, AssessmentModel model, Rater rater) {
        this.dossier = dossier;
        this.assessment = dossier.assessment();
        this.model = model;
        this.rater = rater;
        this.evidenceIds =
                assessment.evidence().stream().map(Evidence::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** @param seat whose answers the form's are */
    static FormComparison of(Dossier dossier, AssessmentModel model, FilledForm form, FormSeat seat) {
        FormComparison comparison = new FormComparison(dossier, model, seat.rater());
        comparison.person(form, seat);
        form.answers().forEach(comparison::answer);
        form.cells().forEach(comparison::cell);
        form.validity().forEach(comparison::validity);
        form.evidence().forEach(comparison::evidence);
        return comparison;
    }

    /** What adds to what is stored and overwrites nothing, in order. */
    List<Change> additions() {
        return List.copyOf(additions);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    List<FormConflict> conflicts() {
        return differences.stream().map(Difference::conflict).toList();
    }

    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    int fresh() {
        return fresh;
    }

    int same() {
        return same;
    }

    private void person(FilledForm form, FormSeat seat) {
        Double seconds = form.medianSeconds();
        if (seat.fresh() || (seconds != null && rater.medianSeconds() == null)) {
            additions.add(new Change.PutRater(new Rater(
                    rater.id(),
                    rater.role(),
                    rater.name(),
                    rater.independent(),
                    seconds == null ? rater.medianSeconds() : seconds)));
        }
    }

    private void answer(Given given) {
        String indicator = given.indicator();
        List<Role> asked = model.indicator(indicator).orElseThrow().roles();
        if (!isAsked(indicator, asked)) {
            return;
        }
        AnswerPlace place = new AnswerPlace(indicator, rater.id());
        Optional<Rating> stored = assessment.rating(indicator, rater.id());
        Answer answer = given.answer();
        if (answer != null) {
            boolean agrees = stored.filter(r -> r.answer().equals(answer)).isPresent();
            Change rate = new Change.Rate(indicator, rater.id(), answer);
            if (agrees && !dossier.standing().carried().contains(place)) {
                same++;
            } else if (stored.isEmpty() || agrees) {
                add(rate);
            } else {
                differs(indicator, What.ANSWER, typed(stored.orElseThrow().answer()), typed(answer), List.of(rate));
            }
        }
        comment(
                place,
                stored.map(Rating::comment).orElseGet(() -> dossier.standing().note(place)),
                given.comment());
    }

    private void comment(AnswerPlace place, PersonalText stored, PersonalText given) {
        if (given.isBlank() || given.equals(stored)) {
            return;
        }
        Change comment = new Change.Comment(place.place(), place.rater(), given);
        if (stored.isBlank()) {
            add(comment);
        } else {
            differs(place.place(), What.COMMENT, stored, given, List.of(comment));
        }
    }

    private void cell(GivenCell given) {
        String id = Cell.id(given.value(), given.method());
        if (!isAsked(id, model.matrix().roles())) {
            return;
        }
        Change rate = new Change.RateCell(given.value(), given.method(), rater.id(), given.answer());
        List<Change> marks = given.conflict() || !given.example().isBlank()
                ? List.of(new Change.MarkConflict(
                        given.value(), given.method(), rater.id(), given.conflict(), given.example()))
                : List.of();
        Optional<CellRating> stored = assessment.cellRating(given.value(), given.method(), rater.id());
        boolean carried =
                dossier.standing().carried().contains(AnswerPlace.cell(given.value(), given.method(), rater.id()));
        if (stored.isEmpty()) {
            add(rate);
            additions.addAll(marks);
            return;
        }
        CellRating old = stored.orElseThrow();
        if (!old.answer().equals(given.answer())) {
            List<Change> both = new ArrayList<>(List.of(rate));
            both.addAll(marks);
            differs(id, What.ANSWER, typed(old.answer()), typed(given.answer()), both);
        } else if (marks.isEmpty()
                || (old.conflict() == given.conflict() && old.example().equals(given.example()))) {
            if (carried) {
                add(rate);
            } else {
                same++;
            }
        } else if (!old.conflict() && old.example().isBlank()) {
            marks.forEach(this::add);
        } else {
            differs(id, What.MARK, old.example(), given.example(), marks);
        }
    }

    private void validity(GivenValidity given) {
        Change answer = new Change.AnswerValidity(given.item(), rater.id(), given.answer());
        assessment.validity().stream()
                .filter(v -> v.rater().equals(rater.id()) && v.item().equals(given.item()))
                .findFirst()
                .ifPresentOrElse(
                        stored -> {
                            if (stored.answer() == given.answer()) {
                                same++;
                            } else {
                                differs(
                                        given.item(),
                                        What.ANSWER,
                                        new PersonalText(String.valueOf(stored.answer())),
                                        new PersonalText(String.valueOf(given.answer())),
                                        List.of(answer));
                            }
                        },
                        () -> add(answer));
    }

    /** Nobody has checked it yet. The same piece given once more is one piece. */
    private void evidence(GivenEvidence given) {
        boolean known = assessment.evidence().stream()
                .anyMatch(e -> rater.id().equals(e.submittedBy())
                        && e.places().contains(given.indicator())
                        && isSamePiece(e, given));
        if (known) {
            same++;
            return;
        }
        for (int i = 0; i < additions.size(); i++) {
            if (additions.get(i) instanceof Change.PutEvidence put && isSamePiece(put.piece(), given)) {
                additions.set(i, new Change.PutEvidence(with(put.piece(), given.indicator())));
                return;
            }
        }
        add(new Change.PutEvidence(new Evidence(
                freeId(), List.of(given.indicator()), given.type(), given.date(), given.locator(), rater.id(), null)));
    }

    /** What has no locator cannot be told from another piece, unless it is for the same place. */
    private static boolean isSamePiece(Evidence e, GivenEvidence given) {
        return e.type().equals(given.type())
                && java.util.Objects.equals(e.date(), given.date())
                && e.locator().value().strip().equals(given.locator().value().strip())
                && (!given.locator().isBlank() || e.places().contains(given.indicator()));
    }

    private static Evidence with(Evidence e, String place) {
        List<String> places = new ArrayList<>(e.places());
        places.add(place);
        return new Evidence(e.id(), places, e.type(), e.date(), e.locator(), e.submittedBy(), e.verifiedBy());
    }

    private String freeId() {
        int number = evidenceIds.size() + 1;
        while (!evidenceIds.add("e" + number)) {
            number++;
        }
        return "e" + number;
    }

    private boolean isAsked(String place, List<Role> roles) {
        if (roles.contains(rater.role())) {
            return true;
        }
        remarks.add(Problem.at(
                place,
                "problems.form.roleNotAsked",
                rater.role(),
                roles.stream().map(Role::name).collect(Collectors.joining(" "))));
        return false;
    }

    private void add(Change change) {
        additions.add(change);
        fresh++;
    }

    private void differs(String place, What what, PersonalText stored, PersonalText given, List<Change> changes) {
        differences.add(new Difference(new FormConflict(place, what, stored, given), changes));
    }

    private static PersonalText typed(Answer answer) {
        return new PersonalText(FormContent.typed(answer));
    }
}
