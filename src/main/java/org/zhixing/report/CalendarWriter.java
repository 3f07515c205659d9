package org.zhixing.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.zhixing.report.calendar.PlanCalendar;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.leaving.Outside;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Writes the last days of a plan as a calendar file: whole, or not at all. */
public final class CalendarWriter {

    private final PlanCalendar calendar;
    private final Messages messages;
    private final Outgoing outgoing;

    /**
     * @param assessment id of the assessment whose plan it is: entries are known by it, from file to file
     * @param at when the file is made
     * @param names whether owners are named
     */
    public CalendarWriter(String assessment, Messages messages, Instant at, boolean names) {
        this(assessment, messages, at, names, Outgoing.INTERNAL);
    }

    /**
     * @param names whether owners are named; outside nobody is
     * @param outgoing how much of it may leave
     * @throws ProblemException kind USAGE for statistics: a calendar is a row for each action, of which nothing can be summed
     */
    public CalendarWriter(String assessment, Messages messages, Instant at, boolean names, Outgoing outgoing) {
        Document.CALENDAR.check(outgoing);
        this.calendar = new PlanCalendar(assessment, messages, at, names && outgoing.internal());
        this.messages = messages;
        this.outgoing = outgoing;
    }

    private Review leaving(Review review) {
        return outgoing.internal()
                ? review
                : Outside.of(review, outgoing, messages).left();
    }

    /**
     * @param overwrite whether a file that is there may be replaced
     * @throws ProblemException kind INPUT where no action has a last day; kind USAGE where a file is there and may not be
     *     replaced, kind STORE where the place cannot be written; the place is then as it was
     */
    public void write(Review review, Path out, boolean overwrite) {
        if (PlanCalendar.dated(review).isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at("", "problems.plan.nothingDated"));
        }
        Destination destination = Destination.of(out);
        destination.check(overwrite);
        Path beside = destination.beside();
        byte[] bytes = calendar.write(leaving(review)).getBytes(StandardCharsets.UTF_8);
        try {
            Destination.save(bytes, beside);
            destination.receive(beside, overwrite);
        } catch (IOException e) {
            throw destination.problem(e, bytes.length);
        } finally {
            Destination.discard(beside);
        }
    }
}
