package org.zhixing.ui.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.importing.records.ProblemTable;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RowProblem;
import org.zhixing.signals.FestivalCalendar;
import org.zhixing.ui.common.Grouped;
import org.zhixing.ui.common.WholeFile;
import org.zhixing.ui.records.wizard.ImportWizard;
import org.zhixing.ui.records.wizard.Imports;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** What can be done about the records of the open assessment. */
final class RecordsActs {

    /** Days beside the period around which activities of the period may still cluster. */
    private static final int BESIDE = 7;

    private final Workspace workspace;
    private final AssessmentSession open;
    private final RecordsDesk desk;
    private final Messages words;

    RecordsActs(Workspace workspace, AssessmentSession open) {
        this.workspace = workspace;
        this.open = open;
        desk = workspace.desk().records(open.id());
        words = workspace.messages().get();
    }

    AssessmentSession session() {
        return open;
    }

    RecordsDesk desk() {
        return desk;
    }

    void askForFiles(Node from) {
        RecordFiles.ask(from, words, this::startImport);
    }

    /** Opens the wizard with these files, unless the period is closed. */
    void startImport(List<Path> files) {
        workspace.work(
                () -> {
                    desk.requireOpen();
                    return new Imports(desk);
                },
                imports -> workspace.show(new ImportWizard(workspace, imports, files)));
    }

    /** Saves the list of what is wrong; it names nobody. */
    void saveProblems(Node from, List<RowProblem> problems) {
        Optional<Path> place = RecordFiles.save(from, words, words.text("records.problems.file"));
        place.ifPresent(target -> workspace.work(
                () -> new WholeFile(target).write(out -> {
                    new ProblemTable(problems, words).list(out);
                    return true;
                }),
                saved -> workspace.say(RecordFiles.saved(workspace, target))));
    }

    /** What else can be done, behind one button. */
    Node more(Holdings holdings) {
        MenuButton more = new MenuButton(words.text("records.more"));
        more.setId("records-more");
        more.setMinWidth(MenuButton.USE_PREF_SIZE);
        more.getItems().add(item("records.context", this::editContext));
        if (holdings.keepsNotes()) {
            more.getItems().add(item("records.notes.off", this::forgetNotes));
        }
        more.getItems().add(item("records.remove", () -> askToRemove(holdings)));
        return more;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void editContext() {
        workspace.work(desk::context, context -> {
            Period period = open.assessment().period();
            workspace.show(new ContextDialog(
                    workspace,
                    context,
                    FestivalCalendar.of(open.pinned().model(), RecordContext.NONE)
                            .days(period.from().minusDays(BESIDE), period.to().plusDays(BESIDE), words.language()),
                    changed -> change(() -> desk.saveContext(changed), "records.context.saved")));
        });
    }

    private void forgetNotes() {
        workspace.show(
                RemoveQuestion.ofNotes(workspace, () -> change(() -> desk.keepNotes(false), "records.notes.gone")));
    }

    private void askToRemove(Holdings holdings) {
        workspace.show(RemoveQuestion.ofRecords(
                workspace,
                holdings.records(),
                () -> change(desk::removeAll, "records.removed", Grouped.of(holdings.records()))));
    }

    /** Changes something, says so, and lets the review follow. */
    private void change(Runnable act, String saidKey, Object... particulars) {
        workspace.work(
                () -> {
                    act.run();
                    return saidKey;
                },
                done -> {
                    workspace.recordsChanged();
                    workspace.say(Say.of(words.text(done, particulars)));
                });
    }
}
