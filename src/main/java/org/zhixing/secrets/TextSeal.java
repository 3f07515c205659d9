package org.zhixing.secrets;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Seals texts with one key. Changed or foreign bytes are never opened to another text. May be used from any thread.
 *
 * <p>A sealed text is a byte that tells which of the two ways it was sealed, the nonce, and the text under AES-256-GCM with
 * its tag: {@value #MORE} bytes more than the text has. The nonce of {@link #exact} is HMAC-SHA256 of the text, cut to 96
 * bits, under a key of its own; the nonce of {@link #free} is random. The two ways have different keys.
 */
public final class TextSeal {

    /** How many bytes a sealed text has more than the text in UTF-8, or in UTF-16 where that is shorter. */
    public static final int MORE = 1 + Ciphers.NONCE_BYTES + Ciphers.TAG_BYTES + 1;

    private final SealKeys keys;

    /** Readied ciphers that nobody uses just now: to ready one costs more than to seal a name. */
    private final Queue<TextCipher> idle = new ConcurrentLinkedQueue<>();

    TextSeal(DataKey key) {
        keys = SealKeys.of(key);
    }

    /**
     * For ids and names that the database has to find again: the same text gives the same bytes, so that somebody who sees
     * the file learns which cells are equal and how long they are, and nothing else.
     */
    public byte[] exact(String text) {
        TextCipher cipher = take();
        byte[] sealed = cipher.exact(text);
        idle.add(cipher);
        return sealed;
    }

    /** For everything else: the same text gives other bytes each time. */
    public byte[] free(String text) {
        TextCipher cipher = take();
        byte[] sealed = cipher.free(text);
        idle.add(cipher);
        return sealed;
    }

    /**
     * @param sealed what {@link #exact} or {@link #free} gave
     * @throws DamagedSecretException when it is not what was sealed with this key
     */
    public String open(byte[] sealed) {
        TextCipher cipher = take();
        String text = cipher.open(sealed);
        idle.add(cipher);
        return text;
    }

    private TextCipher take() {
        TextCipher cipher = idle.poll();
        return cipher == null ? new TextCipher(keys) : cipher;
    }

    @Override
    public String toString() {
        return "TextSeal";
    }
}
