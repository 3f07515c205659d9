package org.zhixing.records;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a note instead of its text (rulings, corrections). Lengths are code points after normalising with the
 * known names deleted (ruling B14).
 *
 * @param length of the whole note; 0 for a note without a letter
 * @param ownLength what is left without the sentences that stand in at least the template share of the notes (ruling B18)
 * @param bareLength what is left without the words of bare attendance (ruling B29)
 * @param crisisWord whether one of the crisis words stands in it (ruling B20)
 * @param similarity the highest likeness to a note of another service date, from the threshold to 1; null when there is
 *     none at the threshold, or when the note was not compared
 * @param cluster number of the group of notes that are alike, directly or through others, from 1; 0 for none
 */
public record NoteFacts(
        int length,
        int ownLength,
        int bareLength,
        boolean crisisWord,
        @Nullable Double similarity,
        int cluster) {}
