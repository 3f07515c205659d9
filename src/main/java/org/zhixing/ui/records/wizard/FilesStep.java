package org.zhixing.ui.records.wizard;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableOptions;
import org.zhixing.importing.TextForm;
import org.zhixing.ui.common.Choices;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Which files, and how each is read: its sheet, or its encoding and delimiter, beside its first rows. */
final class FilesStep extends HBox {

    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
    private static final double LIST = 250;

    private final Messages words;
    private final VBox list = new VBox(4);
    private final VBox look = new VBox(10);
    private final Runnable add;
    private final Consumer<ChosenFile> remove;
    private final BiConsumer<ChosenFile, @Nullable String> sheet;
    private final BiConsumer<ChosenFile, TableOptions> options;

    /**
     * @param add asks for further files
     * @param sheet is told which sheet of a file is wanted
     * @param options is told how a text file is to be read
     */
    FilesStep(
            Messages words,
            Runnable add,
            Consumer<ChosenFile> remove,
            BiConsumer<ChosenFile, @Nullable String> sheet,
            BiConsumer<ChosenFile, TableOptions> options) {
        super(16);
        this.words = words;
        this.add = add;
        this.remove = remove;
        this.sheet = sheet;
        this.options = options;
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        look.setMinWidth(0);
        HBox.setHgrow(look, Priority.ALWAYS);
        getChildren().addAll(list, look);
    }

    /** @param chosen the number of the file whose rows are shown */
    void show(List<ChosenFile> files, int chosen, Consumer<Integer> choose) {
        List<Node> rows = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < files.size(); i++) {
            rows.add(row(files.get(i), i, i == chosen, group, choose));
        }
        javafx.scene.control.Button more = Parts.button(words.text("records.wizard.files.add"), add, "flat");
        more.setGraphic(Parts.icon("fth-plus"));
        rows.add(more);
        list.getChildren().setAll(rows);
        if (files.isEmpty()) {
            look.getChildren().clear();
        } else {
            look(files.get(Math.min(chosen, files.size() - 1)));
        }
    }

    private Node row(ChosenFile file, int at, boolean chosen, ToggleGroup group, Consumer<Integer> choose) {
        Label name = Parts.label(file.name(), "zx-dense", "zx-strong");
        name.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        Label state = Parts.label(state(file), "zx-cap");
        if (file.problem() != null) {
            state.getStyleClass().add("file-trouble");
        }
        ToggleButton row = new ToggleButton();
        row.getStyleClass().setAll("file-row");
        row.setGraphic(new VBox(name, state));
        row.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        row.setAccessibleText(file.name() + " " + state.getText());
        row.setTooltip(new Tooltip(file.path().toString()));
        row.setId("file-" + at);
        row.setToggleGroup(group);
        row.setSelected(chosen);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        Choices.onChosen(row, () -> choose.accept(at));
        HBox.setHgrow(row, Priority.ALWAYS);
        return Parts.row(
                2,
                row,
                Parts.iconButton(
                        "fth-x", words.text("records.wizard.files.remove", file.name()), () -> remove.accept(file)));
    }

    private String state(ChosenFile file) {
        ChosenFile.Look found = file.look();
        if (file.problem() != null) {
            return words.text("records.wizard.files.unread");
        } else if (found == null) {
            return words.text("records.wizard.files.looking");
        } else if (found.preview().rows().isEmpty()) {
            return words.text("records.wizard.files.blank");
        }
        TextForm form = found.form();
        return form != null ? form.charset().displayName() : words.text("records.wizard.files.sheet", found.sheet());
    }

    private void look(ChosenFile file) {
        Problem problem = file.problem();
        ChosenFile.Look found = file.look();
        if (problem != null) {
            look.getChildren()
                    .setAll(
                            Parts.prose(words.text("records.wizard.files.unread.title"), "zx-strong"),
                            Parts.prose(
                                    words.text(
                                            problem.key(), problem.arguments().toArray()),
                                    "zx-dense"),
                            textChoices(file, null));
        } else if (found == null) {
            look.getChildren().setAll(Parts.label(words.text("records.wizard.files.looking"), "zx-dense", "zx-muted"));
        } else {
            PreviewTable table = new PreviewTable(found.preview(), words);
            VBox.setVgrow(table, Priority.ALWAYS);
            TextForm form = found.form();
            look.getChildren()
                    .setAll(
                            form != null ? textChoices(file, form) : sheetChoice(file, found),
                            table,
                            Parts.prose(
                                    found.preview().more()
                                            ? words.text(
                                                    "records.wizard.files.first",
                                                    String.valueOf(found.preview()
                                                            .rows()
                                                            .size()))
                                            : words.text("records.wizard.files.all"),
                                    "zx-cap"));
        }
    }

    private Node sheetChoice(ChosenFile file, ChosenFile.Look found) {
        ChoiceBox<SheetName> box = box(
                found.sheets(),
                s -> s.hidden() ? words.text("records.wizard.files.hidden", s.name()) : s.name(),
                words.text("records.wizard.files.sheets"));
        found.sheets().stream()
                .filter(s -> s.name().equals(found.sheet()))
                .findFirst()
                .ifPresent(box::setValue);
        onChange(box, name -> sheet.accept(file, name.name()));
        return Parts.row(
                8,
                Parts.label(words.text("records.wizard.files.sheets"), "zx-dense"),
                box,
                Parts.label(
                        words.text(
                                "records.wizard.files.sheetCount",
                                String.valueOf(found.sheets().size())),
                        "zx-cap"));
    }

    private Node textChoices(ChosenFile file, @Nullable TextForm form) {
        if (form == null && file.options().charset() == null && file.options().delimiter() == null) {
            return new HBox();
        }
        Charset charset = form != null ? form.charset() : file.options().charset();
        Character delimiter = form != null
                ? Character.valueOf(form.delimiter())
                : file.options().delimiter();
        List<Charset> charsets =
                new ArrayList<>(CHARSETS.stream().map(Charset::forName).toList());
        if (charset != null && !charsets.contains(charset)) {
            charsets.add(charset);
        }
        ChoiceBox<Charset> encoding = box(charsets, Charset::displayName, words.text("records.wizard.files.encoding"));
        encoding.setValue(charset);
        onChange(
                encoding,
                now -> options.accept(file, new TableOptions(now, file.options().delimiter())));
        ChoiceBox<Character> between = box(DELIMITERS, this::delimiter, words.text("records.wizard.files.delimiter"));
        between.setValue(delimiter);
        onChange(
                between,
                now -> options.accept(file, new TableOptions(file.options().charset(), now)));
        return Parts.row(
                8,
                Parts.label(words.text("records.wizard.files.encoding"), "zx-dense"),
                encoding,
                Parts.label(form == null ? "" : words.text("records.wizard.found." + form.found()), "zx-cap"),
                Parts.spring(),
                Parts.label(words.text("records.wizard.files.delimiter"), "zx-dense"),
                between);
    }

    private String delimiter(Character delimiter) {
        int known = DELIMITERS.indexOf(delimiter);
        return known < 0 ? String.valueOf(delimiter) : words.text("records.wizard.delimiter." + known);
    }

    static <T> ChoiceBox<T> box(List<T> values, Function<T, String> name, String spoken) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.getItems().setAll(values);
        box.setAccessibleText(spoken);
        return box;
    }

    static <T> void onChange(ChoiceBox<T> box, Consumer<T> changed) {
        box.valueProperty().addListener((observable, old, now) -> {
            if (now != null && !now.equals(old)) {
                changed.accept(now);
            }
        });
    }
}
