package org.zhixing.ui.raters.forms;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FormPrinting;
import org.zhixing.desk.FormPrinting.Order;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.ui.common.Apart;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.DateField;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.raters.RatersSheet;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Whom to invite, what to write to them, and the form to send along: for one person, a role, or everybody at once. */
final class InviteDialog extends Dialog {

    private static final double LIST = 260;
    private static final double TEXT = 460;
    private static final double TALL = 380;

    private final Workspace workspace;
    private final AssessmentSession open;
    private final FormFiles files;
    private final RaterNames names;
    private final ToggleGroup group = new ToggleGroup();
    private final TextArea text = new TextArea();
    private final DateField until = new DateField(null);
    private final Label asks = Parts.prose("", "zx-cap");
    private final List<Order> people = new ArrayList<>();
    private Order chosen;

    /** @param from in the window over which files are asked for */
    InviteDialog(Workspace workspace, AssessmentSession open, Node from) {
        super(workspace.text("raters.invite"));
        RatersSheet.dress(this);
        this.workspace = workspace;
        this.open = open;
        files = new FormFiles(workspace, open);
        names = new RaterNames(open.pinned().model(), workspace.messages().get());
        VBox list = new VBox(2);
        for (RoleName role : open.pinned().model().roles()) {
            if (role.id() != Role.T) {
                role(list, role.id());
            }
        }
        chosen = people.isEmpty() ? new Order(Role.D, null) : people.get(0);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LIST);
        scroll.setPrefViewportWidth(LIST);
        scroll.setPrefViewportHeight(TALL);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("zx-scroll");
        add(new HBox(16, scroll, letter(from)));
        button(workspace.text("shell.close"), workspace::closeDialog);
        Button all = primary(workspace.text("raters.invite.all", String.valueOf(people.size())), () -> FileAsk.folder(
                        from, workspace.text("raters.invite.folder"))
                .ifPresent(folder -> {
                    workspace.closeDialog();
                    files.saveAll(folder);
                }));
        all.setId("invite-all");
        all.setDisable(people.isEmpty());
        group.getToggles().stream()
                .filter(toggle -> chosen.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    private void role(VBox list, Role role) {
        list.getChildren().add(Parts.label(names.role(role), "zx-cap", "invite-role"));
        for (Rater rater : files.people(role)) {
            Order invitee = new Order(role, rater.id());
            people.add(invitee);
            list.getChildren().add(row(names.name(open.assessment(), rater), invitee, "invite-" + rater.id()));
        }
        list.getChildren().add(row(workspace.text("raters.invite.any"), new Order(role, null), "invite-" + role));
    }

    private ToggleButton row(String name, Order invitee, String id) {
        ToggleButton row = new ToggleButton(name);
        row.setId(id);
        row.setMnemonicParsing(false);
        row.getStyleClass().setAll("invite-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setAccessibleText(names.role(invitee.role()) + " " + name);
        row.setToggleGroup(group);
        row.setUserData(invitee);
        Choices.onChosen(row, () -> choose(invitee));
        return row;
    }

    private VBox letter(Node from) {
        text.setId("invite-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefWidth(TEXT);
        text.setAccessibleText(workspace.text("raters.invite.text"));
        VBox.setVgrow(text, Priority.ALWAYS);
        Button copy = Parts.button(workspace.text("raters.invite.copy"), this::copy);
        copy.setGraphic(Parts.icon("fth-copy"));
        copy.setId("invite-copy");
        Button save = Parts.button(
                workspace.text("raters.invite.save"), () -> new FileAsk(workspace.text("raters.files.kind"), "*.xlsx")
                        .save(from, workspace.text("raters.invite.save"), files.name(chosen) + ".xlsx")
                        .ifPresent(file -> files.save(chosen, file)));
        save.setGraphic(Parts.icon("fth-download"));
        save.setId("invite-save");
        asks.setPrefWidth(TEXT);
        until.setId("invite-until");
        until.setAccessibleText(workspace.text("raters.invite.until"));
        until.setPrefWidth(150);
        until.valueProperty().addListener((observable, was, day) -> choose(chosen));
        return new VBox(
                8,
                Parts.label(workspace.text("raters.invite.text"), "zx-cap"),
                text,
                asks,
                new Apart(
                        8,
                        Parts.row(8, copy, save),
                        Parts.row(8, Parts.label(workspace.text("raters.invite.until"), "zx-cap"), until)));
    }

    private void choose(Order invitee) {
        chosen = invitee;
        FormPrinting printing = files.printing();
        text.setText(printing.invitation(
                invitee, until.getValue(), workspace.messages().get().language()));
        asks.setText(workspace.text(
                "raters.invite.asks", String.valueOf(printing.spec(invitee).questions())));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        workspace.say(Say.of(workspace.text("raters.invite.copied")));
    }
}
