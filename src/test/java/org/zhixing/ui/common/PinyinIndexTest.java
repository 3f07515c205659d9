package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinIndexTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "保密与知情同意, bm, true",
        "保密与知情同意, zqty, true",
        "保密与知情同意, 知情, true",
        "保密与知情同意, bz, false",
        "M3.5 记录的用处, m35, true",
        "M3.5 记录的用处, M3.5, true",
        "M3.5 记录的用处, jl, true",
        "行业与重点, hy, true",
        "行业与重点, xy, true",
        "长者与区县, czyqx, true",
        "长者与区县, zz, true",
        "单老师（覃社工）, sls, true",
        "单老师（覃社工）, qsg, true",
        "重庆市会议调查, cqshydc, true",
        "𠮷〇①々, x, false",
        "记录, jlx, false",
        "Case record, case, true",
        "保密, '', true"
    })
    void findsByPartsOfTheTextAndByInitialsOfEachReading(String text, String typed, boolean found) {
        assertEquals(found, PinyinIndex.of(text).matches(typed));
    }
}
