package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lets somebody in can be read from the back row and cannot be found by trying. */
class PinTest {

    private static final Pin PIN = new Pin("K7M4", "ACDEFHJK");

    @Test
    void noTwoCharactersLookAlike() {
        for (String alike : new String[] {"0OQD", "1IL", "2Z", "5S", "6G", "8B", "UV"}) {
            long both = alike.chars().filter(c -> Pin.ALPHABET.indexOf(c) >= 0).count();
            assertTrue(both <= 1, alike);
        }
    }

    @Test
    void thePinOpensInCapitalsAndSmallLetters() {
        assertTrue(PIN.opens("K7M4"));
        assertTrue(PIN.opens("k7m4"));
        assertTrue(PIN.opens("k7m4acdefhjk"));
    }

    @Test
    void nothingElseOpens() {
        for (String wrong :
                new String[] {"", "K7M", "K7M5", "K7M44", "K7M4ACDEFHJA", "AAAAACDEFHJK", "Ｋ7M4", "K7M4ACDE"}) {
            assertFalse(PIN.opens(wrong), wrong);
        }
    }

    @Test
    void onlyTheWholeCodeCountsAsScanned() {
        assertTrue(Pin.scanned(PIN.whole()));
        assertFalse(Pin.scanned(PIN.typed()));
    }

    @Test
    void pinsAreDrawnFromTheAlphabetAndDiffer() {
        Set<String> drawn = new HashSet<>();
        IntStream.range(0, 200).forEach(i -> {
            String whole = Pin.draw().whole();
            assertTrue(whole.chars().allMatch(c -> Pin.ALPHABET.indexOf(c) >= 0), whole);
            drawn.add(whole);
        });
        assertEquals(200, drawn.size());
    }
}
