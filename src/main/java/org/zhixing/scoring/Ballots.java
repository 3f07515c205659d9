package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.zhixing.assessment.Aggregation;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Role;

/**
 * The answers that count, by place. Answers of clients who were not asked independently, and of raters whom director and
 * supervisor have left out, are as if they had not been given (specification 5).
 */
final class Ballots {

    /** What a vote says when it is no level. */
    static final int NOT_APPLICABLE = -1;

    static final int DONT_KNOW = -2;

    /** One answer to one place: a level, or one of the two marks above. */
    record Vote(int rater, Role role, int level) {}

    /** A person who voted, by position; the order is that of the file. */
    record Voter(String id, Role role) {}

    final List<Voter> voters;
    private final List<List<Vote>> votes;

    private final Aggregation aggregation;

    private Ballots(List<Voter> voters, List<List<Vote>> votes, Aggregation aggregation) {
        this.voters = voters;
        this.votes = votes;
        this.aggregation = aggregation;
    }

    static Ballots of(ModelIndex index, Assessment assessment) {
        return of(index, assessment, assessment.excluded());
    }

    /** With the answers of those who were left out: their marks are listed all the same. */
    static Ballots ofAll(ModelIndex index, Assessment assessment) {
        return of(index, assessment, Set.of());
    }

    private static Ballots of(ModelIndex index, Assessment assessment, Set<String> excluded) {
        Set<String> leftOut = new HashSet<>(excluded);
        for (Rater rater : assessment.raters()) {
            if (rater.role() == Role.C && !rater.independent()) {
                leftOut.add(rater.id());
            }
        }
        List<List<Vote>> votes = new ArrayList<>();
        for (int i = 0; i < index.placeCount(); i++) {
            votes.add(new ArrayList<>());
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Voter> voters = new ArrayList<>();
        for (Rating rating : assessment.ratings()) {
            int place = index.place(rating.indicator());
            if (place >= 0 && !leftOut.contains(rating.rater())) {
                int rater = number(numbers, voters, rating.rater(), rating.role());
                votes.get(place).add(new Vote(rater, rating.role(), level(rating.answer())));
            }
        }
        for (CellRating cell : assessment.matrix()) {
            int place = index.place(org.zhixing.model.Cell.id(cell.value(), cell.method()));
            if (place >= 0 && !leftOut.contains(cell.rater())) {
                int rater = number(numbers, voters, cell.rater(), cell.role());
                votes.get(place).add(new Vote(rater, cell.role(), level(cell.answer())));
            }
        }
        return new Ballots(voters, votes, assessment.panel().aggregation());
    }

    private static int number(Map<String, Integer> numbers, List<Voter> voters, String id, Role role) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        numbers.put(id, voters.size());
        voters.add(new Voter(id, role));
        return voters.size() - 1;
    }

    private static int level(Answer answer) {
        if (answer instanceof Answer.Level given) {
            return given.level();
        }
        return answer instanceof Answer.NotApplicable ? NOT_APPLICABLE : DONT_KNOW;
    }

    List<Vote> at(int place) {
        return votes.get(place);
    }

    /** Whether anybody answered any asked cell at all. */
    boolean matrixAnswered(ModelIndex index) {
        return votes.subList(index.indicators.size(), votes.size()).stream().anyMatch(v -> !v.isEmpty());
    }

    /**
     * Each place aggregated over its votes.
     *
     * @param copies how many times a voter counts: 1 for all, 0 to leave out, more in a resample
     */
    Aggregate[] aggregate(ToIntFunction<Integer> copies) {
        Aggregate[] result = new Aggregate[votes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = aggregate(i, copies);
        }
        return result;
    }

    Aggregate aggregate(int place, ToIntFunction<Integer> copies) {
        return Aggregate.of(votes.get(place), copies, aggregation);
    }
}
