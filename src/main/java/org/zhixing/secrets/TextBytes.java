package org.zhixing.secrets;

import java.nio.charset.StandardCharsets;

/**
 * Any text as bytes and exactly back, half surrogates included: in UTF-8 where that holds the text and is no longer, else in
 * UTF-16 (Chinese is a third shorter in it). The first byte says which. The choice must stay as it is, or the same text would
 * no longer give the same sealed bytes.
 */
final class TextBytes {

    private static final byte UTF_8 = 1;
    private static final byte UTF_16 = 2;
    private static final int TO_HIGH = 8;
    private static final int LOW = 0xff;

    private TextBytes() {}

    static byte[] of(String text) {
        int length = text.length();
        int inUtf8 = lengthInUtf8(text);
        if (inUtf8 < 0 || inUtf8 > 2 * length) {
            byte[] bytes = new byte[1 + 2 * length];
            bytes[0] = UTF_16;
            for (int i = 0, to = 1; i < length; i++) {
                char c = text.charAt(i);
                bytes[to++] = (byte) (c >>> TO_HIGH);
                bytes[to++] = (byte) c;
            }
            return bytes;
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[1 + content.length];
        bytes[0] = UTF_8;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }

    /** @throws DamagedSecretException when {@link #of} never gives such bytes */
    static String text(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == UTF_8) {
            return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        }
        if (bytes.length % 2 == 0 || bytes[0] != UTF_16) {
            throw new DamagedSecretException("text form");
        }
        char[] chars = new char[bytes.length / 2];
        for (int i = 0, from = 1; i < chars.length; i++, from += 2) {
            chars[i] = (char) (((bytes[from] & LOW) << TO_HIGH) | (bytes[from + 1] & LOW));
        }
        return new String(chars);
    }

    /** -1 for a text with half a surrogate pair, which UTF-8 cannot hold. */
    private static int lengthInUtf8(String text) {
        int bytes = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                return -1;
            }
        }
        return bytes;
    }
}
