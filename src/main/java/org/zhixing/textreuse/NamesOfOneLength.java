package org.zhixing.textreuse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of as many characters each, found in a text without cutting it up: most places fail at the first character. */
final class NamesOfOneLength {

    private final int length;
    private final long[] firsts = new long[0x10000 / 64];
    private final @Nullable String[] table;

    NamesOfOneLength(List<String> names) {
        length = names.get(0).length();
        table = new String[Integer.highestOneBit(names.size()) * 4];
        for (String name : names) {
            firsts[name.charAt(0) >> 6] |= 1L << name.charAt(0);
            int slot = slot(name, 0);
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = name;
        }
    }

    String delete(String text) {
        int last = text.length() - length;
        StringBuilder left = null;
        int copied = 0;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((firsts[c >> 6] & 1L << c) != 0 && isNameAt(text, i)) {
                left = left == null ? new StringBuilder(text.length()) : left;
                left.append(text, copied, i);
                copied = i + length;
                i = copied - 1;
            }
        }
        return left == null ? text : left.append(text, copied, text.length()).toString();
    }

    private boolean isNameAt(String text, int at) {
        int slot = slot(text, at);
        for (String name = table[slot]; name != null; name = table[slot]) {
            if (text.startsWith(name, at)) {
                return true;
            }
            slot = slot + 1 & table.length - 1;
        }
        return false;
    }

    private int slot(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(table.length - 1);
    }

    @Override
    public String toString() {
        // Names of people never reach a log or a message.
        return "NamesOfOneLength[" + length + "x"
                + Arrays.stream(table).filter(n -> n != null).count() + "]";
    }
}
