package org.zhixing.cli.rate;

/** A line that does not say anything that can be done. */
final class NotAnAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key message key of what was expected */
    NotAnAnswer(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
