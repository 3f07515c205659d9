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

    /**
     * @param whenWhole done when the file is whole and not in its place yet
     * @throws ProblemException USAGE where a file is there and may not be replaced; STORE where it cannot be written
     */
    static void write(
            Console console, Review review, Path out, Outgoing outgoing, boolean replace, Runnable whenWhole) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.report"));
        console.interrupted().tidyUp();
        boolean written = new ReportWriter(
                        console.messages().language(), LocalDate.now(ZoneId.systemDefault()), outgoing)
                .write(review, out, replace, progress, whenWhole);
        progress.clear();
        if (!written) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(out.toString(), "problems.cli.interrupted"));
        }
    }
}
