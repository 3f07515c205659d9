package org.zhixing.ui.raters.forms;

import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** A file that holds no form that can be read, and why. */
final class RefusedRow extends VBox {

    RefusedRow(Messages words, Problem problem) {
        super(4);
        getStyleClass().add("form-row");
        String why = words.text(problem.key(), problem.arguments().toArray());
        getChildren()
                .addAll(
                        Parts.row(
                                8,
                                Parts.prose(problem.where(), "zx-strong"),
                                Parts.spring(),
                                Parts.tag(words.text("raters.form.state.REFUSED"), "outlined")),
                        Parts.prose(why, "zx-dense"));
    }
}
