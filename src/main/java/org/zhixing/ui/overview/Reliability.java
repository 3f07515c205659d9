package org.zhixing.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.Indicator;
import org.zhixing.review.Figures;
import org.zhixing.review.Review;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.BiasReading;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.work.Messages;

/** What would make the result more reliable: answers, evidence, a talk. Most telling first. */
final class Reliability {

    private static final String RATING = "rating";
    private static final int NAMED = 3;
    private static final int MANY_MARKS = 2;

    private final Review review;
    private final Messages messages;
    private final OverviewWords words;
    private final List<Improvement> list = new ArrayList<>();

    private Reliability(Review review, Messages messages) {
        this.review = review;
        this.messages = messages;
        words = new OverviewWords(review, messages);
    }

    static List<Improvement> of(Review review, Messages messages) {
        Reliability reliability = new Reliability(review, messages);
        reliability.critical();
        reliability.unanswered();
        reliability.matrix();
        reliability.unsupported();
        reliability.unchecked();
        reliability.gap();
        reliability.marks();
        return List.copyOf(reliability.list);
    }

    private void critical() {
        List<String> open = review.pinned().model().indicators().stream()
                .filter(Indicator::critical)
                .map(Indicator::id)
                .filter(id -> review.highlights().unanswered().contains(id))
                .toList();
        if (!open.isEmpty()) {
            add(
                    messages.text("overview.more.critical", String.valueOf(open.size())),
                    named(open),
                    RATING,
                    "overview.go.rating",
                    open.get(0));
        }
    }

    private void unanswered() {
        List<String> open = review.highlights().unanswered();
        if (open.isEmpty()) {
            return;
        }
        Map<String, Integer> bySubdimension = new LinkedHashMap<>();
        open.forEach(id ->
                bySubdimension.merge(review.pinned().model().subdimensionOf(id).id(), 1, Integer::sum));
        String where = words.joined(bySubdimension.entrySet().stream()
                .map(e -> messages.text("overview.more.count", e.getKey(), String.valueOf(e.getValue())))
                .toList());
        add(
                messages.text("overview.more.unanswered", String.valueOf(open.size())),
                where,
                RATING,
                "overview.go.rating",
                open.get(0));
    }

    private void matrix() {
        AlignmentScore.Status status = review.scorecard().alignment().status();
        if (status != AlignmentScore.Status.OK) {
            add(
                    messages.text("overview.more.matrix"),
                    messages.text(
                            status == AlignmentScore.Status.ABSENT
                                    ? "overview.more.matrixAbsent"
                                    : "overview.more.matrixFew"),
                    "alignment",
                    "overview.go.alignment",
                    null);
        }
    }

    private void unsupported() {
        List<String> held = review.highlights().unsupported();
        if (!held.isEmpty()) {
            add(
                    messages.text("overview.more.unsupported", String.valueOf(held.size())),
                    named(held),
                    RATING,
                    "overview.go.rating",
                    held.get(0));
        }
    }

    private void unchecked() {
        List<Evidence> open = review.assessment().evidence().stream()
                .filter(piece -> piece.verifiedBy() == null)
                .toList();
        if (!open.isEmpty()) {
            add(
                    messages.text("overview.more.unchecked", String.valueOf(open.size())),
                    messages.text("overview.more.uncheckedWhy"),
                    RATING,
                    "overview.go.rating",
                    firstIndicator(open));
        }
    }

    private @Nullable String firstIndicator(List<Evidence> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.places().stream())
                .filter(place -> review.scorecard().indicator(place).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void gap() {
        BiasReading bias = review.scorecard().bias();
        Double mean = bias.selfSupervisor().mean();
        boolean wide = bias.agencyMarks().contains(BiasReading.AgencyMark.SELF_SUPERVISOR_GAP_WATCH)
                || bias.agencyMarks().contains(BiasReading.AgencyMark.SELF_SUPERVISOR_GAP_SERIOUS);
        if (wide && mean != null && !bias.selfSupervisor().largest().isEmpty()) {
            List<String> widest = bias.selfSupervisor().largest().stream()
                    .map(BiasReading.Gap::indicator)
                    .toList();
            add(
                    messages.text("overview.more.gap", Figures.level(mean)),
                    named(widest),
                    RATING,
                    "overview.go.rating",
                    widest.get(0));
        }
    }

    private void marks() {
        long many = review.scorecard().bias().raters().stream()
                .filter(rater -> rater.marks().size() >= MANY_MARKS)
                .count();
        if (many > 0) {
            add(
                    messages.text("overview.more.marks", String.valueOf(many)),
                    messages.text("overview.more.marksWhy"),
                    RATING,
                    "overview.go.rating",
                    null);
        }
        if (review.scorecard().bias().agencyMarks().contains(BiasReading.AgencyMark.CEILING)) {
            add(
                    messages.text("terms.agencyMark.CEILING"),
                    messages.text("overview.more.ceilingWhy"),
                    RATING,
                    "overview.go.rating",
                    highest());
        }
    }

    private @Nullable String highest() {
        return review.scorecard().indicators().stream()
                .filter(score -> score.capReason() == IndicatorScore.CapReason.EVIDENCE)
                .map(IndicatorScore::id)
                .findFirst()
                .orElse(null);
    }

    private String named(List<String> ids) {
        String first =
                words.joined(ids.stream().limit(NAMED).map(words::indicator).toList());
        return ids.size() <= NAMED ? first : messages.text("overview.more.andOthers", first);
    }

    private void add(String title, String detail, String screen, String screenKey, @Nullable String place) {
        list.add(new Improvement(title, detail, screen, screenKey, place));
    }
}
