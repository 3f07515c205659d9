package org.zhixing.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Exclusion;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a change must keep to; the same rules as for an assessment file (command-line.md). */
final class Rules {

    private static final double STATED_MAX = 4;

    private final Dossier dossier;
    private final AssessmentModel model;

    Rules(Dossier dossier, AssessmentModel model) {
        this.dossier = dossier;
        this.model = model;
    }

    static ProblemException refused(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }

    void isOpen() {
        if (dossier.standing().closed()) {
            throw refused("", "problems.change.closed");
        }
    }

    Rater rater(String id) {
        return dossier.assessment().rater(id).orElseThrow(() -> refused(id, "problems.change.unknownRater"));
    }

    /** The rater, when their answers may still change. */
    Rater answering(String id) {
        isOpen();
        Rater rater = rater(id);
        if (dossier.standing().submitted().contains(id)) {
            throw refused(id, "problems.change.submitted");
        }
        return rater;
    }

    /** Only a supervisor decides about what records say. */
    void supervisor(String id) {
        if (rater(id).role() != Role.S) {
            throw refused(id, "problems.change.notSupervisor");
        }
    }

    void reason(PersonalText reason) {
        if (reason.isBlank()) {
            throw refused("", "problems.change.decisionWithoutReason");
        }
    }

    void isKnown(String indicator) {
        if (model.indicator(indicator).isEmpty()) {
            throw refused("", "problems.assessment.unknownIndicator", indicator);
        }
    }

    void isAsked(String indicator, Role role) {
        Indicator asked = model.indicator(indicator)
                .orElseThrow(() -> refused("", "problems.assessment.unknownIndicator", indicator));
        if (!asked.roles().contains(role)) {
            throw refused(indicator, "problems.assessment.roleNotAsked", role, roles(asked.roles()));
        }
    }

    void cellIsAsked(String value, String method, Role role) {
        String id = Cell.id(value, method);
        if (!askedCells().contains(id)) {
            throw refused("", "problems.assessment.unknownCell", id);
        }
        if (!model.matrix().roles().contains(role)) {
            throw refused(
                    id,
                    "problems.assessment.roleNotAsked",
                    role,
                    roles(model.matrix().roles()));
        }
    }

    Answer valid(String place, Answer answer) {
        if (answer instanceof Answer.Level level) {
            onScale(place, level.level());
        }
        if (answer instanceof Answer.NotApplicable na && na.reason().isBlank()) {
            throw refused(place, "problems.change.reasonMissing");
        }
        return answer;
    }

    void onScale(String place, int level) {
        if (!model.scale().holds(level)) {
            throw refused(
                    place,
                    "problems.change.offScale",
                    model.scale().min(),
                    model.scale().max());
        }
    }

    /** Whoever handed it in or checked it need not rate: a visitor may have, or somebody who answers later. */
    void valid(Evidence piece) {
        if (model.evidenceType(piece.type()).isEmpty()) {
            throw refused("", "problems.assessment.unknownEvidenceType", piece.type());
        }
        if (piece.places().isEmpty()) {
            throw refused(piece.type(), "problems.change.evidenceWithoutPlace");
        }
        Set<String> places = new HashSet<>(model.indicatorsById().keySet());
        places.addAll(askedCells());
        for (String place : piece.places()) {
            if (!places.contains(place)) {
                throw refused("", "problems.assessment.unknownPlace", place);
            }
        }
    }

    void piece(String id) {
        if (dossier.assessment().evidence().stream().noneMatch(e -> e.id().equals(id))) {
            throw refused(id, "problems.change.unknownEvidence");
        }
    }

    void statedValue(String value, @Nullable Double strength) {
        if (model.matrix().value(value).isEmpty()) {
            throw refused("", "problems.assessment.unknownValue", value);
        }
        if (strength != null && !(strength >= 0 && strength <= STATED_MAX)) {
            throw refused(value, "problems.change.offScale", 0, (int) STATED_MAX);
        }
    }

    void validityItem(String item, int answer) {
        if (model.validityItems().stream().noneMatch(v -> v.id().equals(item))) {
            throw refused("", "problems.assessment.unknownItem", item);
        }
        if (answer != 0 && answer != 1) {
            throw refused(item, "problems.change.offScale", 0, 1);
        }
    }

    void subdimension(String id) {
        if (model.subdimensions().stream().noneMatch(s -> s.id().equals(id))) {
            throw refused(id, "problems.change.unknownSubdimension");
        }
    }

    /** A rater to put: with an id, and in the role in which they have answered already. */
    void valid(Rater rater) {
        if (rater.id().isBlank()) {
            throw refused("", "problems.change.raterWithoutId");
        }
        Assessment assessment = dossier.assessment();
        boolean answered = assessment.ratings().stream()
                        .anyMatch(r -> r.rater().equals(rater.id()) && r.role() != rater.role())
                || assessment.matrix().stream().anyMatch(c -> c.rater().equals(rater.id()) && c.role() != rater.role());
        if (answered) {
            throw refused(rater.id(), "problems.change.secondRole");
        }
    }

    void hasNoEvidence(String rater) {
        if (dossier.assessment().evidence().stream()
                .anyMatch(e -> rater.equals(e.submittedBy()) || rater.equals(e.verifiedBy()))) {
            throw refused(rater, "problems.change.raterHasEvidence");
        }
    }

    /** Who may sign that this rater's answers are left out. */
    Rater signer(String by, String rater) {
        Rater signer = rater(by);
        if (signer.role() != Role.D && signer.role() != Role.S) {
            throw refused(by, "problems.change.signer");
        }
        if (by.equals(rater)) {
            throw refused(by, "problems.change.ownExclusion");
        }
        return signer;
    }

    Exclusion exclusion(String rater) {
        return dossier.assessment()
                .exclusion(rater)
                .orElseThrow(() -> refused(rater, "problems.change.unknownExclusion"));
    }

    /** Whether workers who have answered were promised no more than this. */
    void keepsPromise(Anonymity wanted) {
        if (wanted.leastWorkers() != Anonymity.LEAST && wanted.leastWorkers() != Anonymity.MORE) {
            throw refused("", "problems.change.leastWorkers", Anonymity.LEAST, Anonymity.MORE);
        }
        Assessment assessment = dossier.assessment();
        Anonymity promised = assessment.anonymity();
        boolean weaker =
                wanted.leastWorkers() < promised.leastWorkers() || (wanted.roleColumns() && !promised.roleColumns());
        boolean relied = assessment.ratings().stream().anyMatch(r -> r.role() == Role.W)
                || assessment.matrix().stream().anyMatch(c -> c.role() == Role.W);
        if (weaker && relied) {
            throw refused("", "problems.change.promise");
        }
    }

    void dimension(String id) {
        if (model.dimensions().stream().noneMatch(d -> d.id().equals(id))) {
            throw refused(id, "problems.change.unknownDimension");
        }
    }

    private Set<String> askedCells() {
        return model.matrix().askedCells().stream().map(Cell::id).collect(Collectors.toSet());
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
