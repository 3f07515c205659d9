package org.zhixing.report.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.model.AssessmentModel;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AuditReview;
import org.zhixing.review.CaseLabels;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/**
 * What all sheets of an audit's workbooks share: what it is about, words, title band and printed page.
 *
 * @param self the self-check's model, for the names of indicators
 * @param level what of it may leave; the review is already without the rest
 */
record AuditPaper(
        AuditReview review,
        AssessmentModel self,
        AuditScope scope,
        CaseLabels labels,
        Messages messages,
        LocalDate date,
        Disclosure level) {

    /** The first row below title and scope. */
    static final int TOP = 2;

    private static final double TITLE_HEIGHT = 34;
    private static final double SCOPE_HEIGHT = 22;
    private static final int LONGEST_NAME = 40;
    /** Rows that shrink onto one printed page and stay readable. */
    private static final int ONE_PAGE = 42;

    static AuditPaper of(
            AuditReview review,
            AssessmentModel self,
            AuditScope scope,
            Messages messages,
            LocalDate date,
            Disclosure level) {
        return new AuditPaper(review, self, scope, CaseLabels.of(review.audit().sample()), messages, date, level);
    }

    /** Whether single cases of the list, and whatever else leads to persons, stand here. */
    boolean inside() {
        return level == Disclosure.INTERNAL;
    }

    CaseFileAudit audit() {
        return review.audit();
    }

    AuditResult result() {
        return review.result();
    }

    AuditModel model() {
        return audit().pinned().model();
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String in(Text text) {
        return text.in(messages.language());
    }

    /** Things one after the other in a sentence. */
    String listed(List<String> things) {
        return String.join(say("report.comma"), things);
    }

    String agency() {
        return scope.agency().isBlank()
                ? say(inside() ? "report.unnamedAgency" : "outgoing.unnamed")
                : brief(scope.agency().value());
    }

    /** What the audit is called; the day it was drawn where it has no title. */
    String title() {
        String typed = brief(audit().title().value());
        return typed.isEmpty() ? say("report.audit.untitled", audit().drawnOn().toString()) : typed;
    }

    String label(String code) {
        return labels.of(code);
    }

    /** An item by number and name. */
    String item(AuditItem item) {
        return item.id() + " " + in(item.name());
    }

    /** Items by number and name, of these ids. */
    String items(List<String> ids) {
        return listed(ids.stream()
                .map(id -> model().item(id).map(this::item).orElse(id))
                .toList());
    }

    String indicator(String id) {
        return self.indicator(id).map(i -> id + " " + in(i.name())).orElse(id);
    }

    /** A stratum in words: the worker and whether the cases are open. */
    String stratum(String id) {
        if (id.equals(CaseSample.HIGH)) {
            return say("report.audit.stratum.high");
        }
        if (id.equals(CaseSample.ALL)) {
            return say("report.audit.stratum.all");
        }
        int bar = id.lastIndexOf('|');
        return bar < 0
                ? id
                : say(
                        id.endsWith("|open") ? "report.audit.stratum.open" : "report.audit.stratum.closed",
                        id.substring(0, bar));
    }

    String state(boolean open) {
        return say(open ? "report.audit.open" : "report.audit.closed");
    }

    /** Where the file stands: not read yet, or what its result says. */
    String status(FileWork file, FileResult result) {
        if (file.lost() == null && file.first() == null) {
            return say("report.audit.status.UNREAD");
        }
        return say("report.audit.status." + result.status().name());
    }

    /** The names of who read, by the ids of a reading; the ids of an agreed one are joined by a plus sign. */
    String auditors(@Nullable String ids) {
        if (ids == null) {
            return "—";
        }
        return listed(List.of(ids.split("\\+", -1)).stream().map(this::auditor).toList());
    }

    private String auditor(String id) {
        return audit().auditor(id)
                .map(Auditor::name)
                .filter(name -> !name.isBlank())
                .map(name -> brief(name.value()))
                .orElse(id);
    }

    String everyAuditor() {
        return audit().auditors().stream().map(a -> auditor(a.id())).collect(Collectors.joining(say("report.comma")));
    }

    void open(Grid grid, int lastColumn, String title) {
        grid.text(0, 0, lastColumn, title, Look.TITLE);
        grid.height(0, TITLE_HEIGHT);
        grid.text(
                1,
                0,
                lastColumn,
                say(
                        "report.audit.scope",
                        agency(),
                        scope.period().from().toString(),
                        scope.period().to().toString(),
                        title(),
                        date.toString()),
                Look.SCOPE);
        grid.height(1, SCOPE_HEIGHT);
    }

    void band(Grid grid, int row, int lastColumn, String text) {
        grid.text(row, 0, lastColumn, text, Look.BAND);
        grid.need(row, 23);
    }

    void heads(Grid grid, int row, int numbersFrom, int numbersTo, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            boolean number = column >= numbersFrom && column <= numbersTo;
            grid.text(row, column, say(keys[column]), number ? Look.HEAD.right() : Look.HEAD);
        }
    }

    /** @param headRow the row that is repeated on every page; below 0 for none */
    void close(Grid grid, int lastRow, int lastColumn, int headRow) {
        if (headRow < 0) {
            grid.print(lastRow, lastColumn, 0, false, footer(), say("report.pages"));
        } else {
            grid.printRepeating(headRow, lastRow, lastColumn, footer(), say("report.pages"));
        }
        grid.finish();
    }

    /** A sheet to hand over: on one page, as long as that can still be read. */
    void closeHandout(Grid grid, int lastRow, int lastColumn) {
        grid.print(lastRow, lastColumn, 0, lastRow <= ONE_PAGE, footer(), say("report.pages"));
        grid.finish();
    }

    private String footer() {
        return say("report.footer", say("terms.product"), agency());
    }

    /** The ground of a level on the heat ramp; the mean of two readings may lie between levels. */
    static Look heat(double level) {
        Tone ground = Tone.heat(level / 4);
        return Look.BODY.center().format("General").on(ground).ink(ground.inkOn());
    }

    static String brief(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) > LONGEST_NAME
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…"
                : line;
    }
}
