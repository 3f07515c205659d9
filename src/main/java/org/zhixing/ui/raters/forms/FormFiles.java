package org.zhixing.ui.raters.forms;

import java.nio.file.Path;
import java.util.List;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FormPrinting;
import org.zhixing.desk.FormPrinting.Order;
import org.zhixing.ui.common.FileName;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Saves forms to be handed out. */
final class FormFiles {

    private final Workspace workspace;
    private final AssessmentSession open;
    private final FormPrinting printing;

    FormFiles(Workspace workspace, AssessmentSession open) {
        this.workspace = workspace;
        this.open = open;
        printing = FormPrinting.of(open);
    }

    FormPrinting printing() {
        return printing;
    }

    /** What a form's file is suggested to be called, such as 2026 评分表 督导 李敏. */
    String name(Order order) {
        RaterNames names =
                new RaterNames(open.pinned().model(), workspace.messages().get());
        String role = names.role(order.role());
        String whose = open.assessment()
                .rater(order.rater() == null ? "" : order.rater())
                .map(rater -> role + " " + names.name(open.assessment(), rater))
                .orElse(role);
        return FileName.of(workspace.text(
                "raters.form.file", String.valueOf(open.assessment().period().year()), whose));
    }

    /** One form to that file, which the person has agreed to have replaced. */
    void save(Order order, Path file) {
        Language language = language();
        workspace.work(
                () -> {
                    printing.write(order, file, language, true);
                    return file;
                },
                written -> said(workspace.text("raters.form.saved", written.toString()), written));
    }

    /** One form each into that folder; none where a file of such a name is there. */
    void saveAll(Path folder) {
        Language language = language();
        List<Order> everybody = printing.everybody();
        workspace.work(
                () -> printing.write(everybody, folder, language, false, Progress.NONE),
                written -> written.filter(files -> !files.isEmpty())
                        .ifPresent(files -> said(
                                workspace.text("raters.form.savedAll", String.valueOf(files.size()), folder.toString()),
                                files.get(0))));
    }

    private Language language() {
        return workspace.messages().get().language();
    }

    private void said(String text, Path file) {
        workspace.say(new Say(text, workspace.text("raters.folder"), () -> workspace.openFolder(file)));
    }

    /** The people of a role, in the order of the list. */
    List<Rater> people(org.zhixing.model.Role role) {
        return open.assessment().raters().stream().filter(r -> r.role() == role).toList();
    }
}
