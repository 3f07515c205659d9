package org.zhixing.ui.audit.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.Reading;

/**
 * A file as it is seen from a seat.
 *
 * @param reading what is written or shown there; null where nothing is
 * @param rows every item in model order; empty where nothing may be seen
 * @param result what the reading comes to; null where nothing may be seen
 */
record FileView(
        FileWork file,
        Seat seat,
        @Nullable FileReading reading,
        List<ItemRow> rows,
        @Nullable FileResult result) {

    FileView {
        rows = List.copyOf(rows);
    }

    static FileView of(CaseFileAudit audit, FileWork file, Seat seat) {
        Turn turn = seat == Seat.OTHERS ? Turn.FIRST : seat == Seat.BESIDE ? Turn.AGREED : seat.turn();
        if (turn == null) {
            return new FileView(file, seat, null, List.of(), null);
        }
        CaseFileAudit told = turn == Turn.AGREED ? together(audit, file) : audit;
        FileReading reading = seat.reading(told.file(file.code()).orElseThrow());
        Reading marks = reading == null ? Reading.NONE : reading.reading();
        List<ItemRow> rows = audit.pinned().model().items().stream()
                .map(i -> row(file, seat, reading, marks, i))
                .toList();
        return new FileView(
                file, seat, reading, rows, told.resultOf(file.code(), turn).orElse(null));
    }

    /** What both had said alike already stands before they talk; only what they differ on is open. */
    private static CaseFileAudit together(CaseFileAudit audit, FileWork file) {
        FileReading first = file.first();
        return file.agreed() != null || first == null
                ? audit
                : new AuditStep.Finish(file.code(), Turn.AGREED, first.auditor(), false).applyTo(audit);
    }

    private static ItemRow row(FileWork file, Seat seat, @Nullable FileReading reading, Reading marks, AuditItem item) {
        return new ItemRow(
                item,
                item.anchors(marks.riskCue()),
                item.levels(marks.riskCue()),
                marks.marks().get(item.id()),
                seat.seesBoth() ? mark(file.first(), item) : null,
                seat.seesBoth() ? mark(file.second(), item) : null,
                reading == null || !reading.comments().containsKey(item.id())
                        ? ""
                        : reading.comments().get(item.id()).value());
    }

    private static @Nullable ItemMark mark(@Nullable FileReading reading, AuditItem item) {
        return reading == null ? null : reading.reading().marks().get(item.id());
    }

    Optional<ItemRow> row(String item) {
        return rows.stream().filter(r -> r.id().equals(item)).findFirst();
    }

    /** Whether a level may be given now. */
    boolean editable() {
        return seat.turn() != null && (reading == null || !reading.finished());
    }

    boolean finished() {
        return reading != null && reading.finished();
    }

    boolean riskCue() {
        return reading != null && reading.reading().riskCue();
    }

    String feedback() {
        return reading == null ? "" : reading.feedback().value();
    }

    int answered() {
        return (int) rows.stream().filter(ItemRow::answered).count();
    }

    /** Whether the file can be said to be lost: nobody has read in it yet. */
    boolean mayBeLost() {
        return seat == Seat.FIRST && untouched(file.first()) && untouched(file.second());
    }

    private static boolean untouched(@Nullable FileReading reading) {
        return reading == null || reading.untouched();
    }
}
