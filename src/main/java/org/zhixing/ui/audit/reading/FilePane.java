package org.zhixing.ui.audit.reading;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.audit.FileReading;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.common.Parts;

/** The open file: what has to be known at once, its items, and what is said of it as a whole. */
final class FilePane extends VBox {

    /** What the page does for the file. */
    interface Acts {
        void toggleDrawer();

        void askLost();

        void finish();

        void choose(String auditor);

        void otherAuditor();

        /** Says that the item does not take the level. */
        void refused();
    }

    private final AuditWork work;
    private final AuditWords words;
    private final FileNotice notice;
    private final FileHead head;
    private final ItemLines lines;
    private final Instead instead;
    private final Label others = Parts.prose("", "zx-dense", "audit-others");
    private final FileFoot foot;
    private final VBox card;

    FilePane(AuditWork work, AuditWords words, Acts acts) {
        super(12);
        this.work = work;
        this.words = words;
        notice = new FileNotice(work, words, this::home);
        head = new FileHead(work, words, acts::toggleDrawer);
        lines = new ItemLines(work, words, acts::refused);
        Consumer<String> choose = acts::choose;
        instead = new Instead(work, words, choose, acts::otherAuditor);
        foot = new FileFoot(work, words, acts::askLost, acts::finish, this::home);
        card = Parts.card("audit-file");
        card.setSpacing(8);
        card.setFocusTraversable(true);
        card.setMinHeight(0);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox.setVgrow(instead, Priority.ALWAYS);
        card.getChildren().addAll(head, others, lines, instead, foot);
        setMinHeight(0);
        getChildren().addAll(notice, card);
    }

    void narrow(BooleanExpression narrow) {
        head.drawer().visibleProperty().bind(narrow);
        head.drawer().managedProperty().bind(narrow);
    }

    void follow() {
        FileView view = work.file();
        notice.follow(view);
        head.follow(view);
        boolean items = !view.rows().isEmpty();
        Parts.show(lines, items);
        instead.follow(view);
        if (items) {
            lines.follow(view, work.item().get(), readings(view));
        }
        String said = said(view);
        others.setText(said);
        Parts.show(others, !said.isEmpty());
        foot.follow(view);
        card.setAccessibleText(
                words.words().text("audit.file.name", words.file(view.file().code())));
    }

    /** Such as "周岚 和 李敏，差一级以上的有 3 题". */
    private String readings(FileView view) {
        String who = Stream.of(view.file().first(), view.file().second())
                .flatMap(Stream::ofNullable)
                .map(FileReading::auditor)
                .map(id -> words.auditor(work.audit(), id))
                .collect(Collectors.joining(" | "));
        long apart = view.rows().stream().filter(ItemRow::differs).count();
        return words.words().text("audit.talk.head", who, String.valueOf(apart));
    }

    private String said(FileView view) {
        FileReading reading = view.reading();
        if (view.seat() == Seat.OTHERS && reading != null) {
            return words.words().text("audit.others", words.auditor(work.audit(), reading.auditor()));
        }
        if (view.seat() == Seat.SECOND
                || (view.seat() == Seat.FIRST && view.file().secondWanted())) {
            return view.finished()
                    ? words.words().text("audit.blind.waiting")
                    : view.seat() == Seat.SECOND ? words.words().text("audit.blind") : "";
        }
        return "";
    }

    /** Gives the keys back to the items. */
    void home() {
        card.requestFocus();
    }

    void toggleCue() {
        head.toggleCue();
    }

    void writeFeedback() {
        foot.write();
    }

    void keep() {
        foot.keep();
    }
}
