package org.zhixing.textreuse;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What texts say of their own: their sentences without those of the agency's blank templates and without those that stand in
 * at least a share of all texts (specification 4.2, DOC-5; ruling B18).
 */
public final class TemplateSubtraction {

    /** Sentences are first counted by place in a table of two to so many, so that only common ones are kept with their words. */
    private static final int PLACE_BITS = 20;

    private final Set<String> removed;

    private TemplateSubtraction(Set<String> removed) {
        this.removed = removed;
    }

    /**
     * @param sentences of each row with text, as {@link Sentences} gives them, an empty list for a row with text but without
     *     letters; rows without text are not given. Asked for twice each, so the list may make them up as it is asked
     * @param share of the rows from which, inclusive, a sentence counts as a template's; a row counts once however often the
     *     sentence stands in it
     * @param templates sentences of the agency's blank templates, normalised as the others
     */
    public static TemplateSubtraction of(List<List<String>> sentences, Threshold share, Collection<String> templates) {
        int[] atMost = new int[1 << PLACE_BITS];
        for (List<String> row : sentences) {
            for (String sentence : new HashSet<>(row)) {
                atMost[place(sentence)]++;
            }
        }
        Map<String, Integer> rows = new HashMap<>();
        for (List<String> row : sentences) {
            for (String sentence : new HashSet<>(row)) {
                if (share.reached(atMost[place(sentence)], sentences.size())) {
                    rows.merge(sentence, 1, Integer::sum);
                }
            }
        }
        Set<String> removed = new HashSet<>(templates);
        rows.forEach((sentence, count) -> {
            if (share.reached(count, sentences.size())) {
                removed.add(sentence);
            }
        });
        return new TemplateSubtraction(removed);
    }

    /** The sentences that are taken away. */
    public Set<String> removed() {
        return Set.copyOf(removed);
    }

    /** How many code points are left of a text, from its sentences. */
    public int remainingLength(List<String> sentences) {
        int length = 0;
        for (String sentence : sentences) {
            if (!removed.contains(sentence)) {
                length += sentence.codePointCount(0, sentence.length());
            }
        }
        return length;
    }

    private static int place(String sentence) {
        return (sentence.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - PLACE_BITS);
    }
}
