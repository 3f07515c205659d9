package org.zhixing.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** A card of 340 × 160 in a window of 1280 × 800, 14 from its edges. */
class CardPlaceTest {

    private static Bounds beside(double x, double y, double width, double height) {
        return CardPlace.beside(new BoundingBox(x, y, width, height), 1280, 800, 340, 160, 14);
    }

    private static Bounds card(double x, double y) {
        return new BoundingBox(x, y, 340, 160);
    }

    @Test
    void itStandsAtTheRightWhereThereIsRoomElseAtTheLeft() {
        assertEquals(card(328, 100), beside(100, 100, 200, 300));
        assertEquals(card(532, 100), beside(900, 100, 350, 300));
    }

    @Test
    void belowALineAndAboveOneAtTheFoot() {
        assertEquals(card(926, 70), beside(1100, 10, 100, 32));
        assertEquals(card(80, 512), beside(80, 700, 1180, 90));
    }

    @Test
    void withoutAnythingToPointAtItStandsAtTheLowerRight() {
        assertEquals(card(926, 626), CardPlace.beside(null, 1280, 800, 340, 160, 14));
    }

    @Test
    void itIsAlwaysWhollyInTheWindow() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2000; i++) {
            Bounds target = new BoundingBox(
                    random.nextDouble(-500, 1500),
                    random.nextDouble(-500, 1200),
                    random.nextDouble(1, 2000),
                    random.nextDouble(1, 2000));
            double wide = random.nextDouble(400, 2000);
            double high = random.nextDouble(200, 1200);
            Bounds card = CardPlace.beside(target, wide, high, 340, 160, 14);
            assertTrue(card.getMinX() >= 14 && card.getMaxX() <= wide - 14 + 1e-9, card::toString);
            assertTrue(card.getMinY() >= 14 && card.getMaxY() <= high - 14 + 1e-9, card::toString);
        }
    }
}
