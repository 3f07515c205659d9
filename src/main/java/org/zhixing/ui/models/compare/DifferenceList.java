package org.zhixing.ui.models.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.drafting.ModelWords;
import org.zhixing.textreuse.Difference;
import org.zhixing.ui.common.MarkedText;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Everything that differs, a card a part: what it said before at the left, what it says now at the right. */
final class DifferenceList extends VBox {

    private final Messages words;

    DifferenceList(Messages words, List<DifferenceGroup> groups) {
        super(12);
        this.words = words;
        groups.forEach(group -> getChildren().add(card(group)));
        if (groups.isEmpty()) {
            getChildren().add(Parts.prose(words.text("models.diff.nothing"), "zx-body"));
        }
    }

    private VBox card(DifferenceGroup group) {
        String name = group.name().in(words.language());
        String place = name.isEmpty() ? ModelWords.part(words, group.place()) : group.place() + "  " + name;
        VBox card = Parts.card("models-diff");
        card.setSpacing(8);
        card.getChildren().add(Parts.prose(place, "zx-strong"));
        group.items().forEach(item -> card.getChildren().addAll(Parts.hairline(), item(item)));
        return card;
    }

    private Node item(ModelDifference.Item item) {
        VBox what = new VBox(4, Parts.tag(ModelWords.kind(words, item.kind()), tone(item.kind())));
        if (!item.part().isEmpty()) {
            what.getChildren().add(Parts.prose(part(item), "zx-caption"));
        }
        GridPane row = new GridPane(14, 4);
        ColumnConstraints kind = new ColumnConstraints();
        kind.setPercentWidth(18);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(41);
        row.getColumnConstraints().addAll(kind, half, half);
        row.add(what, 0, 0);
        String before = item.before();
        String after = item.after();
        if (before != null && after != null) {
            Difference difference = Difference.between(before, after);
            row.add(side(new MarkedText(difference.left()), "models.diff.before", before), 1, 0);
            row.add(side(new MarkedText(difference.right()), "models.diff.after", after), 2, 0);
        } else {
            row.add(one(before), 1, 0);
            row.add(one(after), 2, 0);
        }
        return row;
    }

    /** Where a part has moved is told by its kind already. */
    private String part(ModelDifference.Item item) {
        return item.kind() == ModelDifference.Kind.MOVED && item.part().equals("parent")
                ? words.text("models.diff.parent")
                : item.part().equals("position")
                        ? words.text("models.diff.position")
                        : ModelWords.part(words, item.part());
    }

    private static String tone(ModelDifference.Kind kind) {
        return switch (kind) {
            case ADDED -> "brand";
            case ANCHORS_CHANGED -> "warm";
            default -> "outlined";
        };
    }

    private Node side(MarkedText text, String key, String content) {
        text.setFocusTraversable(true);
        text.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        text.setAccessibleText(words.text(key, content));
        return text;
    }

    private static Node one(@Nullable String content) {
        return content == null ? Parts.label("—", "zx-muted") : Parts.prose(content);
    }
}
