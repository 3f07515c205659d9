package org.zhixing.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.zhixing.help.Block;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.help.Span;
import org.zhixing.ui.common.Parts;

/** A page of the help as it is read. */
final class PageView extends VBox {

    private static final double WIDTH = 700;

    private final HelpBook book;
    private final Consumer<String> follow;

    /** @param follow is given the id of the page that a link leads to */
    PageView(HelpBook book, HelpPage page, Consumer<String> follow) {
        super(12);
        this.book = book;
        this.follow = follow;
        getStyleClass().add("zx-help-page");
        setMaxWidth(WIDTH);
        getChildren().add(Parts.prose(page.title(), "zx-page"));
        page.blocks().forEach(block -> getChildren().add(view(block)));
    }

    private Node view(Block block) {
        if (block instanceof Block.Heading heading) {
            return Parts.prose(heading.text(), "zx-section", "zx-help-heading");
        }
        if (block instanceof Block.Points points) {
            return points(points);
        }
        if (block instanceof Block.Picture picture) {
            return picture(picture);
        }
        return flow(((Block.Paragraph) block).spans());
    }

    private GridPane points(Block.Points points) {
        GridPane grid = new GridPane(10, 6);
        for (int i = 0; i < points.items().size(); i++) {
            Label mark = Parts.label(points.numbered() ? (i + 1) + "." : "•", "zx-help-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(mark, javafx.geometry.VPos.TOP);
            TextFlow words = flow(points.items().get(i));
            GridPane.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
            grid.addRow(i, mark, words);
        }
        return grid;
    }

    private StackPane picture(Block.Picture picture) {
        Image image = new Image(book.picture(picture));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.words());
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("zx-help-picture");
        frame.setMaxWidth(image.getWidth() + 2);
        frame.setMinSize(0, Region.USE_PREF_SIZE);
        // In a narrow window the picture grows smaller rather than being cut.
        view.fitWidthProperty()
                .bind(widthProperty()
                        .map(wide -> Math.max(1, Math.min(image.getWidth(), wide.doubleValue() - horizontalInsets()))));
        return frame;
    }

    private double horizontalInsets() {
        return getInsets().getLeft() + getInsets().getRight() + 2;
    }

    private TextFlow flow(List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("zx-help-text");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(HelpPage.words(spans));
        flow.setMinWidth(0);
        flow.setMaxWidth(WIDTH);
        for (Span span : spans) {
            flow.getChildren().add(node(span));
        }
        return flow;
    }

    private Node node(Span span) {
        if (span instanceof Span.Strong) {
            return Parts.label(span.text(), "zx-strong");
        }
        if (span instanceof Span.Key) {
            return Parts.keyCap(span.text());
        }
        if (span instanceof Span.Link link) {
            Hyperlink words = new Hyperlink(link.text());
            words.getStyleClass().add("zx-help-link");
            words.setOnAction(event -> follow.accept(link.page()));
            return words;
        }
        Text words = new Text(span.text());
        words.getStyleClass().add("zx-help-words");
        return words;
    }
}
