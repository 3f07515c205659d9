package org.zhixing.ui.actions;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.FileName;
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

    Optional<Path> askTable(Node from) {
        return ask(from, new FileAsk(workspace.text("actions.export.kind.table"), "*.xlsx"), ".xlsx");
    }

    Optional<Path> askCalendar(Node from) {
        return ask(from, new FileAsk(workspace.text("actions.export.kind.calendar"), "*.ics"), ".ics");
    }

    private Optional<Path> ask(Node from, FileAsk where, String ending) {
        Assessment open = workspace.assessment().get();
        return open == null
                ? Optional.empty()
                : where.save(
                        from,
                        workspace.text("actions.export.title"),
                        workspace.text(
                                        "actions.export.file",
                                        FileName.of(open.agency().value()),
                                        String.valueOf(open.period().year()))
                                + ending);
    }

    /** Writes it; a file that is there was asked about already. */
    void write(Path file, boolean names) {
        AssessmentSession open = workspace.session().get();
        if (open == null) {
            return;
        }
        Language language = workspace.messages().get().language();
        workspace.work(
                () -> workspace.desk().exportPlan(open.id(), file, language, names, true, (done, total) -> true),
                written -> workspace.say(new Say(
                        workspace.text("actions.export.done", file.toString()),
                        workspace.text("actions.export.folder"),
                        () -> workspace.openFolder(file))));
    }
}
