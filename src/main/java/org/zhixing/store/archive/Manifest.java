package org.zhixing.store.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list at the head of an archive: each file with its size and its SHA-256, the data file first. */
final class Manifest {

    static final String NAME = "manifest.txt";

    /** More than the longest list has. */
    static final int MOST_BYTES = 4 << 20;

    private static final String BEGIN = "zhixing-archive ";
    private static final String VERSION = "1";
    private static final Pattern LATER = Pattern.compile(Pattern.quote(BEGIN) + "[0-9]{1,9}");
    private static final Pattern LINE = Pattern.compile("(0|[1-9][0-9]{0,11}) ([0-9a-f]{64}) ([!-~]{1,100})");

    private Manifest() {}

    static byte[] write(List<ArchiveEntry> entries) {
        StringBuilder text = new StringBuilder(BEGIN + VERSION + "\n");
        entries.forEach(e -> text.append(e.bytes())
                .append(' ')
                .append(e.sha256())
                .append(' ')
                .append(e.name())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static List<ArchiveEntry> read(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        if (!lines[0].equals(BEGIN + VERSION)) {
            throw Refused.entry(
                    NAME, LATER.matcher(lines[0]).matches() ? "problems.archive.newer" : "problems.archive.list");
        }
        List<ArchiveEntry> entries = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()) {
                throw Refused.entry(NAME, "problems.archive.list");
            }
            entries.add(new ArchiveEntry(line.group(3), Long.parseLong(line.group(1)), line.group(2)));
        }
        if (!lines[lines.length - 1].isEmpty()
                || entries.isEmpty()
                || !entries.get(0).isData()) {
            throw Refused.entry(NAME, "problems.archive.list");
        }
        return entries;
    }
}
