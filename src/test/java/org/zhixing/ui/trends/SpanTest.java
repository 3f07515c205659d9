package org.zhixing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSpanHoldsAllValuesWithAirAndStaysOnTheScale() {
        assertEquals(new Span(37, 78), Span.ofScores(List.of(40.2, 75.0, 50.0)));
        assertEquals(new Span(0, 100), Span.ofScores(List.of(1.0, 99.5)));
    }

    @Test
    void valuesCloseToEachOtherAreNotBlownUp() {
        assertEquals(new Span(40, 60), Span.ofScores(List.of(50.0)));
    }

    @Test
    void withoutAnyValueTheWholeScaleIsShown() {
        assertEquals(new Span(0, 100), Span.ofScores(List.of()));
    }

    @Test
    void aValueLiesInProportion() {
        assertEquals(50, new Span(40, 60).x(45, 200), 1e-9);
    }
}
