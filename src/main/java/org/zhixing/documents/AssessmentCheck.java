package org.zhixing.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.SemanticVersion;

/** Whether an assessment file means something under the model: ids, roles, answers (command-line.md, refusals). */
final class AssessmentCheck {

    private final AssessmentModel model;
    private final Map<String, Indicator> indicators;
    private final Findings findings;
    private final Map<String, String> roleOf = new HashMap<>();
    private final Set<List<String>> answered = new HashSet<>();

    AssessmentCheck(AssessmentModel model, Findings findings) {
        this.model = model;
        this.indicators = model.indicatorsById();
        this.findings = findings;
    }

    void check(Place root) {
        model(root);
        period(root.get("period"));
        raters(root.items("raters"));
        root.items("ratings").forEach(this::rating);
        root.items("matrix").forEach(this::cell);
        root.items("evidence").forEach(this::evidence);
        root.items("validity").forEach(this::validity);
        for (Place value : root.get("statedValues").entries()) {
            if (model.matrix().value(value.key()).isEmpty()) {
                findings.add(value, "problems.assessment.unknownValue", value.key());
            }
        }
        root.items("releases").forEach(this::release);
        new PanelCheck(model, findings, roleOf).check(root);
        root.items("plan").forEach(action -> date(action.get("due")));
    }

    private void model(Place root) {
        String id = root.text("model");
        if (id != null && !id.equals(model.id())) {
            findings.add(root.get("model"), "problems.assessment.otherModel", id, model.id());
        }
        String version = root.text("modelVersion");
        Optional<SemanticVersion> asked = version == null ? Optional.empty() : SemanticVersion.parse(version);
        Optional<SemanticVersion> ours = SemanticVersion.parse(model.version());
        if (asked.isPresent()
                && ours.isPresent()
                && asked.orElseThrow().major() != ours.orElseThrow().major()) {
            findings.add(
                    root.get("modelVersion"),
                    "problems.assessment.majorVersion",
                    String.valueOf(version),
                    model.version());
        }
    }

    private void period(Place period) {
        LocalDate from = date(period.get("from"));
        LocalDate to = date(period.get("to"));
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(period, "problems.assessment.periodEndsBeforeItBegins");
        }
    }

    private @Nullable LocalDate date(Place place) {
        String text = place.text();
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.add(place, "problems.json.date");
            return null;
        }
    }

    private void release(Place release) {
        indicator(release);
        String reason = release.text("reason");
        if (reason != null && reason.isBlank()) {
            findings.add(release.get("reason"), "problems.json.blank");
        }
    }

    private void raters(List<Place> raters) {
        for (Place rater : raters) {
            String id = rater.text("id");
            String role = rater.text("role");
            if (id != null && role != null && roleOf.putIfAbsent(id, role) != null) {
                findings.add(rater.get("id"), "problems.assessment.raterTwice", id);
            }
        }
    }

    private void rating(Place rating) {
        Indicator indicator = indicator(rating);
        String rater = rating.text("rater");
        role(rating, rater, indicator == null ? null : indicator.roles());
        answer(rating);
        reason(rating);
        if (rater != null && indicator != null) {
            once(rating, indicator.id(), rater);
        }
    }

    private @Nullable Indicator indicator(Place holder) {
        String id = holder.text("indicator");
        Indicator indicator = id == null ? null : indicators.get(id);
        if (id != null && indicator == null) {
            findings.add(holder.get("indicator"), "problems.assessment.unknownIndicator", id);
        }
        return indicator;
    }

    private void cell(Place cell) {
        String value = cell.text("value");
        String method = cell.text("method");
        String rater = cell.text("rater");
        if (value != null && method != null && !asked(Cell.id(value, method))) {
            findings.add(cell, "problems.assessment.unknownCell", Cell.id(value, method));
        }
        role(cell, rater, model.matrix().roles());
        answer(cell);
        if (rater != null && value != null && method != null) {
            once(cell, Cell.id(value, method), rater);
        }
    }

    private boolean asked(String cell) {
        return model.matrix().askedCells().stream().anyMatch(c -> c.id().equals(cell));
    }

    private void role(Place holder, @Nullable String rater, @Nullable List<Role> askedRoles) {
        String role = holder.text("role");
        if (role == null) {
            return;
        }
        if (askedRoles != null && askedRoles.stream().noneMatch(r -> r.name().equals(role))) {
            String asked = String.join(", ", askedRoles.stream().map(Role::name).toList());
            findings.add(holder.get("role"), "problems.assessment.roleNotAsked", role, asked);
        }
        String first = rater == null ? null : roleOf.putIfAbsent(rater, role);
        if (first != null && !first.equals(role)) {
            findings.add(holder.get("role"), "problems.assessment.secondRole", String.valueOf(rater), first, role);
        }
    }

    private void answer(Place holder) {
        Place answer = holder.get("answer");
        Double level = answer.number();
        if (level != null
                && (level != Math.rint(level)
                        || level < model.scale().min()
                        || level > model.scale().max())) {
            findings.add(
                    answer,
                    "problems.assessment.offScale",
                    model.scale().min(),
                    model.scale().max());
        }
    }

    /** Ratings give a reason with NA; the file's rows of the matrix have no place for one that must be filled. */
    private void reason(Place rating) {
        String reason = rating.text("reason");
        if ("NA".equals(rating.text("answer")) && (reason == null || reason.isBlank())) {
            findings.add(rating.get("reason"), "problems.assessment.reasonMissing");
        }
    }

    private void once(Place holder, String place, String rater) {
        if (!answered.add(List.of(place, rater))) {
            findings.add(holder, "problems.assessment.answeredTwice", rater, place);
        }
    }

    void evidence(Place piece) {
        for (Place place : piece.items("for")) {
            String id = place.text();
            if (id != null && !indicators.containsKey(id) && !asked(id)) {
                findings.add(place, "problems.assessment.unknownPlace", id);
            }
        }
        String type = piece.text("type");
        if (type == null) {
            findings.add(piece.get("type"), "problems.json.required");
        } else if (model.evidenceType(type).isEmpty()) {
            findings.add(piece.get("type"), "problems.assessment.unknownEvidenceType", type);
        }
        date(piece.get("date"));
    }

    private void validity(Place answer) {
        String item = answer.text("item");
        String rater = answer.text("rater");
        if (item != null && model.validityItems().stream().noneMatch(v -> v.id().equals(item))) {
            findings.add(answer.get("item"), "problems.assessment.unknownItem", item);
        } else if (rater != null && !roleOf.containsKey(rater)) {
            findings.add(answer.get("rater"), "problems.assessment.unknownRater", rater);
        } else if (item != null && rater != null) {
            once(answer, item, rater);
        }
    }
}
