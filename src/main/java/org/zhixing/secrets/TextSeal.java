package org.zhixing.secrets;

/** Seals texts with one key. Changed or foreign bytes are never opened to another text. May be used from any thread. */
public final class TextSeal {

    TextSeal() {}

    /**
     * For ids and names that the database has to find again: the same text gives the same bytes, so that somebody who sees
     * the file learns which cells are equal and how long they are, and nothing else.
     */
    public byte[] exact(String text) {
        throw new UnsupportedOperationException();
    }

    /** For everything else: the same text gives other bytes each time. */
    public byte[] free(String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param sealed what {@link #exact} or {@link #free} gave
     * @throws DamagedSecretException when it is not what was sealed with this key
     */
    public String open(byte[] sealed) {
        throw new UnsupportedOperationException();
    }
}
