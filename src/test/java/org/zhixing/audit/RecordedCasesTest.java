package org.zhixing.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** Who is in the population of an audit drawn from records of 2025, worked by hand (rulings B20, B30, B31). */
class RecordedCasesTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    /** Rows are divided by semicolons: type, date, worker, hours, then what else the row says. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a case number makes the case      | CASE 2025-03-05 W1 1 case=C1 client=P1; VISIT 2025-03-06 W1 1 case=C1 client=P2 | C1 W1 open
            a row without number is of none   | CASE 2025-03-05 W1 1 case=C1; CASE 2025-03-06 W2 9 client=P9                   | C1 W1 open
            any row may bear the number       | ADMIN 2025-03-05 W1 1 case=C1; CASE 2025-03-06 W2 1 client=P9                  | ''
            else the client is the case       | CASE 2025-03-05 W1 1 client=P1; CONSULT 2025-03-06 W1 1 client=P1              | P1 W1 open
            a client without casework is none | VISIT 2025-03-05 W1 1 client=P1; CONSULT 2025-03-06 W1 1 client=P1             | ''
            groups are no part of a client    | CASE 2025-03-05 W1 1 client=P1; GROUP 2025-03-06 W2 9 client=P1                | P1 W1 open
            most hours, over its rows         | CASE 2025-03-05 W1 2 case=C1; CASE 2025-03-06 W2 1.5 case=C1; CASE 2025-03-07 W2 1 case=C1 | C1 W2 open
            equal hours go by code point      | CASE 2025-03-05 W2 1 case=C1; CASE 2025-03-06 W10 1 case=C1                    | C1 W10 open
            hours before the period are none  | CASE 2024-03-05 W1 9 case=C1; CASE 2025-03-06 W2 1 case=C1                     | C1 W2 open
            a case of the year before is out  | CASE 2024-03-05 W1 1 case=C1                                                   | ''
            closed in it without any service  | CASE 2024-12-05 W1 1 case=C1 closed=2025-01-01                                 | C1 W1 closed
            closed before it, no service      | CASE 2024-12-05 W1 1 case=C1 closed=2024-12-31                                 | ''
            a row after the period is unseen  | CASE 2025-12-31 W1 1 case=C1; CASE 2026-01-01 W2 9 case=C1 status=CLOSED       | C1 W1 open
            closing on the last day           | CASE 2025-03-05 W1 1 case=C1 closed=2025-12-31                                 | C1 W1 closed
            closing the day after             | CASE 2025-03-05 W1 1 case=C1 closed=2026-01-01                                 | C1 W1 open
            a state that is not open ends it  | CASE 2025-03-05 W1 1 case=C1 status=TRANSFERRED                                | C1 W1 closed
            open as a state                   | CASE 2025-03-05 W1 1 case=C1 status=OPEN                                       | C1 W1 open
            the latest closing date counts    | CASE 2025-03-05 W1 1 case=C1 closed=2025-04-01; CASE 2025-06-05 W1 1 case=C1 closed=2026-02-01 | C1 W1 open
            marked as a crisis                | CASE 2025-03-05 W1 1 case=C1; CASE 2025-03-06 W1 1 case=C1 crisis=yes          | C1 W1 open high
            a crisis of an earlier year       | CASE 2024-03-05 W1 1 case=C1 crisis=yes; CASE 2025-03-06 W1 1 case=C1          | C1 W1 open high
            a word where the mark is blank    | CASE 2025-03-05 W1 1 case=C1 word=yes                                          | C1 W1 open high
            the mark before the word          | CASE 2025-03-05 W1 1 case=C1 crisis=no word=yes                                | C1 W1 open
            closed and high                   | CASE 2025-03-05 W1 1 case=C1 crisis=yes status=CLOSED                          | C1 W1 closed high
            by code point                     | CASE 2025-03-05 W1 1 case=b; CASE 2025-03-05 W1 1 case=B; CASE 2025-03-05 W1 1 case=10 | 10 W1 open, B W1 open, b W1 open
            """)
    void theCasesOfTheYear(String rule, String rows, String expected) {
        List<ServiceRecord> records = new ArrayList<>(
                Arrays.stream(rows.split(";")).map(RecordedCasesTest::row).toList());
        assertEquals(expected, told(records), rule);
        Collections.reverse(records);
        assertEquals(expected, told(records), rule + ", rows the other way round");
    }

    private static String told(List<ServiceRecord> records) {
        return String.join(
                ", ",
                RecordedCases.of(records, YEAR).stream()
                        .map(c -> c.caseId() + " " + c.worker() + (c.open() ? " open" : " closed")
                                + (c.highRisk() ? " high" : ""))
                        .toList());
    }

    private static ServiceRecord row(String text) {
        String[] words = text.strip().split(" +");
        Row row =
                Row.of(ServiceType.valueOf(words[0]), words[1]).worker(words[2]).hours(Double.parseDouble(words[3]));
        for (int i = 4; i < words.length; i++) {
            String said = words[i].split("=")[1];
            row = switch (words[i].split("=")[0]) {
                case "case" -> row.caseId(said);
                case "client" -> row.client(said);
                case "closed" -> row.closed(said);
                case "status" -> row.status(CaseStatus.valueOf(said));
                case "crisis" -> row.with(RecordField.CRISIS, said.equals("yes"));
                case "word" -> row.note(new NoteFacts(20, 20, 20, true, null, 0));
                default -> throw new IllegalArgumentException(words[i]);
            };
        }
        return row.record();
    }
}
