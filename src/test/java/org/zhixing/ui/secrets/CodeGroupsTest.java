package org.zhixing.ui.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

class CodeGroupsTest {

    private final RecoveryCode code = RecoveryCode.fresh();
    private final CodeGroups groups = new CodeGroups(code);

    @RepeatedTest(50)
    void twoDifferentGroupsAreAskedForInTheirOrder() {
        assertTrue(1 <= groups.first());
        assertTrue(groups.first() < groups.second());
        assertTrue(groups.second() <= groups.all().size());
    }

    @Test
    void everyGroupIsAskedForSometimes() {
        TreeSet<Integer> asked = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            CodeGroups other = new CodeGroups(RecoveryCode.fresh());
            asked.add(other.first());
            asked.add(other.second());
        }
        assertEquals(groups.all().size(), asked.size());
    }

    @Test
    void theGroupsProveTheCodeHoweverTheyAreWritten() {
        String first = groups.all().get(groups.first() - 1);
        String second = groups.all().get(groups.second() - 1);
        assertTrue(groups.proven(first, second));
        assertTrue(groups.proven(" " + first.toLowerCase(Locale.ROOT) + "-", wide(second)));
        assertFalse(groups.proven(second, first) && !first.equals(second));
        assertFalse(groups.proven(first, ""));
        assertFalse(groups.proven(first, second.substring(1)));
    }

    /** As an input method types letters when it is set to full width. */
    private static String wide(String text) {
        return text.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).reduce("", String::concat);
    }

    @Test
    void theTextToKeepHoldsTheWholeCodeInALineOfItsOwn() {
        for (Language language : Language.values()) {
            String text = new CodePaper(Messages.in(language), groups, LocalDate.of(2026, 11, 2)).text();
            assertTrue(text.lines().anyMatch(code.text()::equals));
            assertTrue(text.contains("2026-11-02"));
        }
    }
}
