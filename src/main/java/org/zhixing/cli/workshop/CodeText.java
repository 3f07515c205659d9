package org.zhixing.cli.workshop;

import java.util.ArrayList;
import java.util.List;

/** A QR code out of block characters, two rows a line. */
public final class CodeText {

    /** The margin without which scanners do not find a code. */
    private static final int QUIET = 4;

    private CodeText() {}

    /** For light writing on dark ground, as terminals usually have: a light module is a block. */
    public static List<String> lines(boolean[][] dark) {
        List<String> lines = new ArrayList<>();
        for (int y = -QUIET; y < dark.length + QUIET; y += 2) {
            StringBuilder line = new StringBuilder();
            for (int x = -QUIET; x < dark.length + QUIET; x++) {
                boolean upper = light(dark, x, y);
                boolean lower = light(dark, x, y + 1);
                line.append(upper && lower ? '█' : upper ? '▀' : lower ? '▄' : ' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean light(boolean[][] dark, int x, int y) {
        boolean inside = y >= 0 && x >= 0 && y < dark.length && x < dark.length;
        return !inside || !dark[y][x];
    }
}
