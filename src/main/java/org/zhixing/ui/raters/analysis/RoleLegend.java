package org.zhixing.ui.raters.analysis;

import java.util.Collection;
import java.util.TreeSet;
import javafx.scene.Group;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.zhixing.model.Role;
import org.zhixing.ui.common.Parts;

/** Which shape stands for whom. */
final class RoleLegend extends FlowPane {

    RoleLegend(SeatNames names, Collection<Role> roles) {
        super(12, 4);
        setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        for (Role role : new TreeSet<>(roles)) {
            StackPane shape = new StackPane(new Group(new RoleShape(role)));
            shape.setMinSize(12, 12);
            getChildren().add(Parts.row(5, shape, Parts.label(names.role(role), "zx-cap")));
        }
    }
}
