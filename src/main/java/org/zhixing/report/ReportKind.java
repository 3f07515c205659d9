package org.zhixing.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a report can be: a workbook to calculate with, pages to edit, pages to print. */
public enum ReportKind {
    EXCEL(".xlsx"),
    WORD(".docx"),
    PDF(".pdf");

    private final String ending;

    ReportKind(String ending) {
        this.ending = ending;
    }

    /** Of file names, in lower case with its dot. */
    public String ending() {
        return ending;
    }

    /**
     * The kind that a file's name says; a workbook, as ever, where it has no ending at all.
     *
     * @throws ProblemException kind USAGE where it has an ending that is none of the three
     */
    public static ReportKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.indexOf('.') < 0) {
            return EXCEL;
        }
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.USAGE, Problem.at(file.toString(), "problems.report.fileKind")));
    }
}
