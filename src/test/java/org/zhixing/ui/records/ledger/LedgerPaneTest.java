package org.zhixing.ui.records.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.importing.partners.PartnerLedgerReader;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.PartnerLedger;
import org.zhixing.records.partners.ResourceElement;
import org.zhixing.ui.common.Dress;
import org.zhixing.ui.records.RecordsSheet;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** A person keeps a ledger. */
@ExtendWith(ApplicationExtension.class)
class LedgerPaneTest {

    private static final Path SAMPLE = Path.of("src/main/resources/org/zhixing/sample/partners-2026.csv");

    private final List<List<Partner>> kept = new ArrayList<>();
    private LedgerPane pane;

    @Start
    void start(Stage stage) {
        LedgerModel model = new LedgerModel(List.of(LedgerModelTest.partner("甲", 12)), 365, kept::add);
        pane = new LedgerPane(Messages.in(Language.ZH), model, () -> {});
        RecordsSheet.dress(pane);
        Scene scene = new Scene(new StackPane(pane), 1180, 700);
        Dress.apply(scene, "light", 100, List.of());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPartnerIsAddedChangedRemovedAndBroughtBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#ledger-add").queryAs(Button.class).fire());
        robot.interact(() -> {
            robot.lookup("#ledger-partner").queryAs(TextField.class).setText("乙");
            TextField interactions = robot.lookup("#ledger-interactions").queryAs(TextField.class);
            interactions.setText("6");
            interactions.getOnAction().handle(null);
        });
        assertEquals(new Partner("乙", 6, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of()), last().get(1));

        robot.interact(() -> {
            check(robot, "有书面分工").setSelected(true);
            robot.lookup(n -> n instanceof CheckBox box && "机构投入知识".equals(box.getAccessibleText()))
                    .queryAs(CheckBox.class)
                    .setSelected(true);
        });
        assertEquals(Set.of(ResourceElement.KNOWLEDGE), last().get(1).agencyGives());
        assertEquals("0.261", cell(robot, 1, 4));

        robot.interact(() -> button(robot, "删除这个伙伴").fire());
        assertEquals(1, last().size());
        robot.interact(() -> button(robot, "撤销").fire());
        assertEquals(List.of("甲", "乙"), last().stream().map(Partner::id).toList());
    }

    @Test
    void whatIsWrongIsSaidAndNotKept(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.interact(() -> {
            TextField interactions = robot.lookup("#ledger-interactions").queryAs(TextField.class);
            interactions.setText("常常");
            interactions.getOnAction().handle(null);
        });

        assertEquals(List.of(), kept);
        assertTrue(shows(robot, "互动次数填 0 或更大的数，先不保存"));
    }

    @Test
    void aLedgerWithoutFaultsIsTakenAndOneWithFaultsIsNot(FxRobot robot) {
        PartnerLedger ledger = PartnerLedgerReader.read(SAMPLE);
        robot.interact(() -> pane.imported(ledger));
        assertEquals(ledger.partners(), last());
        assertTrue(shows(robot, "0.362"));
        assertTrue(shows(robot, "机构协同度 · 弱 · 7 个伙伴的中位数"));

        robot.interact(() -> pane.imported(new PartnerLedger(
                List.of(),
                List.of(new LedgerProblem(3, "联系人", "problems.ledger.answer", List.of(), true)),
                List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, kept.size());
        assertTrue(shows(robot, "台账里有 1 处需要改，还没有导入\n第 3 行“联系人” 只填有或无（是/否、√/×、1/0），不填姓名"));
        assertFalse(button(robot, "撤销").isVisible());
    }

    private List<Partner> last() {
        return kept.get(kept.size() - 1);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private static String cell(FxRobot robot, int row, int column) {
        return String.valueOf(table(robot).getColumns().get(column).getCellData(row));
    }

    private static CheckBox check(FxRobot robot, String text) {
        return robot.lookup(n -> n instanceof CheckBox box && text.equals(box.getText()))
                .queryAs(CheckBox.class);
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(n -> n instanceof Button button && text.equals(button.getText()))
                .queryAs(Button.class);
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(n -> n instanceof Labeled label && text.equals(label.getText()) && n.isVisible())
                .tryQuery()
                .isPresent();
    }
}
