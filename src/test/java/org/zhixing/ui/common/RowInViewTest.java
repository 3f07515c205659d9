package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RowInViewTest {

    private static final int ROWS = 60;

    private TreeView<Integer> tree;

    @Start
    void start(Stage stage) {
        TreeItem<Integer> root = new TreeItem<>(-1);
        tree = new TreeView<>(root);
        for (int row = 0; row < ROWS; row++) {
            root.getChildren().add(new TreeItem<>(row));
        }
        tree.setShowRoot(false);
        tree.setFixedCellSize(30);
        RowInView.keep(tree);
        height(600);
        stage.setScene(new Scene(new VBox(tree), 300, 640));
        stage.show();
    }

    private void height(double pixels) {
        tree.setMinHeight(pixels);
        tree.setMaxHeight(pixels);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 17, 40, ROWS - 1})
    void theSelectedRowStaysInSightWhereTheTreeLosesRoom(int row, FxRobot robot) {
        robot.interact(() -> {
            tree.getSelectionModel().select(row);
            RowInView.show(tree, row);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> height(300));
        WaitForAsyncUtils.waitForFxEvents();
        Bounds view = tree.localToScene(tree.getLayoutBounds());
        boolean seen = robot.lookup(".tree-cell").queryAll().stream()
                .filter(cell -> Integer.valueOf(row).equals(((TreeCell<?>) cell).getItem()))
                .map(RowInViewTest::place)
                .anyMatch(place -> place.getMinY() >= view.getMinY() - 1 && place.getMaxY() <= view.getMaxY() + 1);
        assertTrue(seen, "row " + row);
    }

    private static Bounds place(Node cell) {
        return cell.localToScene(cell.getLayoutBounds());
    }
}
