package org.zhixing.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What went wrong, as notifications: nothing is to be decided, so nothing is in the way. */
final class Troubles {

    private static final int SHOWN = 2;

    private Troubles() {}

    static Say of(Workspace workspace, ProblemException problem) {
        List<Problem> problems = problem.problems();
        String title = title(workspace, problem);
        if (problems.size() <= SHOWN) {
            return Say.trouble(title + "\n" + sentences(workspace, problems), null, null);
        }
        return Say.trouble(
                title + "\n" + sentences(workspace, problems.subList(0, 1)),
                workspace.text("shell.problem.all", String.valueOf(problems.size())),
                () -> workspace.show(new ProblemDialog(workspace, problem)));
    }

    static String title(Workspace workspace, ProblemException problem) {
        return workspace.text(
                problem.kind() == ProblemException.Kind.STORE ? "shell.problem.store" : "shell.problem.input");
    }

    private static String sentences(Workspace workspace, List<Problem> problems) {
        return problems.stream()
                .map(each -> each.in(workspace.messages().get()))
                .collect(Collectors.joining("\n"));
    }

    /** A bug, calmly: nothing is lost, and a code by which we find it. */
    static Say bug(Workspace workspace, String code) {
        return Say.trouble(
                workspace.text("shell.bug.title") + "\n" + workspace.text("shell.bug.text", code),
                workspace.text("shell.bug.copy"),
                () -> copy(code));
    }

    static void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
