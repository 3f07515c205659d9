package org.zhixing.importing;

import java.util.Arrays;
import org.zhixing.importing.TableFailure.Refused;

/** Characters out of the UTF-8 of an XML file, line ends and entities resolved. */
final class XmlText {

    private static final int PIECE = 8192;
    private static final int LONGEST_ENTITY = 12;

    private char[] characters = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    boolean hasRoom() {
        return length < PIECE;
    }

    void append(XmlText more) {
        grow(more.length);
        System.arraycopy(more.characters, 0, characters, length, more.length);
        length += more.length;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    /** Takes plain characters as long as there are any, and returns the place of the first other byte. */
    int takeAll(byte[] bytes, int from, int to) {
        int last = Math.min(to, from + PIECE);
        grow(last - from);
        char[] target = characters;
        int n = length;
        int p = from;
        while (p < last) {
            int b = bytes[p];
            if (b >= ' ' && b != '<' && b != '&') {
                target[n++] = (char) b;
                p++;
            } else if ((b & 0xF0) == 0xE0 && p + 2 < last) {
                int c = three(bytes, p);
                if (c < 0) {
                    break;
                }
                target[n++] = (char) c;
                p += 3;
            } else {
                break;
            }
        }
        length = n;
        return p;
    }

    /** The character of three bytes, as most Chinese ones are; -1 where they are none. */
    private static int three(byte[] bytes, int p) {
        int second = bytes[p + 1];
        int third = bytes[p + 2];
        int c = (bytes[p] & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
        return (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80 && c >= 0x800 && (c < 0xD800 || c > 0xDFFF) ? c : -1;
    }

    /** Takes one character or entity and returns the place behind it; -1 when {@code to} cuts it. */
    int take(byte[] bytes, int from, int to) {
        return bytes[from] == '&' ? takeEntity(bytes, from, to) : takePlain(bytes, from, to);
    }

    /** As {@link #take}, with {@code &} as itself. */
    int takePlain(byte[] bytes, int from, int to) {
        grow(2);
        int b = bytes[from];
        if (b >= ' ' || b == '\n' || b == '\t') {
            characters[length++] = (char) b;
            return from + 1;
        }
        if (b == '\r') {
            if (from + 1 == to) {
                return -1;
            }
            characters[length++] = '\n';
            return bytes[from + 1] == '\n' ? from + 2 : from + 1;
        }
        int size = (b & 0xE0) == 0xC0 ? 2 : (b & 0xF0) == 0xE0 ? 3 : (b & 0xF8) == 0xF0 ? 4 : 0;
        if (b >= 0 || size == 0) {
            throw damaged();
        }
        if (from + size > to) {
            return -1;
        }
        int point = size == 3 ? three(bytes, from) : b & 0x7F >> size;
        for (int i = 1; i < size && size != 3; i++) {
            if ((bytes[from + i] & 0xC0) != 0x80) {
                throw damaged();
            }
            point = point << 6 | (bytes[from + i] & 0x3F);
        }
        if (point < 0x80 || (size == 4 && (point < 0x10000 || point > Character.MAX_CODE_POINT))) {
            throw damaged();
        }
        length += Character.toChars(point, characters, length);
        return from + size;
    }

    private int takeEntity(byte[] bytes, int from, int to) {
        int end = from + 1;
        while (end < to && bytes[end] != ';') {
            if (++end - from > LONGEST_ENTITY) {
                throw new Refused("problems.table.unsafe");
            }
        }
        if (end == to) {
            return -1;
        }
        grow(2);
        String name = new String(bytes, from + 1, end - from - 1, java.nio.charset.StandardCharsets.ISO_8859_1);
        int point =
                switch (name) {
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "amp" -> '&';
                    case "quot" -> '"';
                    case "apos" -> '\'';
                    default -> numbered(name);
                };
        length += Character.toChars(point, characters, length);
        return end + 1;
    }

    private static int numbered(String name) {
        if (!name.startsWith("#")) {
            throw new Refused("problems.table.unsafe");
        }
        try {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            boolean shown = point >= ' '
                    && Character.isValidCodePoint(point)
                    && Character.getType(point) != Character.SURROGATE;
            if (shown || point == '\n' || point == '\t' || point == '\r') {
                return point;
            }
        } catch (NumberFormatException e) {
            throw damaged();
        }
        throw damaged();
    }

    private void grow(int more) {
        if (characters.length - length < more) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + more));
        }
    }

    private static Refused damaged() {
        return new Refused("problems.table.damaged");
    }
}
