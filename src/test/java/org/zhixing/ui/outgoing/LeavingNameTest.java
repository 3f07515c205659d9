package org.zhixing.ui.outgoing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.records.Period;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** Names that are suggested for files that leave. */
class LeavingNameTest {

    private static final Period YEAR = period("2026-01-01", "2026-12-31");
    private static final List<String> KEYS = List.of(
            "overview.export.file",
            "raters.export.file",
            "actions.export.file",
            "audit.export.file.report",
            "audit.export.file.feedback",
            "audit.export.file.protocol");

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String name(Language language, String key, String agency, Period period, Disclosure level) {
        return LeavingName.of(Messages.in(language), key, new PersonalText(agency), period, Outgoing.of(level));
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, INTERNAL, 清河里社工中心 2026 年度自评报告（内部）",
        "ZH, OUTSIDE, 清河里社工中心 2026 年度自评报告（对外）",
        "ZH, STATISTICS, 机构 2026 年度自评报告（统计）",
        "EN, INTERNAL, 清河里社工中心 self-check 2026 (internal)",
        "EN, OUTSIDE, 清河里社工中心 self-check 2026 (outside)",
        "EN, STATISTICS, Agency self-check 2026 (statistics)",
    })
    void theAgencyThePeriodAndTheLevelAreInTheName(Language language, Disclosure level, String expected) {
        assertEquals(expected, name(language, "overview.export.file", "清河里社工中心", YEAR, level));
    }

    @Test
    void aPeriodThatIsNoYearIsToldByItsMonths() {
        Period other = period("2025-07-01", "2026-06-30");
        assertEquals(
                "清河里 2025-07 至 2026-06 年度自评报告（内部）",
                name(Language.ZH, "overview.export.file", "清河里", other, Disclosure.INTERNAL));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindAndLevelHasItsOwnNameWithTheYearInIt(Language language) {
        Set<String> names = new HashSet<>();
        for (String key : KEYS) {
            for (Disclosure level : Disclosure.values()) {
                String name = name(language, key, "清河里", YEAR, level);
                assertTrue(name.contains("2026"), name);
                assertTrue(names.add(name), name);
            }
        }
        assertEquals(KEYS.size() * 3, names.size());
    }

    /** Signs that Windows takes in no name, what does not show or turns the reading, and a name of a thousand characters. */
    @Test
    void nothingThatAFileCannotBeCalledComesIntoTheName() {
        Pattern refused = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]");
        for (String agency : List.of(
                "A/B\\C:D*E?F\"G<H>I|J",
                "上一行\n下一行\t",
                "清\u202E河\u200B里",
                "a\u0000b\u2028c",
                "长".repeat(1_000),
                "𠮷".repeat(100),
                "half \uD840",
                "CON",
                "..",
                "")) {
            for (Disclosure level : Disclosure.values()) {
                String name = name(Language.ZH, "overview.export.file", agency, YEAR, level);
                assertAll(
                        () -> assertFalse(refused.matcher(name).find(), name),
                        () -> assertEquals(name.strip(), name),
                        () -> assertTrue(name.length() <= 150, name),
                        () -> assertTrue(name.endsWith("）"), name));
            }
        }
    }

    @Test
    void whereNoAgencyIsToBeNamedNothingOfItsNameIsThere() {
        String name = LeavingName.of(
                Messages.in(Language.ZH),
                "overview.export.file",
                new PersonalText("清河里社工中心"),
                YEAR,
                new Outgoing(Disclosure.OUTSIDE, false));
        assertEquals("机构 2026 年度自评报告（对外）", name);
    }
}
