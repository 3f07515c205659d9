package org.zhixing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answers;
import org.zhixing.audit.ReadFiles;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ShippedAuditModel;
import org.zhixing.documents.ShippedModel;
import org.zhixing.documents.TextFile;
import org.zhixing.model.Drift;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.AuditReview.Beside;

/** What an audit means beside the self-check, worked by hand under the shipped models. */
class AuditReviewTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();

    private static Review review(PinnedModel pinned, Answers answers, String items) {
        return Reviews.of(
                pinned,
                answers.done(),
                new Sources(null, null, ReadFiles.of(ShippedAuditModel.pinned(), items.split("; ")), List.of()));
    }

    private static AuditReview audit(Answers answers, String items) {
        AuditReview audit = review(PINNED, answers, items).audit();
        assertNotNull(audit);
        return audit;
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "F12=2 2 2, ACT, F12 2.00 of 3",
        "F12=2 2 3, ACT, ''",
        "F12=1 2, ACT, ''",
        "F12=0 0 NA, ACT, ''",
        "F12=0 0 NA 0, ACT, F12 0.00 of 3",
        "F12=0 3 3 2, ACT, F12 2.00 of 4",
        "F12=0 0 - 0, ACT, F12 0.00 of 3",
        "F11=1 1 1; F20=2 1 0, DOC, F11 1.00 of 3 F20 1.00 of 3",
        "F20=2 1 0; F11=3 3 3, DOC, F20 1.00 of 3",
        "F01=0 0 0; F02=0 0 0, FORM, ''",
        "F16=0 0 0, DOC, ''"
    })
    void lowItemsOfThreeFilesAreSymptoms(String items, Drift drift, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        audit(Answers.to(PINNED.model()), items).symptoms(drift).stream()
                                .map(s -> String.format(Locale.ROOT, "%s %.2f of %d", s.item(), s.mean(), s.n()))
                                .toList()));
    }

    @Test
    void whatBothAskStandsSideBySideInTheOrderOfTheModel() {
        Answers answers = Answers.to(PINNED.model())
                .level("M1.1", "D1", 3)
                .level("M1.2", "D1", 1)
                .level("V1.2", "D1", 2);
        List<Beside> beside =
                audit(answers, "F16=4 2 3; F02=1 2 2; F08=4 NA 4; F10=1 1 1").beside();
        List<String> expected = PINNED.model().indicators().stream()
                .map(i -> i.id())
                .filter(List.of("M1.1", "V1.2")::contains)
                .toList();
        assertEquals(expected, beside.stream().map(Beside::indicator).toList());
        Beside needs = beside.get(expected.indexOf("M1.1"));
        assertEquals("F02", needs.item());
        assertEquals(3, needs.self(), 1e-9);
        assertEquals(5 / 3.0, needs.audited(), 1e-9);
        assertEquals(4 / 3.0, needs.difference(), 1e-9);
        assertEquals(-1, beside.get(expected.indexOf("V1.2")).difference(), 1e-9);
    }

    @ParameterizedTest(name = "{0} is at most {2}: {3}")
    @CsvSource({
        "F16=4 4 1, F16, 1, true",
        "F16=4 4 2, F16, 1, false",
        "F16=1, F16, 1, true",
        "F17=4 0 4, F17, 1, true",
        "F17=4 2 4, F17, 1, false",
        "F12=0 2, F12, 1, true",
        "F12=0 3, F12, 1, false",
        "F12=1, F12, 1, true",
        "F12=NA NA, F12, 4, false",
        "F12=0, F07, 4, false",
        "F12=0, F99, 4, false"
    })
    void oneFileDecidesForACriticalItemAndTheMeanForOthers(String items, String item, double level, boolean expected) {
        assertEquals(expected, audit(Answers.to(PINNED.model()), items).atMost(item, level));
    }

    /** R13 of the shipped model asks for F16 or F17 at 1; the changed one for F12 in the place of F16. */
    @ParameterizedTest(name = "{1}, F12 asked {0}: because of {2}")
    @CsvSource({
        "false, F16=4 4 1, F16",
        "false, F16=4 4 2, ''",
        "false, F17=4 1 4, F17",
        "false, F16=1 4; F17=0 4, F16 F17",
        "false, F12=0 0 0, ''",
        "true, F12=0 2 1, F12",
        "true, F12=0 4 4, ''",
        "true, F16=0 0 0, ''"
    })
    void aRecommendationFiresByTheAudit(boolean changed, String items, String because) {
        List<FiredRecommendation> fired = review(changed ? asking("F12") : PINNED, Answers.to(PINNED.model()), items)
                .recommendations();
        assertEquals(
                because.isEmpty() ? List.of() : Arrays.asList(because.split(" ")),
                fired.stream()
                        .filter(r -> r.recommendation().id().equals("R13"))
                        .flatMap(r -> r.because().stream())
                        .toList());
    }

    @Test
    void aCriticalItemOfTheAuditComesBeforeAllThatIsMerelyLow() {
        Answers low = Answers.to(PINNED.model());
        PINNED.model().indicators().stream().filter(i -> !i.critical()).forEach(i -> low.level(i.id(), "D1", 0)
                .level(i.id(), "S1", 0));
        List<FiredRecommendation> fired = review(PINNED, low, "F16=4 1 4").recommendations();
        assertTrue(fired.size() > 3, fired.toString());
        assertEquals("R13", fired.get(0).recommendation().id());
    }

    @Test
    void withoutAnAuditThereIsNothingBeside() {
        assertNull(Reviews.of(PINNED, Answers.to(PINNED.model()).done(), Sources.NONE)
                .audit());
    }

    private static PinnedModel asking(String item) {
        String text = TextFile.read(ShippedModel.FILE).replace("\"F16\"", '"' + item + '"');
        return ModelReader.read(text, "changed");
    }
}
