package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-18",
        "2026-9-18",
        "2026/09/18",
        "2026.9.18",
        "2026年9月18日",
        "20260918",
        "２０２６－０９－１８",
        "' 2026 - 9 - 18 '",
    })
    void aDateIsReadAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 9, 18)), TypedDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26-9-18", "2026-13-01", "2026-02-30", "昨天", "9-18", "99999999999999"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), TypedDate.read(typed));
    }
}
