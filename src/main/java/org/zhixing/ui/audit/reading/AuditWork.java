package org.zhixing.ui.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.PersonalText;

/**
 * The state of the reading page: which file and which item is open, and what a key does. It changes the audit only through
 * the steps that it hands on, and follows the snapshots that come back.
 */
final class AuditWork {

    /** What became of a key that gives a level or not applicable. */
    enum Pressed {
        TAKEN,
        /** Nothing can be written here now. */
        LOCKED,
        /** The item does not take this level in this file. */
        NOT_A_LEVEL,
        /** A critical item is never not applicable. */
        CRITICAL
    }

    private final Consumer<AuditStep> steps;
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final BooleanProperty secondPressMovesOn = new SimpleBooleanProperty(true);
    private CaseFileAudit audit;
    private String auditor = "";

    /** @param steps receives what the auditor does; it may answer with {@link #follow} at once or later */
    AuditWork(CaseFileAudit audit, Consumer<AuditStep> steps) {
        this.audit = audit;
        this.steps = steps;
        firstItem().ifPresent(item::set);
    }

    // Properties

    /** Code of the open file; empty only for an audit without files. */
    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    /** Id of the open item. */
    ReadOnlyStringProperty item() {
        return item.getReadOnlyProperty();
    }

    /** Changes with every snapshot, auditor, file and item. */
    ReadOnlyIntegerProperty turns() {
        return turns.getReadOnlyProperty();
    }

    /** Whether a second press of the level already given confirms it and moves on. */
    BooleanProperty secondPressMovesOn() {
        return secondPressMovesOn;
    }

    CaseFileAudit audit() {
        return audit;
    }

    String auditor() {
        return auditor;
    }

    /** @throws java.util.NoSuchElementException for an audit without files */
    FileView file() {
        FileWork open = audit.file(code.get()).orElseThrow();
        return FileView.of(audit, open, Seat.of(audit, open, auditor));
    }

    Optional<ItemRow> row() {
        return file().row(item.get());
    }

    /** Codes of the files in the order of the list. */
    List<String> order() {
        return SampleRows.of(audit, auditor).rows().stream()
                .filter(SampleRow.File.class::isInstance)
                .map(row -> ((SampleRow.File) row).code())
                .toList();
    }

    // Commands

    /** Takes a new snapshot, or another auditor; the open file stays open, and so does the item. */
    void follow(CaseFileAudit snapshot, String auditorId) {
        boolean other = !auditorId.equals(auditor);
        audit = snapshot;
        auditor = auditorId;
        if (audit.file(code.get()).isEmpty() || (other && !mineToRead(code.get()))) {
            code.set(nextFile("").or(() -> order().stream().findFirst()).orElse(""));
            firstOpen();
        }
        changed();
    }

    void open(String fileCode) {
        if (audit.file(fileCode).isPresent() && !fileCode.equals(code.get())) {
            code.set(fileCode);
            firstOpen();
            changed();
        }
    }

    void openItem(String id) {
        if (audit.pinned().model().item(id).isPresent() && !id.equals(item.get())) {
            item.set(id);
            changed();
        }
    }

    private void firstOpen() {
        item.set("");
        if (audit.file(code.get()).isPresent()) {
            nextOpen().or(this::firstItem).ifPresent(item::set);
        }
    }

    private Optional<String> firstItem() {
        return audit.pinned().model().items().stream().findFirst().map(i -> i.id());
    }

    /** Gives a level; pressed again it confirms and, if wished so, moves on. */
    Pressed press(int level) {
        ItemRow row = row().orElse(null);
        if (row == null || !file().editable()) {
            return Pressed.LOCKED;
        }
        if (!row.takes(level)) {
            return Pressed.NOT_A_LEVEL;
        }
        if (row.level().filter(given -> given == level).isPresent()) {
            if (secondPressMovesOn.get()) {
                step(1);
            }
        } else {
            mark(new ItemMark.Level(level));
        }
        return Pressed.TAKEN;
    }

    /** Says that the item cannot be asked of this file; pressed again it takes that back. */
    Pressed notApplicable() {
        ItemRow row = row().orElse(null);
        if (row == null || !file().editable()) {
            return Pressed.LOCKED;
        }
        if (!row.item().mayBeNotApplicable()) {
            return Pressed.CRITICAL;
        }
        mark(row.notApplicable() ? null : new ItemMark.NotApplicable());
        return Pressed.TAKEN;
    }

    /** Takes back what was said of the open item. */
    void clear() {
        if (file().editable() && row().filter(ItemRow::answered).isPresent()) {
            mark(null);
        }
    }

    private void mark(@Nullable ItemMark mark) {
        Turn turn = writing();
        if (turn != null) {
            steps.accept(new AuditStep.MarkItem(code.get(), turn, auditor, item.get(), mark));
        }
    }

    /** Which reading is written now; null where none may be. */
    private @Nullable Turn writing() {
        FileView view = file();
        return view.editable() ? view.seat().turn() : null;
    }

    void riskCue(boolean there) {
        if (file().riskCue() != there) {
            Turn turn = writing();
            if (turn != null) {
                steps.accept(new AuditStep.SetRiskCue(code.get(), turn, auditor, there));
            }
        }
    }

    void comment(String fileCode, String itemId, String text) {
        FileView view = view(fileCode);
        Turn turn = view == null || !view.editable() ? null : view.seat().turn();
        if (view != null
                && turn != null
                && view.row(itemId).filter(r -> !r.comment().equals(text)).isPresent()) {
            steps.accept(new AuditStep.Comment(fileCode, turn, auditor, itemId, new PersonalText(text)));
        }
    }

    void feedback(String fileCode, String text) {
        FileView view = view(fileCode);
        Turn turn = view == null || !view.editable() ? null : view.seat().turn();
        if (view != null && turn != null && !view.feedback().equals(text)) {
            steps.accept(new AuditStep.Feedback(fileCode, turn, auditor, new PersonalText(text)));
        }
    }

    private @Nullable FileView view(String fileCode) {
        FileWork file = audit.file(fileCode).orElse(null);
        return file == null ? null : FileView.of(audit, file, Seat.of(audit, file, auditor));
    }

    /** Writes down what was done at once about a critical item at 0. */
    void acted(String itemId, String done) {
        if (!done.isBlank()) {
            steps.accept(new AuditStep.ActOn(code.get(), itemId, new PersonalText(done.strip())));
        }
    }

    /** Says that the reading is complete and opens the next file that waits for this auditor. */
    void finish() {
        Turn turn = writing();
        if (turn != null) {
            String here = code.get();
            steps.accept(new AuditStep.Finish(here, turn, auditor, true));
            nextFile(here).ifPresent(this::open);
        }
    }

    /** Takes back that the reading is complete. Two readings that were seen side by side stay as they are. */
    void reopen() {
        FileView view = file();
        Turn turn = view.seat().turn();
        if (turn != null && view.finished()) {
            steps.accept(new AuditStep.Finish(code.get(), turn, auditor, false));
        }
    }

    /** @param reason empty where nobody knows; null: the file is there after all */
    void lost(@Nullable String reason) {
        steps.accept(new AuditStep.MarkLost(code.get(), reason == null ? null : new PersonalText(reason)));
    }

    /** Goes to the next item, or with −1 to the one before. */
    void step(int by) {
        List<String> ids =
                audit.pinned().model().items().stream().map(i -> i.id()).toList();
        int there = ids.indexOf(item.get()) + by;
        if (there >= 0 && there < ids.size()) {
            openItem(ids.get(there));
        }
    }

    /** Goes to the next item without an answer, round at the end; where two talk, to the next on which they differ. */
    void nextOpenItem() {
        nextOpen().ifPresent(this::openItem);
    }

    private Optional<String> nextOpen() {
        List<ItemRow> rows = file().rows();
        int here = 0;
        while (here < rows.size() && !rows.get(here).id().equals(item.get())) {
            here++;
        }
        List<ItemRow> round = new ArrayList<>();
        if (here < rows.size()) {
            round.addAll(rows.subList(here + 1, rows.size()));
            round.addAll(rows.subList(0, here + 1));
        } else {
            round.addAll(rows);
        }
        return round.stream().filter(r -> !r.answered()).findFirst().map(ItemRow::id);
    }

    /** Goes to the next file of the list, or with −1 to the one before. */
    void stepFile(int by) {
        List<String> order = order();
        int there = order.indexOf(code.get()) + by;
        if (there >= 0 && there < order.size()) {
            open(order.get(there));
        }
    }

    /** The next file that waits for this auditor, round at the end. */
    private Optional<String> nextFile(String after) {
        List<String> order = order();
        int here = order.indexOf(after);
        List<String> round = new ArrayList<>(order.subList(here + 1, order.size()));
        round.addAll(order.subList(0, here + 1));
        return round.stream().filter(this::mineToRead).findFirst();
    }

    /** Whether a file is for this auditor to read, and not read yet. */
    private boolean mineToRead(String fileCode) {
        FileView view = view(fileCode);
        return view != null && (view.seat() == Seat.FIRST || view.seat() == Seat.SECOND) && !view.finished();
    }

    private void changed() {
        turns.set(turns.get() + 1);
    }
}
