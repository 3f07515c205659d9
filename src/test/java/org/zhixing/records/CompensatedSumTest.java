package org.zhixing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

    @Test
    void sumsOfHoursDoNotDependOnTheOrder() {
        List<Double> terms = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            terms.add(random.nextInt(1, 100) / 10.0);
        }
        double exact = terms.stream().mapToLong(t -> Math.round(t * 10)).sum() / 10.0;
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(terms, random);
            CompensatedSum sum = new CompensatedSum();
            terms.forEach(sum::add);
            assertEquals(exact, sum.value(), 1e-10);
        }
    }

    @Test
    void whatALargeTermSwallowsComesBack() {
        CompensatedSum sum = new CompensatedSum();
        for (double term : new double[] {1, 1e100, 1, -1e100}) {
            sum.add(term);
        }
        assertEquals(2, sum.value());
    }
}
