package org.zhixing.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.zhixing.report.CalendarWriter;
import org.zhixing.report.PlanWriter;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** A plan on its way into a file; the file's ending says into which kind. */
final class PlanExport {

    private final Path target;
    private final String name;
    private final Outgoing outgoing;

    PlanExport(Path target, Outgoing outgoing) {
        this.outgoing = outgoing;
        this.target = target;
        this.name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!isCalendar() && !name.endsWith(".xlsx")) {
            throw Rules.refused(target.toString(), "problems.plan.fileKind");
        }
    }

    boolean write(
            String assessment,
            Supplier<Review> review,
            Language language,
            boolean names,
            boolean overwrite,
            Progress progress) {
        if (isCalendar()) {
            new CalendarWriter(assessment, Messages.in(language), Instant.now(), names, outgoing)
                    .write(review.get(), target, overwrite);
            return true;
        }
        return new PlanWriter(language, LocalDate.now(ZoneId.systemDefault()), outgoing)
                .write(review.get(), target, names, overwrite, progress);
    }

    private boolean isCalendar() {
        return name.endsWith(".ics");
    }
}
