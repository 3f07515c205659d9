package org.zhixing.ui.raters.analysis;

import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.zhixing.model.Role;

/**
 * The shape that stands for a role's answer, drawn around the origin: each differs in form, not only in colour. Square
 * director, filled supervisor, hollow worker, hollow square for those outside, a ring with a dot for clients.
 */
final class RoleShape extends SVGPath {

    RoleShape(Role role) {
        getStyleClass().addAll("role-shape", "role-" + role);
        setFillRule(FillRule.EVEN_ODD);
        setMouseTransparent(true);
        setContent(
                switch (role) {
                    case D -> "M-5.5 -5.5 H5.5 V5.5 H-5.5 Z";
                    case S -> "M-5.5 0 A5.5 5.5 0 1 1 5.5 0 A5.5 5.5 0 1 1 -5.5 0 Z";
                    case W, T -> "M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 Z";
                    case X -> "M-4.8 -4.8 H4.8 V4.8 H-4.8 Z";
                    case C ->
                        "M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 Z M-1.2 0 A1.2 1.2 0 1 1 1.2 0 A1.2 1.2 0 1 1 -1.2 0 Z";
                });
    }
}
