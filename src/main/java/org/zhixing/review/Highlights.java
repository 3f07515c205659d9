package org.zhixing.review;

import java.util.List;

/**
 * What stands out, as ids of indicators.
 *
 * @param strengths effective 3 or more, best and heaviest first, at most five
 * @param weaknesses effective 2 or less, weakest and heaviest first, at most five
 * @param unanswered indicators without any level, in model order
 * @param unsupported indicators whose rating evidence holds down, most held down first
 */
public record Highlights(
        List<String> strengths, List<String> weaknesses, List<String> unanswered, List<String> unsupported) {

    public Highlights {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        unanswered = List.copyOf(unanswered);
        unsupported = List.copyOf(unsupported);
    }
}
