package org.zhixing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.Waterfall.Contribution;
import org.zhixing.trends.Waterfall.Source;

class MovesTest {

    private static Waterfall waterfall(double... points) {
        List<Contribution> parts = new ArrayList<>();
        double after = 50;
        for (int i = 0; i < points.length; i++) {
            parts.add(new Contribution(Source.ANSWERS, "M", "M" + (i + 1), "M" + (i + 1) + ".1", points[i]));
            after += points[i];
        }
        return new Waterfall(50, after, parts);
    }

    private static List<String> told(Moves moves) {
        return moves.moves().stream()
                .map(m -> (m.step() == null ? "rest" : m.step().id()) + " " + m.before() + " " + m.after())
                .toList();
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeItEndedTheFurthestFirst() {
        assertEquals(List.of("M2 50.0 48.0", "M3 48.0 49.0", "M1 49.0 49.5"), told(Moves.of(waterfall(0.5, -2, 1))));
    }

    @Test
    void aboveNineTheSmallestStandTogetherAndStillAddUp() {
        Moves nine = Moves.of(waterfall(9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertEquals(9, nine.moves().size());
        assertEquals(0, nine.rest());
        Moves ten = Moves.of(waterfall(9, 8, 7, 6, 5, 4, 3, 2, 1, 0.5));
        assertEquals(9, ten.moves().size());
        assertEquals(2, ten.rest());
        assertNull(ten.moves().get(8).step());
        assertEquals(1.5, ten.moves().get(8).points(), 1e-9);
        assertEquals(95.5, ten.moves().get(8).after(), 1e-9);
    }

    @Test
    void aTotalThatNothingMovedHasNoSteps() {
        assertEquals(List.of(), told(Moves.of(waterfall())));
    }
}
