package org.zhixing.work;

import java.util.List;

/**
 * One thing that is wrong with an input, as a value: where it is, what it is, and the particulars.
 *
 * @param where the place in words that a person or a script can follow: a JSON pointer, a row, or a file name; may be
 *     empty when the whole input is meant
 * @param key the message key (area {@code problems}) of the sentence that says what is wrong and what is expected
 * @param arguments what the sentence mentions, already as text; never personal data
 */
public record Problem(String where, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String where, String key, Object... arguments) {
        return new Problem(
                where,
                key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence in the reader's language, behind its place. */
    public String in(Messages messages) {
        String sentence = messages.text(key, arguments.toArray());
        return where.isEmpty() ? sentence : where + messages.text("problems.placeSeparator") + sentence;
    }
}
