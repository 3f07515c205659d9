package org.zhixing.ui.records.ledger;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.records.Period;
import org.zhixing.records.partners.Partner;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** The ledger of partners over the window; every change is kept at once. */
public final class LedgerDialog extends VBox {

    private static final double WIDTH = 1060;
    private static final double HEIGHT = 620;

    private final Workspace workspace;
    private final RecordsDesk desk;
    private final LedgerPane pane;

    private LedgerDialog(Workspace workspace, AssessmentSession open, RecordsDesk desk, List<Partner> kept) {
        super(12);
        this.workspace = workspace;
        this.desk = desk;
        getStyleClass().add("zx-dialog");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        LedgerModel model = new LedgerModel(kept, days(open.assessment()), this::keep);
        pane = new LedgerPane(workspace.messages().get(), model, this::askForFile);
        javafx.scene.layout.VBox.setVgrow(pane, javafx.scene.layout.Priority.ALWAYS);
        getChildren()
                .addAll(
                        pane,
                        Parts.row(
                                8,
                                Parts.spring(),
                                Parts.button(workspace.text("collaboration.close"), workspace::closeDialog)));
    }

    /** Reads the ledger and shows it. */
    public static void show(Workspace workspace, AssessmentSession open) {
        RecordsDesk desk = workspace.desk().records(open.id());
        workspace.work(desk::partners, kept -> workspace.show(new LedgerDialog(workspace, open, desk, kept)));
    }

    /** The same, with the partners of a file beside those that are kept. */
    public static void showAndRead(Workspace workspace, AssessmentSession open, Path file) {
        RecordsDesk desk = workspace.desk().records(open.id());
        workspace.work(desk::partners, kept -> {
            LedgerDialog dialog = new LedgerDialog(workspace, open, desk, kept);
            workspace.show(dialog);
            dialog.read(file);
        });
    }

    private static int days(Assessment assessment) {
        Period period = assessment.period();
        return (int) (period.to().toEpochDay() - period.from().toEpochDay() + 1);
    }

    private void keep(List<Partner> partners) {
        workspace.work(
                () -> {
                    desk.savePartners(partners);
                    return partners;
                },
                done -> workspace.recordsChanged());
    }

    private void askForFile() {
        new FileAsk(workspace.text("collaboration.files"), "*.xlsx", "*.xls", "*.csv")
                .open(this, workspace.text("collaboration.choose"))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        workspace.work(() -> PartnerLedgerReader.read(file), pane::imported);
    }
}
