package org.zhixing.ui.rating;

import java.util.List;
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
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Answer;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** Draws one row: number, name, and at the right how far it is or what was answered. */
final class TreeRowCell extends TreeCell<TreeRow> {

    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final PseudoClass NOT_ASKED = PseudoClass.getPseudoClass("not-asked");

    private final Messages words;
    private final Node chevron = new StackPane(Parts.icon("fth-chevron-right", "chevron"));
    private final Label number = Parts.label("", "row-id");
    private final Label title = Parts.label("", "row-name");
    private final Label count = Parts.label("", "zx-caption");
    private final Label badge = Parts.label("", "answer-badge");
    private final FontIcon done = Parts.icon("fth-check", "done");
    private final FontIcon flag = Parts.icon("fth-flag", "done");
    private final Tooltip whole = new Tooltip();
    private final HBox box = Parts.row(8, number, title, count, badge, done, flag);

    TreeRowCell(Messages words) {
        this.words = words;
        chevron.getStyleClass().add("row-disclosure");
        getStyleClass().add("question-row");
        // As wide as the list, never wider: long names end in dots instead of a second scroll bar.
        setPrefWidth(0);
        box.getStyleClass().add("row-box");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(title, Priority.ALWAYS);
        for (Label always : List.of(number, count, badge)) {
            always.setMinWidth(USE_PREF_SIZE);
        }
        // One click anywhere on a sub-dimension opens it; the arrow itself is small.
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() instanceof TreeRow.OfSubdimension) {
                getTreeItem().setExpanded(!getTreeItem().isExpanded());
            }
        });
    }

    // The nodes stay and only their texts change: nodes put in while the list is laid out may stay unstyled.
    @Override
    protected void updateItem(@Nullable TreeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setDisclosureNode(null);
            setTooltip(null);
            return;
        }
        setGraphic(box);
        setDisclosureNode(row instanceof TreeRow.OfSubdimension ? chevron : null);
        pseudoClassStateChanged(
                NOT_ASKED,
                row instanceof TreeRow.OfQuestion of && !of.question().asked());
        if (row instanceof TreeRow.OfDimension of) {
            progress("", of.dimension().name(), of.answered(), of.asked(), false);
        } else if (row instanceof TreeRow.OfSubdimension of) {
            progress(of.subdimension().id(), of.subdimension().name(), of.answered(), of.asked(), true);
        } else if (row instanceof TreeRow.OfQuestion of) {
            question(of.question());
        } else {
            name("", words.text("rating.last.row"), "");
            end(flag);
        }
        kind(row);
    }

    private void kind(TreeRow row) {
        box.getStyleClass().removeAll("dimension", "subdimension", "question");
        title.getStyleClass().remove("zx-strong");
        if (row instanceof TreeRow.OfQuestion) {
            box.getStyleClass().add("question");
        } else if (row instanceof TreeRow.OfSubdimension) {
            box.getStyleClass().add("subdimension");
        } else {
            box.getStyleClass().add("dimension");
            title.getStyleClass().add("zx-strong");
        }
    }

    private void progress(String id, Text name, int answered, int asked, boolean tick) {
        String far = asked == 0 ? "" : words.text("rating.count", String.valueOf(answered), String.valueOf(asked));
        name(id, name.in(words.language()), far);
        count.setText(far);
        end(tick && asked > 0 && answered == asked ? done : count);
    }

    private void question(Question question) {
        name(question.id(), question.indicator().name().in(words.language()), meaning(question));
        badge.setText(sign(question.answer()));
        badge.pseudoClassStateChanged(GIVEN, question.answer() instanceof Answer.Level);
        badge.pseudoClassStateChanged(BARE, question.answer() instanceof Answer.NotApplicable);
        badge.pseudoClassStateChanged(CARRIED, question.carried());
        end(question.asked() ? badge : null);
    }

    private void name(String id, String name, String meaning) {
        number.setText(id);
        Parts.show(number, !id.isEmpty());
        title.setText(name);
        whole.setText(name);
        setTooltip(whole);
        setAccessibleText((id + " " + name + " " + meaning).strip());
    }

    private void end(@Nullable Node shown) {
        for (Node node : List.of(count, badge, done, flag)) {
            Parts.show(node, node == shown);
        }
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
}
