package org.zhixing.work;

/**
 * A text that a person typed: a comment, a reason, a locator, a name. It is a type of its own so that storage can encrypt
 * it and so that nothing prints it by accident: {@code toString} gives only its length.
 *
 * @param value the text exactly as typed; empty when nothing was typed
 */
public record PersonalText(String value) {

    public static final PersonalText NONE = new PersonalText("");

    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return "PersonalText[" + value.length() + " chars]";
    }
}
