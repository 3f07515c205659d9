package org.zhixing.ui.models.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.drafting.DraftStep;
import org.zhixing.work.Text;

/** Worked by hand from the weights of the shipped model: dimensions 1 : 1 : 1, and the matrix has half of A. */
class SharesTest {

    private static final double EXACT = 1e-12;

    /** M1 is 3 of 10 in M, M1.1 3 of 14 in M1; A1 is 3 of 7 in A, A1.1 3 of 9 in A1; A2 is 2 of 7, A2.2 2 of 5. */
    @ParameterizedTest
    @CsvSource({
        "M, 1/3, 1, 1/3",
        "M1, 3/10, 3/10, 1/10",
        "M1.1, 3/14, 9/140, 3/140",
        "V3, 2/8, 2/8, 1/12",
        "A1, 3/7, 3/14, 1/14",
        "A1.1, 1/3, 1/14, 1/42",
        "A2.2, 2/5, 2/35, 2/105"
    })
    void everyPartCountsByItsWeightAmongItsOwnKind(String id, String parent, String dimension, String total) {
        Shares shares = Shares.of(Shipped.MODEL, id).orElseThrow();
        assertEquals(fraction(parent), shares.ofParent(), EXACT);
        assertEquals(fraction(dimension), shares.ofDimension(), EXACT);
        assertEquals(fraction(total), shares.ofTotal(), EXACT);
    }

    private static double fraction(String written) {
        String[] parts = written.strip().split("/");
        return parts.length == 1
                ? Double.parseDouble(parts[0])
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    @Test
    void allIndicatorsAndTheMatrixMakeTheWhole() {
        double questions = Shipped.MODEL.indicators().stream()
                .mapToDouble(i -> Shares.of(Shipped.MODEL, i.id()).orElseThrow().ofTotal())
                .sum();
        assertEquals(1 - 0.5 / 3, questions, 1e-9);
    }

    @Test
    void aWeightThatMakesNoSenseYetCountsAsNothing() {
        var draft = Shipped.draft(new DraftStep.EditSubdimension("M1", new Text("专业过程", "Process"), 0));
        assertEquals(0, Shares.of(draft.model(), "M1").orElseThrow().ofParent());
        assertEquals(3.0 / 7, Shares.of(draft.model(), "M2").orElseThrow().ofParent(), EXACT);
    }

    @Test
    void whatIsNoPartHasNoShare() {
        assertEquals(Optional.empty(), Shares.of(Shipped.MODEL, "M9"));
        assertEquals(Optional.empty(), Shares.of(Shipped.MODEL, ""));
    }
}
