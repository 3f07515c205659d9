package org.zhixing.ui.workshop.projector;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** A code for phones to read: dark on light in every theme, with the quiet zone that readers need. */
public final class QrCode extends Pane {

    /** Modules left free on each side. */
    private static final int QUIET = 4;

    /**
     * @param code true is dark; square
     * @param size edge in pixels at most; each module gets a whole number of them
     * @param spoken what it leads to
     */
    public QrCode(boolean[][] code, double size, String spoken) {
        int across = code.length + 2 * QUIET;
        double module = Math.max(1, Math.floor(size / across));
        getStyleClass().add("qr-ground");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.length; y++) {
            for (int x = 0; x < code[y].length; x++) {
                if (code[y][x]) {
                    path.append('M')
                            .append((int) ((x + QUIET) * module))
                            .append(' ')
                            .append((int) ((y + QUIET) * module))
                            .append('h')
                            .append((int) module)
                            .append('v')
                            .append((int) module)
                            .append("h-")
                            .append((int) module)
                            .append('z');
                }
            }
        }
        SVGPath modules = new SVGPath();
        modules.setContent(path.toString());
        modules.setSmooth(false);
        modules.getStyleClass().add("qr-module");
        modules.setManaged(false);
        getChildren().add(modules);
        double edge = module * across;
        setMinSize(edge, edge);
        setPrefSize(edge, edge);
        setMaxSize(edge, edge);
    }
}
