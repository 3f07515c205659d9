package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The charts and lists of the gallery, in both languages and with what is missing. */
final class GalleryCharts extends VBox {

    private static final List<String> BANDS = List.of("薄弱", "起步", "基本", "良好", "示范");
    private static final List<String> BANDS_EN = List.of("weak", "emerging", "adequate", "good", "exemplary");
    private static final double[] ENDS = {0, 40, 60, 75, 90, 100};

    GalleryCharts() {
        super(12);
        getStyleClass().add("zx-window");
        HBox strips = new HBox(
                12,
                grow(GallerySheet.card(
                        "分数条 Score strips",
                        strip(BANDS, 1, 57.1, 53.6, 60.4, 52.3),
                        strip(BANDS_EN, 1, 59.9, 57.6, 59.9, 64.8),
                        strip(BANDS_EN, 4, 97.2, 92, 100, 3.0),
                        strip(BANDS, 0, null, 22, 71, null))),
                grow(GallerySheet.card(
                        "偏差轨 Drift rails",
                        rail(List.of("无", "关注", "预警", "严重"), 2, 2, 2, "记录", "自评"),
                        rail(List.of("无", "关注", "预警", "严重"), 1, 3, 0, "记录", "自评"),
                        rail(List.of("none", "watch", "warning", "serious"), 0, 0, 1, "records", "self-report"),
                        rail(List.of("none", "watch", "warning", "serious"), 3, 3, 3, "records", "self-report"),
                        rail(List.of("无", "关注", "预警", "严重"), null, null, null, "记录", "自评"))));
        HBox radars = new HBox(12, radar(false, 10), radar(true, 10), radar(true, 5));
        HBox more = new HBox(12, radar(true, 15), grow(dumbbells()));
        getChildren().addAll(strips, radars, more, lists());
    }

    private static Region grow(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(500);
        return region;
    }

    private static Node strip(List<String> names, int current, Double score, double low, double high, Double previous) {
        List<ScoreStrip.Segment> segments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            segments.add(new ScoreStrip.Segment(names.get(i), ENDS[i], ENDS[i + 1], score != null && i == current));
        }
        return new ScoreStrip(segments, score, low, high, previous, "57.1");
    }

    private static Node rail(
            List<String> names, Integer level, Integer records, Integer self, String recordsText, String selfText) {
        return new DriftRail(names, level, records, recordsText, self, selfText, "level");
    }

    private static Region radar(boolean english, int axes) {
        List<String> zh =
                List.of("专业过程", "方法运用", "人才与督导", "自主与公平", "核心价值落实", "文化适切", "话语与伦理机制", "价值—方法贯通", "名实与指标", "协同治理");
        List<String> en = List.of(
                "Professional process",
                "Use of methods",
                "Staffing and supervision",
                "Autonomy and fairness",
                "Core values in practice",
                "Cultural fit",
                "Discourse and ethics mechanisms",
                "Values carried through methods",
                "Names, realities and indicators",
                "Collaborative governance");
        List<Radar.Spoke> spokes = new ArrayList<>();
        double[] scores = {66.7, 58.3, 60.4, 61.1, 62.5, 71.9, 64.0, 47.2, 45.0, 59.2};
        for (int i = 0; i < axes; i++) {
            Double score = axes == 5 && i == 2 ? null : Double.valueOf(scores[i % 10]);
            String name = (english ? en : zh).get(i % 10);
            spokes.add(new Radar.Spoke(name, score, score == null ? "—" : String.valueOf(score), scores[(i + 3) % 10]));
        }
        Radar radar = new Radar(spokes, "radar");
        VBox card = GallerySheet.card((english ? "Radar " : "雷达 ") + axes, radar);
        VBox.setVgrow(radar, Priority.ALWAYS);
        card.setPrefWidth(412);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Region dumbbells() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        String[] names = {"助人自助", "保密", "生命第一", "家为核心", "集体与互助", "公平"};
        double[] stated = {4, 4, 4, 2, 2, 3};
        Double[] enacted = {2.1, 1.5, 2.9, 2.7, 2.0, null};
        for (int i = 0; i < names.length; i++) {
            Double gap = enacted[i] == null ? null : enacted[i] - stated[i];
            boolean wide = gap != null && gap <= -1.5;
            Dumbbell dumbbell = new Dumbbell(4, stated[i], enacted[i], wide, names[i]);
            GridPane.setHgrow(dumbbell, Priority.ALWAYS);
            Label number = GallerySheet.text(
                    gap == null
                            ? "未评"
                            : (wide ? "▼ " : "") + (gap < 0 ? "−" : "+") + String.format("%.1f", Math.abs(gap)),
                    wide ? "zx-gap-wide" : "zx-caption");
            number.setAlignment(Pos.CENTER_RIGHT);
            number.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(i, GallerySheet.text(names[i], "zx-dense", wide ? "zx-strong" : "zx-plain"), dumbbell, number);
        }
        return GallerySheet.card("说的与做的 Dumbbells", grid);
    }

    private static Node lists() {
        TableView<List<String>> table = new TableView<>();
        for (String head : List.of("位置", "列", "现在的内容", "怎么改")) {
            int at = table.getColumns().size();
            TableColumn<List<String>, String> column = new TableColumn<>(head);
            column.setCellValueFactory(
                    row -> new SimpleStringProperty(row.getValue().get(at)));
            table.getColumns().add(column);
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems()
                .addAll(List.of(
                        List.of("第 7 行", "服务日期", "2026/2/30", "改为真实日期，如 2026-02-28"),
                        List.of("第 19 行", "记录日期", "2026-03-02", "核对两个日期哪个写反了"),
                        List.of("第 33 行", "服务时长", "0", "填实际小时数，如 1.5")));
        table.getSelectionModel().select(1);
        TreeItem<String> root = new TreeItem<>("服务方法专业性");
        root.setExpanded(true);
        List.of("M1 专业过程", "M2 方法运用", "M3 人才与督导")
                .forEach(name -> root.getChildren().add(new TreeItem<>(name)));
        TreeView<String> tree = new TreeView<>(root);
        tree.getSelectionModel().select(2);
        ListView<String> list = new ListView<>();
        for (int i = 1; i < 40; i++) {
            list.getItems().add("R" + i + " 关键项整改");
        }
        list.getSelectionModel().select(1);
        HBox row = new HBox(12, grow(table), tree, list);
        row.setPrefHeight(180);
        return GallerySheet.card("表与树 Lists", row);
    }
}
