package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.ui.common.Dress;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** A long table holds what is in view and reaches both of its ends. */
@ExtendWith(ApplicationExtension.class)
class RecordTableTest {

    private static final int MANY = 5000;

    private RecordTable table;

    @Start
    void start(Stage stage) {
        table = new RecordTable(Messages.in(Language.ZH));
        Scene scene = new Scene(table, 1100, 600);
        Dress.apply(scene, "light", 100, List.of());
        stage.setScene(scene);
        stage.show();
        table.show(records(MANY));
    }

    private static List<ServiceRecord> records(int count) {
        List<ServiceRecord> records = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            records.add(Row.visit().id("R" + i).record());
        }
        return records;
    }

    private TableView<?> inner(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private List<String> inView(FxRobot robot) {
        return inner(robot).getItems().stream()
                .map(row -> ((ServiceRecord) row).id())
                .toList();
    }

    @Test
    void onlyTheRowsInViewAreHeld(FxRobot robot) {
        List<String> ids = inView(robot);
        assertTrue(ids.size() >= 10 && ids.size() <= 17, ids.size() + " rows of 34 in 600");
        assertEquals("R1", ids.get(0));
    }

    @Test
    void endGoesToTheVeryLastRecordAndHomeBack(FxRobot robot) {
        robot.interact(() -> inner(robot).requestFocus());
        robot.type(KeyCode.END);
        List<String> ids = inView(robot);
        assertEquals("R" + MANY, ids.get(ids.size() - 1));
        robot.type(KeyCode.HOME);
        assertEquals("R1", inView(robot).get(0));
    }

    @Test
    void aPageDownGoesOnWhereTheViewEnded(FxRobot robot) {
        robot.interact(() -> inner(robot).requestFocus());
        int rows = inView(robot).size();
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals("R" + (rows + 1), inView(robot).get(0));
    }

    @Test
    void downAtTheBottomRowBringsTheNextRecord(FxRobot robot) {
        robot.interact(() -> {
            inner(robot).requestFocus();
            inner(robot).getSelectionModel().selectLast();
        });
        robot.type(KeyCode.DOWN);
        assertEquals("R2", inView(robot).get(0));
        assertEquals(1, table.first());
        assertEquals(inView(robot).size() - 1, inner(robot).getSelectionModel().getSelectedIndex());
    }

    @Test
    void fewRecordsFitWithoutABar(FxRobot robot) {
        robot.interact(() -> table.show(records(3)));
        assertEquals(List.of("R1", "R2", "R3"), inView(robot));
        robot.interact(() -> inner(robot).requestFocus());
        robot.type(KeyCode.END);
        assertEquals("R1", inView(robot).get(0));
    }
}
