package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** Which agency is open, the others in the data file, and the data file itself. */
final class AgencyMenu extends MenuButton {

    private final Workspace workspace;
    private final String name;
    private final VBox lines;

    AgencyMenu(Workspace workspace) {
        this.workspace = workspace;
        Assessment open = workspace.assessment().get();
        name = open == null
                ? workspace.text("shell.agency.none")
                : open.agency().value();
        Label agency = new Label(name);
        agency.getStyleClass().add("zx-agency-name");
        Label caption = new Label(caption(open));
        caption.getStyleClass().add("zx-caption");
        lines = new VBox(agency, caption);
        lines.setMinWidth(0);
        lines.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("zx-agency");
        setId("agency-menu");
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnShowing(event -> fill(open));
        fill(open);
    }

    /** In the rail the first character of the name stands for the agency. */
    void rail(boolean folded) {
        if (folded) {
            Label initial = new Label(
                    name.isBlank()
                            ? "·"
                            : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)));
            initial.getStyleClass().add("zx-agency-initial");
            initial.setMinWidth(USE_PREF_SIZE);
            setGraphic(initial);
        } else {
            setGraphic(lines);
        }
    }

    private String caption(@Nullable Assessment open) {
        if (open == null) {
            return workspace.text("shell.agency.choose");
        }
        boolean sample = workspace.desk().assessments().stream()
                .anyMatch(card -> card.sample() && card.agency().equals(open.agency()));
        return sample ? workspace.text("shell.agency.sample") : PeriodMenu.name(workspace, open.period());
    }

    private void fill(@Nullable Assessment open) {
        getItems().clear();
        Map<PersonalText, AssessmentCard> newest = new LinkedHashMap<>();
        if (workspace.deskProperty().get() != null) {
            workspace.desk().assessments().forEach(card -> newest.putIfAbsent(card.agency(), card));
        }
        for (AssessmentCard card : newest.values()) {
            CheckMenuItem item = new CheckMenuItem(card.agency().value());
            item.setMnemonicParsing(false);
            item.setSelected(open != null && card.agency().equals(open.agency()));
            item.setOnAction(event -> {
                workspace.openAssessment(card.id());
                workspace.go("overview", null);
            });
            getItems().add(item);
        }
        if (!newest.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        if (open != null) {
            add("shell.agency.nextPeriod", "fth-calendar", () -> workspace.show(new NextPeriodForm(workspace, open)));
        }
        add("shell.agency.new", "fth-plus", () -> workspace.go("home", "new"));
        add("shell.agency.start", "fth-home", () -> workspace.go("home", null));
        getItems().add(new SeparatorMenuItem());
        add("shell.agency.move", "fth-copy", this::move);
        add("shell.agency.open", "fth-folder", this::openOther);
        if (workspace.screenLock().sealed().get()) {
            getItems().add(new SeparatorMenuItem());
            add("shell.agency.lock", "fth-lock", () -> workspace.screenLock().lock());
        }
    }

    private void add(String key, String icon, Runnable act) {
        MenuItem item = new MenuItem(workspace.text(key), new FontIcon(icon));
        item.setOnAction(event -> act.run());
        getItems().add(item);
    }

    /** Everything in one file that the other computer opens. */
    private void move() {
        String suggested = workspace.text(
                        "shell.file.suggested",
                        LocalDate.now(ZoneId.systemDefault()).toString()) + ".zhixing";
        data().save(this, workspace.text("shell.agency.move"), suggested)
                .ifPresent(file -> workspace.work(
                        () -> {
                            workspace.desk().backup(file);
                            return file;
                        },
                        done -> workspace.say(Say.of(workspace.text("shell.file.moved", done.toString())))));
    }

    private void openOther() {
        data().open(this, workspace.text("shell.agency.open")).ifPresent(this::openStore);
    }

    private void openStore(Path file) {
        workspace.openStore(file, () -> workspace.go("home", null));
    }

    private FileAsk data() {
        return FileAsk.dataFile(workspace.text("shell.file.data"));
    }
}
