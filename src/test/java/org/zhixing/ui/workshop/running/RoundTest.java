package org.zhixing.ui.workshop.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.workshop.Stage;

/** Where a round stands, for the room and for the trainer. */
class RoundTest {

    private static final Messages ZH = Messages.in(Language.ZH);

    @Test
    void theRoomSeesFiveSteps() {
        assertEquals(
                List.of(1, 1, 1, 2, 3, 4, 5),
                Arrays.stream(Stage.values()).map(Round::step).toList());
        assertEquals("小组讨论", Round.stepName(3, ZH));
    }

    @Test
    void eachStageLeadsToTheNextAndOnlySomeBack() {
        assertEquals(Optional.of(Stage.FIRST), Round.next(Stage.LOBBY));
        assertEquals(Optional.empty(), Round.next(Stage.COMPARED));
        assertEquals(Optional.of(Stage.FIRST), Round.back(Stage.LOCKED));
        assertEquals(Optional.empty(), Round.back(Stage.REVEALED));
    }

    @Test
    void whatCannotBeDoneSaysWhatComesFirst() {
        assertEquals("先“锁定”", Round.whyNot(Stage.REVEALED, Stage.FIRST, ZH));
        assertEquals("这一步已经过了", Round.whyNot(Stage.FIRST, Stage.LOCKED, ZH));
        assertEquals("开始讨论 15 分钟", Round.act(Stage.DISCUSSING, 15, ZH));
    }

    @Test
    void theClockIsWrittenInMinutesAndSeconds() {
        assertEquals("06:40", Clock.written(400));
        assertEquals("60:00", Clock.written(3600));
        assertEquals("00:00", Clock.written(0));
    }
}
