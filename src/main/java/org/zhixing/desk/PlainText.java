package org.zhixing.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whether bytes are a text to read and not a script, a page or a program. */
final class PlainText {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LOOKED_AT = 512;

    /** How what is run or shown by a browser begins. */
    private static final List<String> ACTIVE = List.of(
            "<!doctype",
            "<html",
            "<script",
            "<svg",
            "<?xml",
            "<?php",
            "<head",
            "<body",
            "<iframe",
            "#!",
            "@echo",
            "mz");

    private PlainText() {}

    static boolean is(byte[] content) {
        boolean wide = startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff);
        if (!wide) {
            for (byte b : content) {
                boolean control = b >= 0 && b < FIRST_PRINTABLE && b != '\t' && b != '\n' && b != '\r' && b != '\f';
                if (control) {
                    return false;
                }
            }
        }
        String start = new String(
                        content,
                        0,
                        Math.min(content.length, LOOKED_AT),
                        wide
                                ? StandardCharsets.UTF_16
                                : startsWith(content, 0xef, 0xbb)
                                        ? StandardCharsets.UTF_8
                                        : StandardCharsets.ISO_8859_1)
                .replace("\ufeff", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return ACTIVE.stream().noneMatch(start::startsWith);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }
}
