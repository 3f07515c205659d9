package org.zhixing.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Publication;
import org.zhixing.assessment.Standing;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Hidden;

/**
 * Whether frontline workers may stand apart, and in which order (specification 6).
 *
 * @param hidden why they do not; null where they do or there are none
 * @param inOrder ids of all workers who count, in an order that tells nothing of who they are
 * @param publication who stands apart; null where none do
 */
record WorkersApart(
        @Nullable Hidden hidden,
        List<String> inOrder,
        @Nullable Publication publication) {

    static WorkersApart of(Dossier dossier, List<RaterLevels> counting) {
        Map<String, String> answers = new LinkedHashMap<>();
        counting.stream()
                .filter(r -> r.role() == Role.W)
                .forEach(r -> answers.put(r.rater(), digest(allOf(dossier.assessment(), r.rater()))));
        Publication now = new Publication(answers);
        Hidden hidden = answers.isEmpty() ? null : hidden(dossier, now);
        return new WorkersApart(hidden, shuffled(answers), hidden == null && !answers.isEmpty() ? now : null);
    }

    private static @Nullable Hidden hidden(Dossier dossier, Publication now) {
        int least = dossier.assessment().anonymity().leastWorkers();
        Standing standing = dossier.standing();
        if (now.answers().size() < least) {
            return Hidden.TOO_FEW;
        }
        boolean allIn = standing.closed()
                || dossier.assessment().raters().stream()
                        .allMatch(r -> standing.submitted().contains(r.id()));
        if (!allIn) {
            return Hidden.NOT_ALL_IN;
        }
        boolean tells = standing.published().stream()
                .mapToInt(now::difference)
                .anyMatch(difference -> difference > 0 && difference < least);
        return tells ? Hidden.DIFFERENCE : null;
    }

    /** By a digest that takes in everybody's answers: when any of them changes, all are dealt anew. */
    private static List<String> shuffled(Map<String, String> answers) {
        String everybody = String.join(" ", new TreeMap<>(answers).values());
        Map<String, String> keys = new LinkedHashMap<>();
        answers.forEach((rater, own) -> keys.put(rater, digest(everybody + " " + own)));
        return answers.keySet().stream()
                .sorted(Comparator.comparing((String rater) -> keys.getOrDefault(rater, ""))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Everything that a rater answered, in an order of its own. */
    private static String allOf(Assessment assessment, String rater) {
        Stream<String> ratings = assessment.ratings().stream()
                .filter(r -> r.rater().equals(rater))
                .map(r -> r.indicator() + " " + said(r.answer()));
        Stream<String> cells = assessment.matrix().stream()
                .filter(c -> c.rater().equals(rater))
                .map(c -> Cell.id(c.value(), c.method()) + " " + said(c.answer()) + " " + c.conflictShown());
        Stream<String> anchors = assessment.anchorAnswers().stream()
                .filter(a -> a.rater().equals(rater))
                .map(a -> a.vignette() + " " + a.dimension() + " " + a.level());
        List<String> all = new ArrayList<>(
                Stream.of(ratings, cells, anchors).flatMap(s -> s).sorted().toList());
        all.add(rater);
        return String.join("\n", all);
    }

    private static String said(Answer answer) {
        if (answer instanceof Answer.Level level) {
            return String.valueOf(level.level());
        }
        return answer instanceof Answer.NotApplicable ? "NA" : "DK";
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
