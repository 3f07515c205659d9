package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.federation.Bundle;
import org.zhixing.federation.Contribution;
import org.zhixing.model.Drift;
import org.zhixing.work.ProblemException;

/** The file by which numbers of several agencies are handed over. */
class BundleFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static Contribution agency(int number) {
        return new Contribution(
                String.format("%016x", 100 - number),
                2026,
                "annual-self-check",
                "1.0.0",
                number == 0 ? null : (Double) 61.25,
                Map.of("M", 61.2),
                Map.of("M1", 71.9),
                Map.of("M1.1", 3.0, "M1.2", 2.33),
                Map.of(Drift.DOC, 2),
                List.of("R13", "R04"),
                List.of("R04"));
    }

    private static List<Contribution> agencies(int count) {
        return IntStream.range(0, count).mapToObj(BundleFormTest::agency).toList();
    }

    @Test
    void whatIsWrittenReadsBackWithScoresAsDisplayed() {
        Bundle read = BundleForm.read(BundleForm.write(Bundle.of(DAY, agencies(5))), "b.json");
        assertEquals(DAY, read.madeOn());
        assertEquals(
                IntStream.range(0, 5)
                        .mapToObj(i -> String.format("%016x", 96 + i))
                        .toList(),
                read.agencies().stream().map(Contribution::code).toList(),
                "in the order of the codes, which is nobody's");
        Contribution last = read.agencies().get(4);
        assertEquals(agency(0), last, "a missing total stays missing");
        assertEquals(61.3, read.agencies().get(0).overall(), "half up, as displayed");
    }

    @Test
    void fewerThanFiveAgenciesAreNotHandedOver() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Bundle.of(DAY, agencies(4)));
        assertEquals("problems.federation.tooFew", refused.problems().get(0).key());
        List<Contribution> same = List.of(agency(1), agency(1), agency(1), agency(1), agency(1));
        assertThrows(ProblemException.class, () -> Bundle.of(DAY, same), "one agency five times is one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"year\" : 2026|\"year\" : 26|/agencies/0/year json.minimum",
                "\"DOC\" : 2|\"DOC\" : 4|/agencies/0/drifts/DOC json.maximum",
                "\"DOC\" : 2|\"SYN\" : 2|/agencies/0/drifts/SYN json.unknownKey",
                "\"M1.1\" : 3.0|\"M1.1\" : 4.5|/agencies/0/indicators/M1.1 json.maximum",
                "\"M\" : 61.2|\"M\" : \"61\"|/agencies/0/dimensions/M json.type",
                "\"code\" : \"0000000000000061\"|\"code\" : \"0000000000000060\"|/agencies/1/code federation.codeTwice",
                "\"code\" : \"0000000000000060\"|\"code\" : \"清河里社工中心\"|/agencies/0/code json.pattern",
                "\"madeOn\" : \"2026-11-26\"|\"madeOn\" : \"2026-13-26\"|/madeOn json.pattern",
                "zhixing-federation-bundle|other|/format json.oneOf",
            })
    void whatIsNoBundleIsRefusedWithItsPlace(String from, String to, String refusal) {
        String text = BundleForm.write(Bundle.of(DAY, agencies(5)))
                .replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        assertEquals(
                "b.json " + refusal,
                Refusals.of(() -> BundleForm.read(text, "b.json")).get(0));
    }

    @Test
    void aBundleOfFourThatSomebodyMadeByHandIsRefused() {
        String text = BundleForm.write(new Bundle(DAY, agencies(4)));
        assertEquals(List.of("b.json /agencies json.minItems"), Refusals.of(() -> BundleForm.read(text, "b.json")));
    }
}
