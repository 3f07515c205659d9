package org.zhixing.store.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a zip file of the one form in which archives are written: nothing before, between or behind the entries,
 * each stored as it is, with the same told of it in both of its places. A file that is a zip in another way is no archive;
 * so nothing can be hidden, overlap, or grow while it is read.
 */
final class ZipEntries {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY = 0x02014b50;
    private static final int DIRECTORY_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int FLAGS_ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int UTF_8 = 1 << 11;
    /** Of what both places tell: from the version needed to the length of what is extra. */
    private static final int SHARED_BYTES = 26;

    private static final long UNSIGNED = 0xffffffffL;
    private static final int SHORT = 0xffff;

    /** @param crc of the bytes, as the zip tells it */
    record Entry(String name, long from, long bytes, long crc) {}

    private final Bytes archive;

    private ZipEntries(Bytes archive) {
        this.archive = archive;
    }

    static List<Entry> of(Bytes archive) throws IOException {
        return new ZipEntries(archive).all();
    }

    private List<Entry> all() throws IOException {
        long size = archive.size();
        if (size < END_BYTES) {
            throw Refused.whole("problems.archive.notOne");
        }
        ByteBuffer end = at(size - END_BYTES, END_BYTES);
        if (end.getInt(0) != END) {
            throw Refused.whole(startsLikeOne() ? "problems.archive.cut" : "problems.archive.notOne");
        }
        int count = unsigned(end, 10);
        long directory = end.getInt(16) & UNSIGNED;
        boolean plain = end.getInt(4) == 0 && unsigned(end, 8) == count && end.getShort(20) == 0;
        if (!plain || directory + (end.getInt(12) & UNSIGNED) != size - END_BYTES) {
            throw Refused.whole("problems.archive.cut");
        }
        if (count > ArchiveReader.MOST_ENTRIES + 2) {
            throw Refused.whole("problems.archive.tooMany", ArchiveReader.MOST_ENTRIES);
        }
        return entries(count, directory, size - END_BYTES);
    }

    private List<Entry> entries(int count, long directory, long end) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long told = directory;
        long next = 0;
        for (int i = 0; i < count; i++) {
            if (told + DIRECTORY_BYTES > end) {
                throw Refused.whole("problems.archive.cut");
            }
            ByteBuffer entry = at(told, DIRECTORY_BYTES);
            int length = unsigned(entry, 28);
            if (entry.getInt(0) != DIRECTORY || told + DIRECTORY_BYTES + length > end) {
                throw Refused.whole("problems.archive.cut");
            }
            byte[] named = at(told + DIRECTORY_BYTES, length).array();
            String name = new String(named, StandardCharsets.UTF_8);
            requirePlain(entry, name);
            if (!names.add(name)) {
                throw Refused.entry(name, "problems.archive.twice");
            }
            requireSameInBoth(entry, named, name, next);
            long from = next + LOCAL_BYTES + length;
            long bytes = entry.getInt(24) & UNSIGNED;
            entries.add(new Entry(name, from, bytes, entry.getInt(16) & UNSIGNED));
            next = from + bytes;
            told += DIRECTORY_BYTES + length;
            if (next > directory) {
                throw Refused.entry(name, "problems.archive.disagrees");
            }
        }
        if (next != directory || told != end) {
            throw Refused.whole("problems.archive.more");
        }
        return entries;
    }

    /** Stored as it is, a file and nothing that acts like one, with a name that only one system of names can read. */
    private static void requirePlain(ByteBuffer entry, String name) {
        int flags = unsigned(entry, 8);
        if ((flags & FLAGS_ENCRYPTED) != 0) {
            throw Refused.entry(name, "problems.archive.locked");
        }
        // The upper half of the attributes has the mode of Unix, where links and devices are told.
        if (entry.getInt(38) != 0) {
            throw Refused.entry(name, "problems.archive.noFile");
        }
        if (!name.equals(Manifest.NAME) && !ArchiveEntry.isName(name)) {
            throw Refused.entry(name, "problems.archive.name");
        }
        boolean stored = unsigned(entry, 10) == 0 && entry.getInt(20) == entry.getInt(24);
        if (!stored || (flags & ~UTF_8) != 0 || entry.getInt(24) == -1) {
            throw Refused.entry(name, "problems.archive.method");
        }
        if (entry.getShort(30) != 0 || entry.getShort(32) != 0 || entry.getShort(34) != 0 || entry.getShort(36) != 0) {
            throw Refused.entry(name, "problems.archive.disagrees");
        }
    }

    private void requireSameInBoth(ByteBuffer entry, byte[] name, String shown, long from) throws IOException {
        if ((entry.getInt(42) & UNSIGNED) != from || from + LOCAL_BYTES + name.length > archive.size()) {
            throw Refused.entry(shown, "problems.archive.disagrees");
        }
        ByteBuffer local = at(from, LOCAL_BYTES);
        boolean same = local.getInt(0) == LOCAL
                && Arrays.equals(local.array(), 4, 4 + SHARED_BYTES, entry.array(), 6, 6 + SHARED_BYTES)
                && Arrays.equals(at(from + LOCAL_BYTES, name.length).array(), name);
        if (!same) {
            throw Refused.entry(shown, "problems.archive.disagrees");
        }
    }

    private boolean startsLikeOne() throws IOException {
        return at(0, Integer.BYTES).getInt(0) == LOCAL;
    }

    private ByteBuffer at(long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        archive.read(from, bytes, count);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & SHORT;
    }
}
