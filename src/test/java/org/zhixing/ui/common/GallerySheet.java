package org.zhixing.ui.common;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** The controls of the gallery, each in every state it can be in. */
final class GallerySheet extends VBox {

    private static final List<String> STATES = List.of("", "hover", "armed", "focus-visible", "disabled");

    GallerySheet() {
        super(12);
        getStyleClass().add("zx-window");
        getChildren().addAll(ranks(), marks(), buttons(), fields(), anchors(), heat());
    }

    static VBox card(String title, Node... content) {
        VBox card = new VBox(8, text(title, "zx-section"));
        card.getStyleClass().add("zx-card");
        card.getChildren().addAll(content);
        return card;
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Node ranks() {
        HBox row = row(
                text("57.1", "zx-hero"),
                text("61.8", "zx-number"),
                text("总览", "zx-page"),
                text("十个子维度", "zx-section"),
                text("正文 14", "zx-body"),
                text("强调", "zx-strong"),
                text("表格 13", "zx-dense"),
                text("次要", "zx-dense", "zx-muted"),
                text("说明 12 · R13", "zx-caption"),
                text("链接", "zx-link"),
                new Mark(32));
        row.setAlignment(Pos.BASELINE_LEFT);
        return card("字号 Ranks", row);
    }

    private static Node marks() {
        Messages zh = Messages.in(Language.ZH);
        Messages en = Messages.in(Language.EN);
        FlowPane chips = new FlowPane(8, 8);
        for (Messages messages : List.of(zh, en)) {
            for (int level = 0; level < 4; level++) {
                chips.getChildren().add(LevelChip.of(messages, level, false));
            }
            chips.getChildren().add(LevelChip.of(messages, 1, true));
            chips.getChildren().add(LevelChip.of(messages, 2, true));
            chips.getChildren().add(LevelChip.of(messages, 3, true));
            chips.getChildren().add(LevelChip.of(messages, null, false));
        }
        ProgressBar progress = new ProgressBar(0.86);
        progress.getStyleClass().add("zx-progress");
        progress.setPrefWidth(220);
        HBox tags = row(
                text("权重 2", "zx-tag"),
                text("边界", "zx-tag", "outlined"),
                text("当前", "zx-tag", "brand"),
                text("T2", "zx-tag", "warm"),
                text("E", "zx-kbd"),
                text("Ctrl K", "zx-kbd"),
                text("↵", "zx-kbd"),
                progress);
        Button look = new Button("看依据");
        look.getStyleClass().add("small");
        Button plan = new Button("排进行动 R13");
        plan.getStyleClass().addAll("small", "accent");
        Label sentence = text("V1.2 有效分 1（有制度文本，群里仍传个人资料）→ 价值观本土化 59.0，封顶前 66.4", "zx-dense");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox notice = new HBox(12, new LevelShape(3), text("因“保密”封顶", "zx-strong"), sentence, look, plan);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().addAll("zx-notice", "zx-serious");
        return card("记号 Marks", chips, tags, notice);
    }

    private static Node buttons() {
        VBox rows = new VBox(10);
        for (String style : List.of("", "accent", "flat", "zx-link", "small", "toggle", "chosen", "menu")) {
            HBox row = row(text(style.isEmpty() ? "button" : style, "zx-caption"));
            ((Label) row.getChildren().get(0)).setMinWidth(60);
            for (String state : STATES) {
                Node button =
                        switch (style) {
                            case "toggle", "chosen" -> toggle(style.equals("chosen"));
                            case "menu" -> new MenuButton("2026 年度", null, new MenuItem("2025 年度"));
                            default -> button(style);
                        };
                row.getChildren().add(inState(button, state));
            }
            rows.getChildren().add(row);
        }
        Switch<String> choices = new Switch<>(new SimpleObjectProperty<>("落实"));
        List.of("落实", "证据", "与 2025 比").forEach(name -> choices.choice(name, name));
        rows.getChildren().add(row(choices, new CheckBox("固定格式随访"), ticked(), new RadioButton("按期限")));
        return card("按键 Buttons", rows);
    }

    private static Node button(String style) {
        Button button = new Button("加证据", new FontIcon("fth-paperclip"));
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        return button;
    }

    private static Node toggle(boolean chosen) {
        ToggleButton toggle = new ToggleButton("不适用…");
        toggle.setSelected(chosen);
        return toggle;
    }

    private static CheckBox ticked() {
        CheckBox box = new CheckBox("同一次活动");
        box.setSelected(true);
        return box;
    }

    private static Node fields() {
        TextField name = new TextField("清河里社工中心");
        TextField empty = new TextField();
        empty.setPromptText("搜题号、题名或拼音首字母");
        empty.setPrefColumnCount(16);
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("督导记录", "案卷抽样");
        combo.getSelectionModel().select(0);
        ChoiceBox<String> choice = new ChoiceBox<>();
        choice.getItems().addAll("督导", "负责人");
        choice.getSelectionModel().select(0);
        DatePicker date = new DatePicker(LocalDate.of(2026, 9, 18));
        date.setPrefWidth(150);
        TextArea area = new TextArea("9 月起个案会固定用两份真实记录；小组记录还没有这样做。");
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setPrefColumnCount(24);
        TextField off = new TextField("不能改");
        off.setDisable(true);
        FlowPane flow =
                new FlowPane(8, 8, name, inState(new TextField("焦点"), "focused"), empty, off, combo, choice, date);
        return card("输入 Fields", flow, area);
    }

    private static Node anchors() {
        VBox rows = new VBox(8);
        for (String state : List.of("", "hover", "selected", "focus-visible")) {
            Label behaviour = text("记录含观察—分析—下一步，用于督导与转介");
            HBox.setHgrow(behaviour, Priority.ALWAYS);
            behaviour.setMaxWidth(Double.MAX_VALUE);
            HBox row = row(text("3", "zx-kbd", "large"), text("稳定", "zx-strong"), behaviour);
            row.setSpacing(12);
            row.getStyleClass().add("zx-anchor");
            rows.getChildren().add(inState(row, state));
        }
        return card("行为锚 Anchors", rows);
    }

    private static Node heat() {
        HBox cells = new HBox(4);
        for (int level = 0; level <= 4; level++) {
            HeatCell cell = new HeatCell(level % 2 == 1, "冲突");
            cell.showLevel(String.valueOf(level), level);
            cells.getChildren().add(wide(cell));
        }
        HeatCell conflict = new HeatCell(true, "冲突");
        conflict.showLevel("1", 1);
        conflict.setConflict(true);
        HeatCell missing = new HeatCell(true, "冲突");
        missing.showMissing("未评");
        HeatCell never = new HeatCell(false, "冲突");
        never.showNotApplicable();
        HeatCell selected = new HeatCell(true, "冲突");
        selected.showLevel("2", 2);
        selected.setSelected(true);
        HeatCell focused = new HeatCell(true, "冲突");
        focused.showLevel("3", 3);
        cells.getChildren().addAll(wide(conflict), wide(missing), wide(never), wide(selected));
        cells.getChildren().add(wide((Region) inState(focused, "focus-visible")));
        return card("热格 Heat cells", cells);
    }

    private static Region wide(Region cell) {
        cell.setPrefWidth(84);
        return cell;
    }

    private static Node inState(Node node, String state) {
        if (state.equals("disabled")) {
            node.setDisable(true);
        } else if (!state.isEmpty()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        }
        return node;
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
