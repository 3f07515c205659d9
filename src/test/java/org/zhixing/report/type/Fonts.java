package org.zhixing.report.type;

import static org.junit.jupiter.api.Assumptions.abort;

import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;

/** The fonts of the computer that tests run on; tests that need one are skipped, saying so, where there is none. */
public final class Fonts {

    private Fonts() {}

    public static FontSet open(Language language) {
        try {
            return FontSet.ofSystem(language);
        } catch (ProblemException e) {
            return abort("this computer has no font for Chinese that a PDF may carry");
        }
    }
}
