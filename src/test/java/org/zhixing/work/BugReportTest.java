package org.zhixing.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BugReportTest {

    private static Throwable bug(String message) {
        return new IllegalStateException(message, new ArithmeticException(message));
    }

    @Test
    void theSameBugHasTheSameCodeWhateverThePersonTyped() {
        Throwable[] bugs = new Throwable[2];
        for (int i = 0; i < bugs.length; i++) {
            bugs[i] = bug("typed " + i);
        }
        assertEquals(BugReport.code(BugReport.trace(bugs[0])), BugReport.code(BugReport.trace(bugs[1])));
    }

    @Test
    void theCodeCanBeReadOutOnTheTelephone() {
        assertTrue(BugReport.code(BugReport.trace(bug("x"))).matches("[A-HJ-NP-Z2-9]{4}"));
    }

    @Test
    void nothingThatAPersonTypedIsWrittenDown() {
        assertFalse(BugReport.trace(bug("王小明")).contains("王小明"));
    }
}
