package org.zhixing.ui.rating;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.work.Messages;

/** Draws one row: number, name, and at the right how far it is or what was answered. */
final class TreeRowCell extends TreeCell<TreeRow> {

    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass NOT_ASKED = PseudoClass.getPseudoClass("not-asked");

    private final Messages words;
    private final Node chevron;

    TreeRowCell(Messages words) {
        this.words = words;
        this.chevron = new StackPane(Parts.icon("fth-chevron-right", "chevron"));
        chevron.getStyleClass().add("row-disclosure");
        getStyleClass().add("question-row");
        // As wide as the list, never wider: long names end in dots instead of a second scroll bar.
        setPrefWidth(0);
        // One click anywhere on a sub-dimension opens it; the arrow itself is small.
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() instanceof TreeRow.OfSubdimension) {
                getTreeItem().setExpanded(!getTreeItem().isExpanded());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TreeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        pseudoClassStateChanged(NOT_ASKED, false);
        if (row == null || empty) {
            setGraphic(null);
            setDisclosureNode(null);
            return;
        }
        setDisclosureNode(row instanceof TreeRow.OfSubdimension ? chevron : null);
        if (row instanceof TreeRow.OfDimension of) {
            String count = count(of.answered(), of.asked());
            String name = of.dimension().name().in(words.language());
            draw("dimension", "", name, Parts.label(count, "zx-caption"), count);
        } else if (row instanceof TreeRow.OfSubdimension of) {
            String count = count(of.answered(), of.asked());
            String name = of.subdimension().name().in(words.language());
            Node progress = of.asked() > 0 && of.answered() == of.asked()
                    ? Parts.icon("fth-check", "done")
                    : Parts.label(count, "zx-caption");
            draw("subdimension", of.subdimension().id(), name, progress, count);
        } else if (row instanceof TreeRow.OfQuestion of) {
            question(of.question());
        } else {
            draw("dimension", "", words.text("rating.last.row"), Parts.icon("fth-flag", "done"), "");
        }
    }

    private String count(int answered, int asked) {
        return asked == 0 ? "" : words.text("rating.count", String.valueOf(answered), String.valueOf(asked));
    }

    private void question(Question question) {
        String meaning = meaning(question);
        Label badge = Parts.label(sign(question.answer()), "answer-badge");
        badge.pseudoClassStateChanged(GIVEN, question.answer() instanceof Answer.Level);
        badge.pseudoClassStateChanged(CARRIED, question.carried());
        Parts.show(badge, question.asked());
        if (question.answer() instanceof Answer.NotApplicable) {
            badge.getStyleClass().add("bare");
        }
        pseudoClassStateChanged(NOT_ASKED, !question.asked());
        draw("question", question.id(), question.indicator().name().in(words.language()), badge, meaning);
    }

    private static String sign(@Nullable Answer answer) {
        if (answer instanceof Answer.Level given) {
            return String.valueOf(given.level());
        }
        if (answer instanceof Answer.DontKnow) {
            return "?";
        }
        return answer instanceof Answer.NotApplicable ? "—" : "";
    }

    private String meaning(Question question) {
        if (!question.asked()) {
            return words.text("rating.mark.notAsked");
        }
        Answer answer = question.answer();
        String said = answer instanceof Answer.Level given
                ? words.text("rating.mark.level", String.valueOf(given.level()))
                : words.text(
                        answer == null
                                ? "rating.mark.open"
                                : answer instanceof Answer.DontKnow
                                        ? "rating.mark.dontKnow"
                                        : "rating.mark.notApplicable");
        return question.carried() ? said + " · " + words.text("rating.carried") : said;
    }

    private void draw(String kind, String id, String name, Node end, String meaning) {
        Label title = Parts.label(name, "row-name");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox box = Parts.row(8);
        if (!id.isEmpty()) {
            Label number = Parts.label(id, "row-id");
            number.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(number);
        }
        if (end instanceof Label mark) {
            mark.setMinWidth(USE_PREF_SIZE);
        }
        box.getChildren().addAll(title, end);
        box.getStyleClass().addAll("row-box", kind);
        setGraphic(box);
        setAccessibleText((id + " " + name + " " + meaning).strip());
        title.widthProperty().addListener((p, was, is) -> hint(title, name));
    }

    private void hint(Label title, String name) {
        setTooltip(title.prefWidth(-1) > title.getWidth() + 1 ? new Tooltip(name) : null);
    }
}
