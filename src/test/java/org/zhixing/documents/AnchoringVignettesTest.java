package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.AnchoringVignette;

class AnchoringVignettesTest {

    @Test
    void thereAreALowerAndAnUpperOneShortEnoughForACardInBothLanguages() {
        List<AnchoringVignette> shipped = AnchoringVignettes.shipped();
        assertEquals(
                List.of(Anchoring.LOWER, Anchoring.UPPER),
                shipped.stream().map(AnchoringVignette::vignette).toList());
        for (AnchoringVignette vignette : shipped) {
            int characters = vignette.text().zh().length();
            assertTrue(characters >= 120 && characters <= 280, vignette.vignette() + " has " + characters);
            int words = vignette.text().en().split(" ").length;
            assertTrue(words >= 80 && words <= 180, vignette.vignette() + " has " + words + " words");
            assertTrue(vignette.title().zh().length() <= 10);
        }
    }
}
