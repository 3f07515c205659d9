package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.textreuse.Difference.Run;

class DifferenceTest {

    /** Differing runs stand in brackets. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "今日探访李奶奶，血压平稳, 今日探访王奶奶，腿脚不便, 今日探访[李]奶奶，[血压平稳], 今日探访[王]奶奶，[腿脚不便]",
        "一样的话, 一样的话, 一样的话, 一样的话",
        "'', 新写的, '', [新写的]",
        "甲乙丙, 丁戊己, [甲乙丙], [丁戊己]",
        "前面不同后面一样, 一样, [前面不同后面]一样, 一样",
        "红a蓝, 黄a绿, [红a蓝], [黄a绿]"
    })
    void whatHasNoCounterpartIsMarked(String left, String right, String markedLeft, String markedRight) {
        Difference difference = Difference.between(left, right);
        assertEquals(markedLeft, marked(difference.left()));
        assertEquals(markedRight, marked(difference.right()));
    }

    @Test
    void theRunsGiveBackBothTexts() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            String left = text(random);
            String right = text(random);
            Difference difference = Difference.between(left, right);
            assertEquals(left, plain(difference.left()));
            assertEquals(right, plain(difference.right()));
        }
    }

    private static String text(SplittableRandom random) {
        return random.ints(random.nextInt(40), 0, 5)
                .mapToObj(i -> "甲乙丙丁𠀀".substring(i, i == 4 ? 6 : i + 1))
                .collect(Collectors.joining());
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(r -> r.differs() ? "[" + r.text() + "]" : r.text())
                .collect(Collectors.joining());
    }
}
