package org.zhixing.ui.actions;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Exports;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.outgoing.LeavingDialog;
import org.zhixing.ui.outgoing.LeavingName;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** The plan in files: a table for Excel, days for a calendar. */
final class PlanFiles {

    private final Planning planning;
    private final Workspace workspace;

    PlanFiles(Planning planning) {
        this.planning = planning;
        workspace = planning.workspace();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Whether no action has a last day, so that a calendar would be empty. */
    boolean withoutDay() {
        return planning.plan().actions().stream().noneMatch(a -> a.due() != null);
    }

    /** @param names whether owners are named inside */
    void askTable(Node from, boolean names) {
        FileAsk where = new FileAsk(workspace.text("actions.export.kind.table"), "*.xlsx");
        level(Document.PLAN, outgoing -> ask(from, where, ".xlsx", outgoing)
                .ifPresent(file -> write(file, names, outgoing)));
    }

    /** @param names whether owners are named inside */
    void askCalendar(Node from, boolean names) {
        FileAsk where = new FileAsk(workspace.text("actions.export.kind.calendar"), "*.ics");
        level(Document.CALENDAR, outgoing -> ask(from, where, ".ics", outgoing)
                .ifPresent(file -> write(file, names, outgoing)));
    }

    private void level(Document document, Consumer<Outgoing> then) {
        AssessmentSession open = workspace.session().get();
        if (open != null) {
            Language language = workspace.messages().get().language();
            Exports exports = workspace.desk().exports(open.id());
            workspace.show(new LeavingDialog(
                    workspace, document, outgoing -> exports.leaving(document, outgoing, language), then));
        }
    }

    private Optional<Path> ask(Node from, FileAsk where, String ending, Outgoing outgoing) {
        Assessment open = workspace.assessment().get();
        return open == null
                ? Optional.empty()
                : where.save(
                        from,
                        workspace.text("actions.export.title"),
                        LeavingName.of(
                                        workspace.messages().get(),
                                        "actions.export.file",
                                        open.agency(),
                                        open.period(),
                                        outgoing)
                                + ending);
    }

    /** Writes it; a file that is there was asked about already. */
    void write(Path file, boolean names) {
        write(file, names, Outgoing.INTERNAL);
    }

    private void write(Path file, boolean names, Outgoing outgoing) {
        AssessmentSession open = workspace.session().get();
        if (open == null) {
            return;
        }
        Language language = workspace.messages().get().language();
        workspace.work(
                () -> workspace
                        .desk()
                        .exports(open.id())
                        .plan(file, language, names, outgoing, true, (done, total) -> true),
                written -> workspace.say(new Say(
                        workspace.text("actions.export.done", file.toString()),
                        workspace.text("actions.export.folder"),
                        () -> workspace.openFolder(file))));
    }
}
