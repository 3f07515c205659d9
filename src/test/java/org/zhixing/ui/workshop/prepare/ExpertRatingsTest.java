package org.zhixing.ui.workshop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.model.Scale;

/** Levels of experts as people type them. */
class ExpertRatingsTest {

    private static final Scale FIVE = new Scale(0, 4, List.of());

    @ParameterizedTest
    @ValueSource(strings = {"1 1 2", "112", "1,1,2", "１、１、２", " 1/1/2 "})
    void levelsAreReadWhateverStandsBetweenThem(String typed) {
        assertEquals(Optional.of(List.of(1, 1, 2)), ExpertRatings.read(typed, FIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 x 2", "5", "一", "1 1 9"})
    void whatIsNoLevelIsRefused(String typed) {
        assertEquals(Optional.empty(), ExpertRatings.read(typed, FIVE));
    }

    @Test
    void moreExpertsThanAKeyTakesAreRefused() {
        assertEquals(20, ExpertRatings.read("1".repeat(20), FIVE).orElseThrow().size());
        assertEquals(Optional.empty(), ExpertRatings.read("1".repeat(21), FIVE));
    }

    @Test
    void nothingIsNoExpertYet() {
        assertEquals(Optional.of(List.of()), ExpertRatings.read("  ", FIVE));
        assertEquals("0 4", ExpertRatings.written(List.of(0, 4)));
    }
}
