package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What the small controls say without colour, and how they answer keys. */
@ExtendWith(ApplicationExtension.class)
class ControlsTest {

    private final VBox root = new VBox(8);

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 600, 400);
        Dress.apply(scene, "light", 100, List.of());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyLevelHasItsOwnShapeAndWord() {
        Messages zh = Messages.in(Language.ZH);
        Set<String> shapes = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (int level = 0; level < 4; level++) {
            LevelChip chip = LevelChip.of(zh, level, false);
            shapes.add(((LevelShape) ((Group) chip.getGraphic()).getChildren().get(0)).getContent());
            words.add(chip.getAccessibleText());
        }
        assertEquals(4, shapes.size());
        assertEquals(List.of("无", "关注", "预警", "严重"), words);
    }

    @Test
    void tentativeAndInsufficientAreSaidInWords() {
        Messages zh = Messages.in(Language.ZH);
        LevelChip insufficient = LevelChip.of(zh, null, false);
        assertEquals("预警·试探", LevelChip.of(zh, 2, true).getAccessibleText());
        assertEquals("数据不足", insufficient.getAccessibleText());
        assertEquals(null, insufficient.getGraphic());
    }

    @Test
    void missingNotApplicableAndZeroDifferWithoutColour() {
        HeatCell zero = new HeatCell(false, "冲突");
        zero.showLevel("0", 0);
        HeatCell missing = new HeatCell(false, "冲突");
        missing.showMissing("未评");
        HeatCell never = new HeatCell(false, "冲突");
        never.showNotApplicable();
        HeatCell conflict = new HeatCell(true, "冲突");
        conflict.showLevel("1", 1);
        conflict.setConflict(true);
        assertEquals(
                List.of(List.of("0"), List.of("未评"), List.of("—"), List.of("1", "冲突")),
                List.of(shown(zero), shown(missing), shown(never), shown(conflict)));
    }

    @Test
    void aHeatCellForgetsWhatItShowedBefore() {
        HeatCell cell = new HeatCell(false, "冲突");
        cell.showLevel("3", 3);
        cell.showMissing("未评");
        cell.showLevel("1", 1);
        assertEquals(List.of("zx-heat-cell", "heat-1"), List.copyOf(cell.getStyleClass()));
        assertEquals(Set.of(), Set.copyOf(cell.getPseudoClassStates()));
    }

    @Test
    void aSwitchAndItsPropertyFollowEachOther(FxRobot robot) {
        SimpleObjectProperty<String> chosen = new SimpleObjectProperty<>("effect");
        Switch<String> choices = new Switch<>(chosen);
        choices.choice("effect", "落实");
        choices.choice("evidence", "证据");
        robot.interact(() -> root.getChildren().setAll(choices));
        robot.clickOn("证据");
        assertEquals("evidence", chosen.get());
        robot.clickOn("证据");
        assertEquals(List.of(false, true), selected(choices));
        robot.interact(() -> chosen.set("effect"));
        assertEquals(List.of(true, false), selected(choices));
        robot.interact(() -> choices.getChildren().get(1).requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals("evidence", chosen.get());
        robot.type(KeyCode.LEFT);
        assertEquals(List.of(true, false), selected(choices));
        assertEquals("effect", chosen.get());
    }

    private static List<Boolean> selected(Switch<?> choices) {
        return choices.getChildren().stream()
                .map(node -> ((ToggleButton) node).isSelected())
                .toList();
    }

    private static List<String> shown(HeatCell cell) {
        assertTrue(cell.isFocusTraversable());
        return cell.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }
}
