package org.zhixing.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A share of a whole as a thin bar, with a tick where it is enough. Without a share only a dashed outline is there. */
public final class ShareBar extends StackPane {

    private static final double HEIGHT = 8;

    private final Region filled = new Region();
    private final Region tick = new Region();
    private final double share;
    private final double enough;

    /**
     * @param share 0 to 1, or null where there is nothing to know
     * @param enough where the tick stands, 0 to 1
     * @param spoken the same in words
     */
    public ShareBar(@Nullable Double share, double enough, String spoken) {
        this.share = share == null ? 0 : share;
        this.enough = enough;
        getStyleClass().add(share == null ? "zx-share-none" : "zx-share");
        filled.getStyleClass().add(this.share + 1e-9 >= enough ? "zx-share-filled" : "zx-share-little");
        tick.getStyleClass().add("zx-share-tick");
        filled.setManaged(false);
        tick.setManaged(false);
        tick.setVisible(share != null);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        getChildren().addAll(filled, tick);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        filled.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
        tick.resizeRelocate(Math.round(getWidth() * enough), -2, 1, getHeight() + 4);
    }
}
