package org.zhixing.ui.workshop.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.agreement.Estimate;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.Reason;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.GroupMeasures.Movement;
import org.zhixing.workshop.Measured;

/** How far a room agrees, in words. */
class GroupWordsTest {

    private static final Messages ZH = Messages.in(Language.ZH);

    private static GroupAlpha alpha(@Nullable Double value, int voters, boolean same) {
        return new GroupAlpha(new Estimate(value, value == null ? Reason.NO_VARIANCE : null, null, 8), voters, same);
    }

    private static GroupMeasures group(Movement movement, boolean same) {
        Measured none = new Measured(1.0, null);
        return new GroupMeasures(
                "v", 1, alpha(0.48, 24, same), alpha(0.711, 24, same), none, none, none, movement, false);
    }

    @ParameterizedTest
    @CsvSource({"0.475, 0.48", "-0.2, −0.20", "-0.001, 0.00", "1, 1.00"})
    void figuresHaveTwoDecimalsAndATrueMinus(double value, String written) {
        assertEquals(written, GroupWords.two(value));
    }

    @ParameterizedTest
    @CsvSource({"0.5, +0.50", "-0.5, −0.50", "0, 0.00", "0.001, 0.00"})
    void differencesHaveTheirSign(double value, String written) {
        assertEquals(written, GroupWords.signed(new Measured(value, null)));
    }

    @Test
    void whatIsNotThereIsADashWithItsReason() {
        assertEquals("—", GroupWords.before(null));
        assertEquals("大家全都评得一样，算不出", GroupWords.interval(alpha(null, 3, true), ZH));
        assertEquals("题目不足 10，不给区间", GroupWords.interval(alpha(0.5, 3, true), ZH));
        assertEquals(
                "95% 区间 0.30 至 0.65",
                GroupWords.interval(new GroupAlpha(new Estimate(0.5, null, new Interval(0.3, 0.65), 12), 9, true), ZH));
    }

    @Test
    void growingTogetherWithoutComingNearerIsSaidCalmly() {
        String said = GroupWords.movement(group(Movement.CONFORMITY, true), ZH);
        assertEquals("看法更一致了，但没有更靠近钥匙。也许有人是跟着大家走的，问问改分的人看到了哪一句。", said);
        for (String never : List.of("警告", "注意", "！")) {
            assertTrue(!said.contains(never), never);
        }
    }

    @Test
    void otherPeopleInTheSecondRoundAreMentioned() {
        assertEquals("看法更一致，也更靠近钥匙。前后作答的人不全相同，变化也可能来自这里。", GroupWords.movement(group(Movement.TOWARDS_KEY, false), ZH));
    }
}
