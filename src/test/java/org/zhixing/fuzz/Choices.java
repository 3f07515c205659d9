package org.zhixing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Decisions out of a fuzzer's bytes, in their order; when they are used up, every decision is the first one. */
final class Choices {

    private static final int LONGEST_TEXT = 64;

    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean more() {
        return at < bytes.length;
    }

    private int one() {
        return more() ? Byte.toUnsignedInt(bytes[at++]) : 0;
    }

    /** From 0 to {@code bound} - 1; takes two bytes where one does not reach. */
    int below(int bound) {
        int number = bound <= 1 << Byte.SIZE ? one() : one() << Byte.SIZE | one();
        return bound <= 1 ? 0 : number % bound;
    }

    <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }

    /** As they stand among the bytes, so that the fuzzer finds in them what a reader compares with. */
    String text() {
        int length = Math.min(below(LONGEST_TEXT), bytes.length - at);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** A whole number or one with up to three decimals, of either sign. */
    double number() {
        int whole = below(1 << 16) - (1 << 15);
        return whole / Math.pow(10, below(4));
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
        at = bytes.length;
        return rest;
    }
}
