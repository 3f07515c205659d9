package org.zhixing.textreuse;

import java.util.ArrayList;
import java.util.List;

/**
 * A text's sentences, each normalised: after NFKC the text ends one at 。 ! ? ; and at line breaks; comma and point do not
 * (ruling B18). Full-width and half-width forms of these marks are the same after NFKC.
 */
public final class Sentences {

    private static final String ENDS = "\u3002!?;\n\r\u000B\f\u0085\u2028\u2029";

    private Sentences() {}

    /** In the order of the text, repetitions included; those of which nothing is left are not. */
    public static List<String> of(String text, Normalisation normalisation) {
        String form = Normalisation.raw(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || ENDS.indexOf(form.charAt(i)) >= 0) {
                String sentence = normalisation.of(form.substring(from, i));
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }
}
