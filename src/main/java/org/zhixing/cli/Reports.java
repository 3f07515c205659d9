package org.zhixing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zhixing.report.ReportWriter;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.Review;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Writes the Excel report, telling how far it is. */
final class Reports {

    private Reports() {}

    static void write(Console console, Review review, Path out, boolean replace) {
        write(console, review, out, Outgoing.INTERNAL, replace);
    }

    /** @throws ProblemException USAGE where a file is there and may not be replaced; STORE where it cannot be written */
    static void write(Console console, Review review, Path out, Outgoing outgoing, boolean replace) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.report"));
        console.interrupted().tidyUp();
        boolean written = new ReportWriter(
                        console.messages().language(), LocalDate.now(ZoneId.systemDefault()), outgoing)
                .write(review, out, replace, progress);
        progress.clear();
        if (!written) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(out.toString(), "problems.cli.interrupted"));
        }
    }
}
