package org.zhixing.report.leaving;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.workshop.Workshop;

/**
 * What of persons and of typed texts leaves with a file and what stays behind, told before it is written.
 *
 * @param lines one for each part that there is anything of, in the order of {@link Part}
 */
public record Leaving(Document document, Outgoing outgoing, List<Line> lines) {

    public Leaving {
        lines = List.copyOf(lines);
    }

    /** What becomes of a part. */
    public enum Fate {
        /** It stands in the file as it is. */
        SHOWN,
        /** A code stands for it. */
        CODED,
        /** It would stand there inside; here only that it was left out. */
        LEFT_OUT,
        /** It would have rows of its own inside; here it only enters sums. */
        SUMMED,
        /** Such a file never holds it, at whatever level. */
        NEVER
    }

    /** @param count how many of the part there are, more than 0 */
    public record Line(Part part, int count, Fate fate) {}

    /** Of a file that is made of a review. Takes as long as taking the persons out. */
    public static Leaving of(Document document, Review review, Outgoing outgoing, Messages messages) {
        return of(document, outgoing, Outside.of(review, outgoing, messages).counts());
    }

    /** Of a file that is made of an audit. */
    public static Leaving of(
            Document document, CaseFileAudit audit, PersonalText agency, Outgoing outgoing, Messages messages) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        counts.putAll(Outside.of(audit, messages).counts());
        if (!agency.isBlank()) {
            counts.put(Part.AGENCY, 1);
        }
        return of(document, outgoing, counts);
    }

    /** Of a session's workbook. */
    public static Leaving of(Workshop workshop, Outgoing outgoing, Messages messages) {
        return of(Document.WORKSHOP, outgoing, Outside.of(workshop, messages).counts());
    }

    private static Leaving of(Document document, Outgoing outgoing, Map<Part, Integer> counts) {
        return new Leaving(
                document,
                outgoing,
                Arrays.stream(Part.values())
                        .filter(part -> counts.containsKey(part) && concerns(document, part))
                        .map(part -> new Line(part, counts.getOrDefault(part, 0), fate(document, part, outgoing)))
                        .toList());
    }

    /** A report is made of everything, so that it tells what it never holds too; other files tell only of their own. */
    private static boolean concerns(Document document, Part part) {
        return part.shownIn(document) || (document == Document.REPORT && !part.ofAudit());
    }

    private static Fate fate(Document document, Part part, Outgoing outgoing) {
        if (!part.shownIn(document)) {
            return Fate.NEVER;
        }
        if (part == Part.AGENCY) {
            return outgoing.agency() ? Fate.SHOWN : Fate.LEFT_OUT;
        }
        return switch (outgoing.level()) {
            case INTERNAL -> Fate.SHOWN;
            case OUTSIDE -> part.coded() ? Fate.CODED : Fate.LEFT_OUT;
            case STATISTICS -> part.summed() ? Fate.SUMMED : Fate.LEFT_OUT;
        };
    }
}
