package org.zhixing.ui.audit.reading;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.zhixing.model.AssessmentModel;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.common.ThreeColumns;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Reading the drawn files: list, file, side panel. */
public final class ReadingPage extends StackPane {

    private static final double LIST = 282;
    private static final double SIDE = 256;

    private final Auditing auditing;
    private final Workspace workspace;
    private final AuditWork work;
    private final AuditWords words;
    private final SampleList list;
    private final FilePane file;
    private final SidePane side;
    private final ThreeColumns columns;
    private final AuditKeys keys;
    /** Whether the key just pressed has done its work and must not be typed into the field it has opened. */
    private boolean keyTaken;

    /**
     * @param model of the self-check, which names where items lead
     * @param otherAuditor asks who audits
     * @param learn asks for the list of cases again
     */
    public ReadingPage(Auditing auditing, AssessmentModel model, Runnable otherAuditor, Runnable learn) {
        this.auditing = auditing;
        workspace = auditing.workspace();
        words = auditing.words();
        work = new AuditWork(auditing.now().get(), auditing::apply);
        work.secondPressMovesOn().bind(workspace.settings().secondPressMovesOn());
        work.follow(auditing.now().get(), auditing.auditor().get());
        list = new SampleList(work, words, this::find, learn, this::home);
        file = new FilePane(work, words, new Acts(otherAuditor));
        side = new SidePane(work, words, new PointsTo(model, words), this::home);
        columns = new ThreeColumns(list, LIST, file, side, SIDE);
        file.narrow(columns.narrow());
        keys = new AuditKeys(work, this);
        getChildren().add(columns);
        getStyleClass().add("audit-page");
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (keyTaken) {
                e.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> keyTaken = false);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> keyTaken = false);
        Follow.whileShown(
                this, auditing.now(), now -> work.follow(now, auditing.auditor().get()));
        Follow.whileShown(
                this, auditing.auditor(), me -> work.follow(auditing.now().get(), me));
        Follow.whileShown(this, auditing.numbers().known(), n -> follow());
        work.turns().subscribe(n -> follow());
    }

    public AuditKeys keys() {
        return keys;
    }

    private void follow() {
        if (work.code().get().isEmpty()) {
            return;
        }
        list.follow();
        file.follow();
        side.follow();
    }

    /** What the file does beyond itself. */
    private final class Acts implements FilePane.Acts {

        private final Runnable other;

        Acts(Runnable other) {
            this.other = other;
        }

        @Override
        public void toggleDrawer() {
            ReadingPage.this.toggleDrawer();
        }

        @Override
        public void askLost() {
            ReadingPage.this.askLost();
        }

        @Override
        public void finish() {
            ReadingPage.this.finish();
        }

        @Override
        public void choose(String auditor) {
            auditing.auditor().set(auditor);
            home();
        }

        @Override
        public void otherAuditor() {
            other.run();
        }

        @Override
        public void refused() {
            ReadingPage.this.refused();
        }
    }

    // What keys and buttons do

    /** Gives the keys back to the items. */
    public void home() {
        file.home();
    }

    /** The key that was pressed meant something: what it would type is dropped. */
    void keyTaken() {
        keyTaken = true;
    }

    void press(int level) {
        if (work.press(level) == AuditWork.Pressed.NOT_A_LEVEL) {
            refused();
        }
    }

    private void refused() {
        workspace.say(Say.of(
                work.row().map(ItemRow::restricted).orElse(false)
                        ? workspace.text("audit.refused.cue", work.item().get())
                        : workspace.text("audit.refused.level")));
    }

    void notApplicable() {
        if (work.notApplicable() == AuditWork.Pressed.CRITICAL) {
            workspace.say(
                    Say.of(workspace.text("audit.refused.critical", work.item().get())));
        }
    }

    void toggleCue() {
        file.toggleCue();
    }

    void writeComment() {
        if (columns.narrow().get()) {
            columns.drawerOpen().set(true);
        }
        side.writeComment();
    }

    void writeFeedback() {
        file.writeFeedback();
    }

    void findCase() {
        list.findCase();
    }

    void askLost() {
        FileView view = work.file();
        if (view.mayBeLost()) {
            workspace.show(new LostQuestion(workspace, words.file(view.file().code()), work::lost));
        }
    }

    void finish() {
        FileView view = work.file();
        if (!view.editable()) {
            return;
        }
        file.keep();
        side.keep();
        String name = words.file(view.file().code());
        work.finish();
        workspace.say(
                Say.passing(workspace.text("audit.finished", name), workspace.text("audit.undo"), auditing::undo));
        home();
    }

    /** Finds the file that a case number stands on; the number itself is only remembered until the program is closed. */
    private void find(String number) {
        workspace.work(() -> auditing.desk().code(number), code -> {
            if (work.audit().file(code).isPresent()) {
                auditing.numbers().learn(java.util.Map.of(code, number));
                list.clearFind();
                work.open(code);
                home();
            } else {
                list.say(workspace.text("audit.find.none"));
            }
        });
    }

    /** Opens a file of the list, by its code. */
    public void open(String code) {
        work.open(code);
    }

    /** Where one was before. */
    public void open(Place before) {
        work.open(before.code());
        work.openItem(before.item());
    }

    public Place place() {
        return new Place(work.code().get(), work.item().get());
    }

    /** A file and an item in it. */
    public record Place(String code, String item) {}

    /** @return whether the side panel was open over the rest */
    boolean closeDrawer() {
        boolean open = columns.narrow().get() && columns.drawerOpen().get();
        columns.drawerOpen().set(false);
        return open;
    }

    public void toggleDrawer() {
        columns.drawerOpen().set(!columns.drawerOpen().get());
    }
}
