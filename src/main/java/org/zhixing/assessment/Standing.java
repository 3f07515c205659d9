package org.zhixing.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.work.PersonalText;

/**
 * Where the work on an assessment stands. Nothing of it enters a score.
 *
 * @param closed whether the period is closed: nothing can be changed any more
 * @param submitted ids of the raters who have submitted
 * @param assignments the raters asked to answer a sub-dimension, by its id; an absent one is everybody's
 * @param carried answers taken over from an earlier period and not yet confirmed or changed
 * @param carriedEvidence ids of the pieces taken over and not yet looked at
 * @param notes comments on indicators that the rater has not answered; those on answers are in the ratings
 * @param consensus what was agreed on an indicator when raters talked about it, by indicator id
 * @param published who stood apart in the reports that went out, oldest first
 */
public record Standing(
        boolean closed,
        Set<String> submitted,
        Map<String, List<String>> assignments,
        Set<AnswerPlace> carried,
        Set<String> carriedEvidence,
        Map<AnswerPlace, PersonalText> notes,
        Map<String, PersonalText> consensus,
        List<Publication> published) {

    public static final Standing NEW =
            new Standing(false, Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), List.of());

    public Standing {
        submitted = ordered(submitted);
        Map<String, List<String>> assigned = new LinkedHashMap<>();
        assignments.forEach((subdimension, raters) -> assigned.put(subdimension, List.copyOf(raters)));
        assignments = Collections.unmodifiableMap(assigned);
        carried = ordered(carried);
        carriedEvidence = ordered(carriedEvidence);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        consensus = Collections.unmodifiableMap(new LinkedHashMap<>(consensus));
        published = List.copyOf(published);
    }

    public PersonalText note(AnswerPlace place) {
        return notes.getOrDefault(place, PersonalText.NONE);
    }

    public Standing withClosed(boolean nowClosed) {
        return new Standing(nowClosed, submitted, assignments, carried, carriedEvidence, notes, consensus, published);
    }

    public Standing withSubmitted(String rater, boolean nowSubmitted) {
        Set<String> raters = new LinkedHashSet<>(submitted);
        boolean changed = nowSubmitted ? raters.add(rater) : raters.remove(rater);
        return changed
                ? new Standing(closed, raters, assignments, carried, carriedEvidence, notes, consensus, published)
                : this;
    }

    /** @param raters none: the sub-dimension is everybody's again */
    public Standing withAssignment(String subdimension, List<String> raters) {
        Map<String, List<String>> assigned = new LinkedHashMap<>(assignments);
        if (raters.isEmpty()) {
            assigned.remove(subdimension);
        } else {
            assigned.put(subdimension, raters);
        }
        return new Standing(closed, submitted, assigned, carried, carriedEvidence, notes, consensus, published);
    }

    public Standing withCarried(Collection<AnswerPlace> places, Collection<String> evidence) {
        return new Standing(
                closed,
                submitted,
                assignments,
                new LinkedHashSet<>(places),
                new LinkedHashSet<>(evidence),
                notes,
                consensus,
                published);
    }

    public Standing withoutCarried(AnswerPlace place) {
        Set<AnswerPlace> places = new LinkedHashSet<>(carried);
        places.remove(place);
        return new Standing(closed, submitted, assignments, places, carriedEvidence, notes, consensus, published);
    }

    public Standing withoutCarriedEvidence(Collection<String> ids) {
        Set<String> left = new LinkedHashSet<>(carriedEvidence);
        left.removeAll(ids);
        return new Standing(closed, submitted, assignments, carried, left, notes, consensus, published);
    }

    /** @param text an empty one takes the note away */
    public Standing withNote(AnswerPlace place, PersonalText text) {
        Map<AnswerPlace, PersonalText> kept = new LinkedHashMap<>(notes);
        if (text.value().isEmpty()) {
            kept.remove(place);
        } else {
            kept.put(place, text);
        }
        return new Standing(closed, submitted, assignments, carried, carriedEvidence, kept, consensus, published);
    }

    /** @param text an empty one takes the consensus away */
    public Standing withConsensus(String indicator, PersonalText text) {
        Map<String, PersonalText> agreed = new LinkedHashMap<>(consensus);
        if (text.isBlank()) {
            agreed.remove(indicator);
        } else {
            agreed.put(indicator, text);
        }
        return new Standing(closed, submitted, assignments, carried, carriedEvidence, notes, agreed, published);
    }

    /** The same when a report with these workers is out already. */
    public Standing withPublished(Publication publication) {
        if (published.contains(publication)) {
            return this;
        }
        List<Publication> all = new ArrayList<>(published);
        all.add(publication);
        return withAllPublished(all);
    }

    public Standing withAllPublished(List<Publication> all) {
        return new Standing(closed, submitted, assignments, carried, carriedEvidence, notes, consensus, all);
    }

    /** Without anything that this rater left behind; what reports showed of them is remembered. */
    public Standing withoutRater(String rater) {
        Standing left = withSubmitted(rater, false);
        for (String subdimension : assignments.keySet()) {
            List<String> others = new ArrayList<>(assignments.get(subdimension));
            others.remove(rater);
            left = left.withAssignment(subdimension, others);
        }
        Set<AnswerPlace> places = new LinkedHashSet<>(carried);
        places.removeIf(p -> p.rater().equals(rater));
        Map<AnswerPlace, PersonalText> kept = new LinkedHashMap<>(notes);
        kept.keySet().removeIf(p -> p.rater().equals(rater));
        return new Standing(
                closed, left.submitted, left.assignments, places, carriedEvidence, kept, consensus, published);
    }

    private static <T> Set<T> ordered(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
