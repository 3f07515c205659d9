package org.zhixing.ui.rating;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.zhixing.ui.common.Covered;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Sends a blank form to a printer of the person's choice. */
final class PrintForm {

    private PrintForm() {}

    static void print(Workspace workspace, RatingModel rating, Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            workspace.say(Say.of(workspace.text("rating.print.noPrinter")));
            return;
        }
        if (!job.showPrintDialog(owner) || Covered.is(owner)) {
            job.cancelJob();
            return;
        }
        BlankForm form =
                new BlankForm(workspace.messages().get(), rating.questions().get(), heading(workspace, rating));
        PageLayout layout = job.getJobSettings().getPageLayout();
        boolean sent = true;
        for (Region page : form.pages(layout.getPrintableWidth(), layout.getPrintableHeight())) {
            new Scene(page);
            sent = sent && job.printPage(page);
        }
        boolean done = sent && job.endJob();
        workspace.say(Say.of(workspace.text(done ? "rating.print.sent" : "rating.print.notSent")));
    }

    private static String heading(Workspace workspace, RatingModel rating) {
        RaterNames people = new RaterNames(rating.model(), workspace.messages().get());
        return workspace.text(
                "rating.print.heading",
                rating.model().title().in(workspace.messages().get().language()),
                String.valueOf(rating.assessment().period().year()),
                rating.rater().map(r -> people.role(r.role())).orElse(""));
    }
}
