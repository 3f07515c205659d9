package org.zhixing.report.workshop;

import java.nio.file.Path;
import java.time.LocalDate;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.leaving.Outside;
import org.zhixing.report.statistics.StatisticsSheet;
import org.zhixing.report.statistics.WorkshopStatistics;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;
import org.zhixing.workshop.Workshop;

/** Writes the workbook of a session: whole, checked, or not at all ({@link WorkbookFile}). */
public final class WorkshopWorkbook {

    private final Language language;
    private final LocalDate date;
    private final Outgoing outgoing;

    /** @param date the day on which it is written */
    public WorkshopWorkbook(Language language, LocalDate date) {
        this(language, date, Outgoing.INTERNAL);
    }

    /** @param outgoing how much of it may leave */
    public WorkshopWorkbook(Language language, LocalDate date, Outgoing outgoing) {
        this.language = language;
        this.date = date;
        this.outgoing = outgoing;
    }

    /**
     * @param overwrite whether a file that is there may be replaced
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where
     *     the place cannot be written; the place is then as it was
     */
    public void write(Workshop workshop, Path out, boolean overwrite) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        try (Book book = leaving(workshop)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }

    private Book leaving(Workshop workshop) {
        if (outgoing.internal()) {
            return book(workshop);
        }
        Messages messages = Messages.in(language);
        Workshop left = Outside.of(workshop, messages).left();
        return outgoing.statistics()
                ? StatisticsSheet.of(WorkshopStatistics.of(left, messages, date), "", messages, date)
                : book(left);
    }

    private Book book(Workshop workshop) {
        SessionPaper paper = SessionPaper.of(workshop, language, date);
        Book book = new Book();
        Grid overview = book.sheet(paper.say("report.workshop.sheet.overview"));
        new RoomSheet(overview, paper).write();
        new ItemsSheet(book.sheet(paper.say("report.workshop.sheet.items")), paper).write();
        new HistogramsSheet(book.sheet(paper.say("report.workshop.sheet.histograms")), paper).write();
        new PeopleSheet(book.sheet(paper.say("report.workshop.sheet.people")), paper).write();
        WorkshopMethodSheet.write(book.sheet(paper.say("report.workshop.sheet.method")), paper);
        book.properties(paper.say("terms.product"), paper.title(), "", date);
        return book;
    }
}
