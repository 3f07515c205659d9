package org.zhixing.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zhixing.model.Anchor;
import org.zhixing.model.Indicator;
import org.zhixing.model.Level;
import org.zhixing.model.Subdimension;
import org.zhixing.model.ValidityItem;
import org.zhixing.work.Messages;

/** The questions asked of one rater as pages to print and fill in by hand. Holds no answer. */
final class BlankForm {

    private static final double GAP = 10;

    private final Messages words;
    private final Questions questions;
    private final String heading;

    /** @param heading what stands at the top of each page: model, period, role */
    BlankForm(Messages words, Questions questions, String heading) {
        this.words = words;
        this.questions = questions;
        this.heading = heading;
    }

    /**
     * Lays the questions out on pages of that size, in points. A question is never torn apart.
     *
     * @return at least one page, each exactly of the size
     */
    List<Region> pages(double width, double height) {
        List<VBox> pages = new ArrayList<>();
        double used = height;
        for (Node block : blocks()) {
            double needed = heightOf(block, width) + GAP;
            if (used + needed > height) {
                VBox page = page(width, height, pages.size() + 1);
                used = heightOf(page, width);
                page.setPrefHeight(height);
                pages.add(page);
            }
            pages.get(pages.size() - 1).getChildren().add(block);
            used += needed;
        }
        return List.copyOf(pages);
    }

    private List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        blocks.add(line(words.text("rating.print.who")));
        String part = "";
        for (Question question : questions.in(Question::asked)) {
            VBox block = block(question.indicator());
            if (!part.equals(question.subdimension().id())) {
                part = question.subdimension().id();
                block.getChildren().add(0, title(question.subdimension()));
            }
            blocks.add(block);
        }
        VBox last = new VBox(4, label(words.text("rating.last.title"), "print-part"));
        for (ValidityItem item : questions.model().validityItems()) {
            last.getChildren().add(choice("☐", item.text().in(words.language())));
        }
        blocks.add(last);
        return blocks;
    }

    private Label title(Subdimension part) {
        return label(part.id() + "  " + part.name().in(words.language()), "print-part");
    }

    private VBox block(Indicator indicator) {
        VBox block =
                new VBox(3, label(indicator.id() + "  " + indicator.name().in(words.language()), "print-question"));
        for (Anchor anchor : indicator.anchors()) {
            String level = questions.model().scale().levels().stream()
                    .filter(l -> l.level() == anchor.level())
                    .map(Level::name)
                    .findFirst()
                    .map(t -> t.in(words.language()))
                    .orElse("");
            block.getChildren()
                    .add(choice(
                            "☐ " + anchor.level() + "  " + level, anchor.text().in(words.language())));
        }
        block.getChildren().add(line(words.text("rating.print.other")));
        return block;
    }

    private static HBox choice(String box, String text) {
        Label mark = label(box, "print-choice");
        mark.setMinWidth(box.length() > 1 ? 92 : 20);
        Label behaviour = label(text, "print-choice");
        HBox.setHgrow(behaviour, Priority.ALWAYS);
        behaviour.setMaxWidth(Double.MAX_VALUE);
        return new HBox(6, mark, behaviour);
    }

    private static Label line(String text) {
        return label(text, "print-line");
    }

    private VBox page(double width, double height, int number) {
        Label left = label(heading, "print-head");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(8, left, gap, label(words.text("rating.print.page", String.valueOf(number)), "print-head"));
        VBox page = new VBox(GAP, head);
        page.setMinSize(width, 0);
        page.setPrefWidth(width);
        page.setMaxSize(width, height);
        page.getStyleClass().add("print-page");
        page.getStylesheets().add(sheet());
        return page;
    }

    private static double heightOf(Node block, double width) {
        StackPane measured = new StackPane(block);
        measured.getStylesheets().add(sheet());
        measured.getStyleClass().add("print-page");
        new Scene(measured);
        measured.applyCss();
        double height = block.prefHeight(width);
        measured.getChildren().clear();
        return height;
    }

    private static String sheet() {
        return Objects.requireNonNull(BlankForm.class.getResource("print.css")).toExternalForm();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
