package org.zhixing.ui.audit.running;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the audit screen, which its dialogs wear as well. */
public final class AuditSheet {

    private AuditSheet() {}

    public static void dress(Parent part) {
        part.getStylesheets()
                .setAll(Objects.requireNonNull(AuditSheet.class.getResource("/org/zhixing/ui/audit/audit.css"))
                        .toExternalForm());
    }
}
