package org.zhixing.ui.drift;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.zhixing.drift.DriftFinding;
import org.zhixing.ui.common.LevelChip;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** One of the three drifts to choose from, with its level. */
final class DriftTab extends ToggleButton {

    DriftTab(DriftFinding finding, String name, Messages words) {
        getStyleClass().setAll("drift-tab");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        LevelChip chip = LevelChip.of(words, finding.severity(), finding.tentative());
        Label called = Parts.label(name, "drift-name");
        called.setMinWidth(USE_PREF_SIZE);
        chip.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Parts.row(10, called, chip));
        setAccessibleText(name + " " + chip.getText());
        setId("drift-" + finding.drift());
    }
}
