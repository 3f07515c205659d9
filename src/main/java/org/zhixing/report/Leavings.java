package org.zhixing.report;

import java.time.LocalDate;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.leaving.Outside;
import org.zhixing.report.statistics.Statistics;
import org.zhixing.report.statistics.StatisticsSheet;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.review.Review;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What the writers share: a review as far as it may leave, before anything is written of it. */
final class Leavings {

    private Leavings() {}

    /** What sheets and chapters are about; inside, the review as it is. */
    static Subject subject(Review review, Language language, LocalDate date, Outgoing outgoing) {
        Review left = outgoing.internal()
                ? review
                : Outside.of(review, outgoing, Messages.in(language)).left();
        return Subject.of(left, language, date, outgoing.level());
    }

    static Book book(Statistics statistics, Subject subject) {
        return StatisticsSheet.of(
                statistics, subject.review().assessment().agency().value(), subject.messages(), subject.date());
    }
}
