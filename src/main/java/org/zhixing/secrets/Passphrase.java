package org.zhixing.secrets;

/**
 * A passphrase as a person typed it. The same words typed with another input method or in another Unicode form open the same
 * lock. It never prints itself.
 */
public final class Passphrase implements Unlocking {

    /** The key of the text that tells a person the rule of {@link #isStrongEnough} in one sentence. */
    public static final String RULE = "secrets.passphrase.rule";

    /** The fewest characters, blanks at the ends not counted. */
    public static final int CHARACTERS = 10;

    /** The fewest Chinese characters; that many are enough whatever else is there. */
    public static final int CHINESE_CHARACTERS = 6;

    private final String form;

    private Passphrase(String form) {
        this.form = form;
    }

    public static Passphrase of(String typed) {
        return new Passphrase(PhraseForm.of(typed));
    }

    /**
     * Whether it is good enough to lock with; any passphrase may be tried to unlock. It has {@value #CHARACTERS} characters
     * or {@value #CHINESE_CHARACTERS} Chinese ones, and is neither the same few over and over nor one that everybody uses.
     */
    public boolean isStrongEnough() {
        return isLongEnough() && !CommonPhrases.has(form);
    }

    private boolean isLongEnough() {
        return form.codePointCount(0, form.length()) >= CHARACTERS
                || form.codePoints().filter(Character::isIdeographic).count() >= CHINESE_CHARACTERS;
    }

    /** Whether the other is the same for every lock, as when it is asked for twice. */
    public boolean isSameAs(Passphrase other) {
        return form.equals(other.form);
    }

    String form() {
        return form;
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
