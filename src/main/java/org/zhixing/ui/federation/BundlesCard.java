package org.zhixing.ui.federation;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.desk.FederationDesk.BundleCard;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** What others handed over. */
final class BundlesCard extends VBox {

    /** @param remove is given the id of one to take out */
    BundlesCard(Workspace workspace, List<BundleCard> bundles, Consumer<String> remove) {
        super(6);
        getStyleClass().add("zx-card");
        getChildren().add(Parts.prose(workspace.text("federation.handedOver"), "zx-section"));
        if (bundles.isEmpty()) {
            getChildren().add(Parts.prose(workspace.text("federation.handedOver.none"), "zx-muted"));
        }
        for (BundleCard bundle : bundles) {
            Button out = Parts.iconButton(
                    "fth-x", workspace.text("federation.handedOver.remove"), () -> remove.accept(bundle.id()));
            HBox line = Parts.row(
                    8,
                    Parts.label(
                            workspace.text(
                                    "federation.handedOver.one",
                                    bundle.madeOn().toString(),
                                    String.valueOf(bundle.agencies())),
                            "zx-dense"),
                    Parts.spring(),
                    out);
            line.getStyleClass().add("shared-line");
            getChildren().add(line);
        }
    }
}
