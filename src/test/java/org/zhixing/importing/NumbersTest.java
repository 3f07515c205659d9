package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "1.50, 1.5",
        "100, 100",
        "1E2, 100",
        "1.25e1, 12.5",
        "1.1000000000000001, 1.1",
        "0.30000000000000004, 0.3",
        "8.9999999999999991, 9",
        "1.0000000000000001E-2, 0.01",
        "123456789012345678, 123456789012345678",
        "45000.604166666664, 45000.6041666667",
        " 7 , 7",
        "-0, 0",
        "+3, 3",
        "1e-400, 0"
    })
    void aNumberIsWhatExcelShows(String written, String shown) {
        assertEquals(new BigDecimal(shown), Numbers.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1,5",
                "NaN",
                "Infinity",
                "1e309",
                "1e2147483647",
                "1e99999999999",
                "0x10",
                "1d",
                "1 2",
                "--1"
            })
    void whatIsNoNumberIsNotTakenForOne(String written) {
        assertThrows(NumberFormatException.class, () -> Numbers.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01T00:00",
        "59, 1900-02-28T00:00",
        "61, 1900-03-01T00:00",
        "36526, 2000-01-01T00:00",
        "45000, 2023-03-15T00:00",
        "45000.5, 2023-03-15T12:00",
        "45000.604166666664, 2023-03-15T14:30",
        "45000.6041666667, 2023-03-15T14:30",
        "45000.999999999, 2023-03-16T00:00",
        "45000.999988425924, 2023-03-15T23:59:59",
        "2958465, 9999-12-31T00:00",
        "0, 1899-12-31T00:00"
    })
    void aDayCountIsADate(String serial, LocalDateTime date) {
        assertEquals(new Cell.DateTime(date), Numbers.cell(new BigDecimal(serial), NumberKind.DATE, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01T00:00", "43538, 2023-03-15T00:00", "2957003, 9999-12-31T00:00"})
    void fromNineteenOhFourDaysCountLater(String serial, LocalDateTime date) {
        assertEquals(new Cell.DateTime(date), Numbers.cell(new BigDecimal(serial), NumberKind.DATE, true));
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00", "0.5, 12:00", "0.604166666666667, 14:30", "0.0625, 01:30", "0.99998842592592590, 23:59:59"})
    void partOfADayIsATime(String serial, LocalTime time) {
        assertEquals(new Cell.Time(time), Numbers.cell(new BigDecimal(serial), NumberKind.TIME, false));
    }

    @Test
    void moreThanADayUnderATimeFormatIsNeverATimeOfDay() {
        assertEquals(
                new Cell.DateTime(LocalDateTime.of(1900, 1, 1, 12, 0)),
                Numbers.cell(new BigDecimal("1.5"), NumberKind.TIME, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5", "2958466", "20240315", "1e300"})
    void whatNoDateCanBeStaysANumber(String number) {
        BigDecimal value = Numbers.parse(number);
        assertEquals(new Cell.Number(value), Numbers.cell(value, NumberKind.DATE, false));
    }
}
