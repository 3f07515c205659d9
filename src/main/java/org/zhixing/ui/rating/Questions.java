package org.zhixing.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.AnswerPlace;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Standing;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/** Every indicator of the model, in model order, as one rater meets it. */
record Questions(AssessmentModel model, List<Question> all) {

    /** How long a question with its five anchors takes on average, thinking included. */
    private static final int SECONDS_EACH = 75;

    Questions {
        all = List.copyOf(all);
    }

    /** @param rater who answers; null asks nobody, so that everything is for reading only */
    static Questions of(AssessmentModel model, Dossier dossier, @Nullable Rater rater) {
        List<Question> all = new ArrayList<>();
        int number = 0;
        for (Subdimension part : model.subdimensions()) {
            for (Indicator indicator : part.indicators()) {
                boolean asked = rater != null && asks(indicator, part, dossier.standing(), rater);
                number += asked ? 1 : 0;
                all.add(question(indicator, part, asked ? number : 0, dossier, rater));
            }
        }
        return new Questions(model, all);
    }

    /** By role; and where a sub-dimension was assigned, only those it was assigned to. */
    private static boolean asks(Indicator indicator, Subdimension part, Standing standing, Rater rater) {
        List<String> assigned = standing.assignments().getOrDefault(part.id(), List.of());
        return indicator.roles().contains(rater.role()) && (assigned.isEmpty() || assigned.contains(rater.id()));
    }

    private static Question question(
            Indicator indicator, Subdimension part, int number, Dossier dossier, @Nullable Rater rater) {
        if (rater == null) {
            return new Question(indicator, part, 0, false, null, "", false);
        }
        AnswerPlace place = new AnswerPlace(indicator.id(), rater.id());
        Optional<Rating> rating = dossier.assessment().rating(indicator.id(), rater.id());
        String comment = rating.map(Rating::comment)
                .orElseGet(() -> dossier.standing().note(place))
                .value();
        return new Question(
                indicator,
                part,
                number,
                number > 0,
                rating.map(Rating::answer).orElse(null),
                comment,
                dossier.standing().carried().contains(place));
    }

    Optional<Question> find(String id) {
        return all.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    List<Question> in(Predicate<Question> which) {
        return all.stream().filter(which).toList();
    }

    int asked() {
        return count(Question::asked);
    }

    int answered() {
        return count(q -> q.asked() && q.answered());
    }

    int count(Predicate<Question> which) {
        return (int) all.stream().filter(which).count();
    }

    /** Whole minutes that the open questions will take, rounded up. */
    int minutesLeft() {
        return (count(Question::open) * SECONDS_EACH + 59) / 60;
    }

    /**
     * The next question after {@code from} that was not looked at yet, going round; when all were, the next one left at
     * "don't know".
     */
    Optional<Question> nextOpen(String from) {
        return nextAround(from, Question::untouched).or(() -> nextAround(from, Question::open));
    }

    private Optional<Question> nextAround(String from, Predicate<Question> which) {
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(from)) {
                start = i + 1;
            }
        }
        for (int step = 0; step < all.size(); step++) {
            Question candidate = all.get((start + step) % all.size());
            if (which.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
