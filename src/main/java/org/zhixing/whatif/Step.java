package org.zhixing.whatif;

import java.util.List;

/**
 * One indicator one level better or worse, and what that does to the total.
 *
 * @param rank from 1, by what it does; steps that do the same share one
 * @param moves what it takes; evidence only where the better level would not count without it
 * @param gain points of the total, signed
 * @param types evidence that it takes beside what is there, by type
 * @param recordsStand service records cut the answer, so that it does not count as long as they say so
 */
public record Step(
        int rank, String indicator, List<Move> moves, double gain, List<String> types, boolean recordsStand) {

    public Step {
        moves = List.copyOf(moves);
        types = List.copyOf(types);
    }
}
