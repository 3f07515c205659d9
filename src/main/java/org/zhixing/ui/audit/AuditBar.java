package org.zhixing.ui.audit;

import atlantafx.base.theme.Tweaks;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.zhixing.audit.Auditor;
import org.zhixing.desk.AuditDesk;
import org.zhixing.ui.audit.running.AuditWords;
import org.zhixing.ui.audit.running.Auditing;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;

/** What stands in the title bar while an audit is open: reading or result, who audits, which sample, a new one. */
final class AuditBar extends HBox {

    /** A name is cut off where it is longer. */
    private static final double NAME = 160;

    private final Audits audits;
    private final Workspace workspace;
    private final MenuButton who = new MenuButton();
    private final Auditing auditing;

    AuditBar(Audits audits, Auditing auditing, ObjectProperty<AuditScreen.View> view, Acts acts) {
        super(8);
        this.audits = audits;
        this.auditing = auditing;
        workspace = audits.workspace();
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Switch<AuditScreen.View> pages = new Switch<>(view);
        pages.setId("audit-pages");
        pages.choice(AuditScreen.View.READ, workspace.text("audit.page.READ"));
        pages.choice(AuditScreen.View.RESULT, workspace.text("audit.page.RESULT"));
        who.setId("audit-who");
        who.setMinWidth(USE_PREF_SIZE);
        who.setMaxWidth(NAME);
        who.setMnemonicParsing(false);
        Button fresh = Parts.button(workspace.text("audit.new"), acts::draw);
        fresh.setId("audit-new");
        getChildren().addAll(pages, who);
        if (audits.cards().size() > 1) {
            getChildren().add(samples(acts));
        }
        getChildren().addAll(fresh, more(acts));
        Follow.whileShown(this, auditing.now(), now -> people());
        Follow.whileShown(this, auditing.auditor(), me -> people());
    }

    /** What the bar lets one do. */
    interface Acts {
        void draw();

        void open(String auditId);

        /** Puts the audit that is open into the trash. */
        void trash(String auditId, String name);
    }

    private void people() {
        AuditWords words = auditing.words();
        who.setText(auditing.me()
                .map(me -> words.auditor(auditing.now().get(), me))
                .orElse(workspace.text("audit.who.title")));
        who.setAccessibleText(workspace.text("audit.who.spoken", who.getText()));
        who.getItems().clear();
        for (Auditor auditor : auditing.now().get().auditors()) {
            CheckMenuItem item = new CheckMenuItem(words.auditor(auditing.now().get(), auditor));
            item.setMnemonicParsing(false);
            item.setSelected(auditor.id().equals(auditing.auditor().get()));
            item.setOnAction(e -> auditing.auditor().set(auditor.id()));
            who.getItems().add(item);
        }
        MenuItem other = new MenuItem(workspace.text("audit.who.other"));
        other.setOnAction(e -> workspace.show(new AuditorForm(auditing, null)));
        who.getItems().addAll(new SeparatorMenuItem(), other);
        auditing.me().ifPresent(me -> {
            MenuItem change = new MenuItem(workspace.text("audit.auditor.change"));
            change.setOnAction(e -> workspace.show(new AuditorForm(auditing, me)));
            who.getItems().add(change);
        });
    }

    private MenuButton more(Acts acts) {
        MenuItem trash = new MenuItem(workspace.text("trash.put"), Parts.icon("fth-trash-2"));
        trash.setOnAction(
                e -> acts.trash(auditing.id(), auditing.now().get().title().value()));
        MenuButton more = new MenuButton("", Parts.icon("fth-more-vertical"), trash);
        more.setId("audit-more");
        more.getStyleClass().addAll("flat", "icon-only", Tweaks.NO_ARROW);
        more.setAccessibleText(
                workspace.text("trash.more", auditing.now().get().title().value()));
        return more;
    }

    private MenuButton samples(Acts acts) {
        MenuButton samples = new MenuButton(workspace.text("audit.samples"));
        for (AuditDesk.Card card : audits.cards()) {
            CheckMenuItem item = new CheckMenuItem(workspace.text(
                    "audit.samples.one",
                    card.drawnOn(),
                    card.title().value(),
                    String.valueOf(card.finished()),
                    String.valueOf(card.drawn())));
            item.setMnemonicParsing(false);
            item.setSelected(card.id().equals(auditing.id()));
            item.setOnAction(e -> acts.open(card.id()));
            samples.getItems().add(item);
        }
        return samples;
    }
}
