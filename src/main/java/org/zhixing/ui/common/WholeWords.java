package org.zhixing.ui.common;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text that takes as many lines as it needs and asks for the room of its longest word: where there is less, the toolkit
 * would go on in the middle of the word. Chinese may break after every character.
 */
public final class WholeWords extends Label {

    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[\\u2e80-\\uffef])|(?=[\\u2e80-\\uffef])");

    private @Nullable Font measuredFont;
    private String measuredText = "";
    private double longest;

    public WholeWords(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.ceil(snappedLeftInset() + longestWord() + snappedRightInset());
    }

    /**
     * All its lines. A row asks for the least height at the least width, at which Chinese would stand in a column of single
     * characters; nobody gives it so little, so that the answer is one line.
     */
    @Override
    protected double computeMinHeight(double width) {
        return width <= computeMinWidth(-1) ? prefHeight(-1) : prefHeight(width);
    }

    private double longestWord() {
        if (!getFont().equals(measuredFont) || !measuredText.equals(getText())) {
            measuredFont = getFont();
            measuredText = getText();
            longest = longest(measuredText, measuredFont);
        }
        return longest;
    }

    /** The toolkit breaks at blanks and, in Chinese, between any two characters; not at hyphens. */
    private static double longest(String text, Font font) {
        Text measure = new Text();
        measure.setFont(font);
        double most = 0;
        for (String word : BREAKS.split(text)) {
            measure.setText(word);
            most = Math.max(most, measure.getLayoutBounds().getWidth());
        }
        return most;
    }
}
