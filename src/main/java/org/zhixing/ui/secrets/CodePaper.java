package org.zhixing.ui.secrets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.zhixing.ui.common.Covered;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** A recovery code on paper, or as a text with the same words. */
final class CodePaper {

    private static final int GROUPS_A_ROW = 4;

    private final Messages words;
    private final List<String> groups;
    private final LocalDate day;

    CodePaper(Messages words, CodeGroups code, LocalDate day) {
        this.words = words;
        this.groups = code.all();
        this.day = day;
    }

    /** The lines of a text file; the one with the code is by itself, to be copied whole. */
    String text() {
        return String.join(
                System.lineSeparator(),
                words.text("secrets.paper.title"),
                "",
                String.join("-", groups),
                "",
                words.text("secrets.paper.made", day.toString()),
                words.text("secrets.paper.use"),
                words.text("secrets.paper.keep"),
                "");
    }

    /** One page of that size, in points. */
    Region page(double width, double height) {
        VBox page = new VBox(14, label(words.text("secrets.paper.title"), "print-part"));
        for (int from = 0; from < groups.size(); from += GROUPS_A_ROW) {
            HBox row = new HBox(18);
            for (int i = from; i < Math.min(groups.size(), from + GROUPS_A_ROW); i++) {
                row.getChildren()
                        .add(new VBox(
                                2, label(String.valueOf(i + 1), "print-head"), label(groups.get(i), "print-code")));
            }
            page.getChildren().add(row);
        }
        page.getChildren()
                .addAll(
                        label(words.text("secrets.paper.made", day.toString()), "print-line"),
                        label(words.text("secrets.paper.use"), "print-line"),
                        label(words.text("secrets.paper.keep"), "print-line"));
        page.setMinSize(width, 0);
        page.setPrefSize(width, height);
        page.setMaxSize(width, height);
        page.getStyleClass().add("print-page");
        page.getStylesheets()
                .add(Objects.requireNonNull(CodePaper.class.getResource("print.css"))
                        .toExternalForm());
        return page;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Asks for a printer and sends the page there. */
    void print(Workspace workspace, Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            workspace.say(Say.of(workspace.text("secrets.print.noPrinter")));
            return;
        }
        if (!job.showPrintDialog(owner) || Covered.is(owner)) {
            job.cancelJob();
            return;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        Region page = page(layout.getPrintableWidth(), layout.getPrintableHeight());
        new Scene(page);
        boolean done = job.printPage(page) && job.endJob();
        workspace.say(Say.of(workspace.text(done ? "secrets.print.sent" : "secrets.print.notSent")));
    }
}
