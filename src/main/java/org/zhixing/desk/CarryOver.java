package org.zhixing.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Attachment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Panel;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.model.Subdimension;
import org.zhixing.work.PersonalText;

/**
 * Starts a period from an earlier one. Raters, assignments and what was promised to the raters come along; answers are marked as carried over; evidence
 * loses its date and its verification, so that it has no effect until somebody has looked at it. Comments, validity
 * items, exclusions and anchoring answers stay with their year, and so does the plan, since only the next period tells
 * what it came to; what goes on is proposed anew ({@code PlanProposals}). Whatever the model does not ask any more stays behind.
 */
final class CarryOver {

    private final AssessmentModel model;
    private final Dossier earlier;

    CarryOver(AssessmentModel model, Dossier earlier) {
        this.model = model;
        this.earlier = earlier;
    }

    Dossier into(Assessment blank, boolean answers, boolean evidence) {
        List<Rating> ratings = answers ? ratings() : List.of();
        List<CellRating> cells = answers ? cells() : List.of();
        List<Evidence> pieces = evidence ? pieces() : List.of();
        Assessment last = earlier.assessment();
        Assessment started = blank.withRaters(last.raters().stream()
                        .map(r -> new Rater(r.id(), r.role(), r.name(), r.independent(), null))
                        .toList())
                .withRatings(ratings)
                .withAllEvidence(pieces)
                .withStatedValues(answers ? statedValues() : Map.of())
                .withMatrix(cells)
                .withPanel(Panel.USUAL
                        .withAnonymity(last.anonymity())
                        .withAggregation(last.panel().aggregation()));
        Set<AnswerPlace> carried = new LinkedHashSet<>();
        ratings.forEach(r -> carried.add(new AnswerPlace(r.indicator(), r.rater())));
        cells.forEach(c -> carried.add(AnswerPlace.cell(c.value(), c.method(), c.rater())));
        Standing standing = assigned()
                .withCarried(carried, pieces.stream().map(Evidence::id).toList());
        return new Dossier(started, standing).withAttachments(attachments(pieces));
    }

    private List<Rating> ratings() {
        List<Rating> kept = new ArrayList<>();
        for (Rating r : earlier.assessment().ratings()) {
            boolean asked = model.indicator(r.indicator())
                    .filter(i -> i.roles().contains(r.role()))
                    .isPresent();
            if (asked && onScale(r.answer())) {
                kept.add(new Rating(r.indicator(), r.rater(), r.role(), r.answer(), PersonalText.NONE));
            }
        }
        return kept;
    }

    private List<CellRating> cells() {
        Set<String> asked = askedCells();
        List<Role> roles = model.matrix().roles();
        return earlier.assessment().matrix().stream()
                .filter(c -> asked.contains(Cell.id(c.value(), c.method()))
                        && roles.contains(c.role())
                        && onScale(c.answer()))
                .toList();
    }

    private Map<String, Double> statedValues() {
        Map<String, Double> stated = new LinkedHashMap<>(earlier.assessment().statedValues());
        stated.keySet().removeIf(value -> model.matrix().value(value).isEmpty());
        return stated;
    }

    private List<Evidence> pieces() {
        Set<String> places = new HashSet<>(model.indicatorsById().keySet());
        places.addAll(askedCells());
        List<Evidence> kept = new ArrayList<>();
        for (Evidence e : earlier.assessment().evidence()) {
            List<String> still = e.places().stream().filter(places::contains).toList();
            if (!still.isEmpty() && model.evidenceType(e.type()).isPresent()) {
                kept.add(new Evidence(e.id(), still, e.type(), null, e.locator(), e.submittedBy(), null));
            }
        }
        return kept;
    }

    private List<Attachment> attachments(List<Evidence> pieces) {
        return pieces.stream()
                .flatMap(piece -> earlier.attachmentsOf(piece.id()).stream())
                .toList();
    }

    private Standing assigned() {
        Set<String> parts = new HashSet<>(
                model.subdimensions().stream().map(Subdimension::id).toList());
        Standing standing = Standing.NEW;
        for (var entry : earlier.standing().assignments().entrySet()) {
            if (parts.contains(entry.getKey())) {
                standing = standing.withAssignment(entry.getKey(), entry.getValue());
            }
        }
        return standing;
    }

    private boolean onScale(Answer answer) {
        return !(answer instanceof Answer.Level level) || model.scale().holds(level.level());
    }

    private Set<String> askedCells() {
        return new HashSet<>(model.matrix().askedCells().stream().map(Cell::id).toList());
    }
}
