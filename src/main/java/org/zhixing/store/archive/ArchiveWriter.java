package org.zhixing.store.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes archives: a zip file whose entries are stored as they are, since most of what is attached is pressed together
 * already and what is encrypted cannot be.
 */
public final class ArchiveWriter {

    /** Not the first day that the zip format knows, which it writes in another way. One day for all: the same content gives the same bytes. */
    private static final LocalDateTime DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;
    /** What a zip file of this kind can hold, less its directory. */
    private static final long MOST_BYTES = (4L << 30) - (16L << 20);

    /** @param name as {@link ArchiveEntry#name} */
    public record Item(String name, Path file) {}

    private record Sums(ArchiveEntry entry, long crc) {}

    private ArchiveWriter() {}

    /**
     * @param items the data file first; nobody may change them meanwhile
     * @return what was written
     * @throws IOException when they cannot be read or {@code to} not be written
     * @throws org.zhixing.work.ProblemException INPUT when they are more or larger than an archive can hold
     */
    public static List<ArchiveEntry> write(List<Item> items, OutputStream to) throws IOException {
        List<Sums> sums = new ArrayList<>();
        for (Item item : items) {
            sums.add(sums(item));
        }
        List<ArchiveEntry> entries = sums.stream().map(Sums::entry).toList();
        requireRoom(entries);
        byte[] list = Manifest.write(entries);
        CRC32 crc = new CRC32();
        crc.update(list);
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            begin(zip, Manifest.NAME, list.length, crc.getValue());
            zip.write(list);
            for (int i = 0; i < items.size(); i++) {
                begin(
                        zip,
                        items.get(i).name(),
                        entries.get(i).bytes(),
                        sums.get(i).crc());
                Files.copy(items.get(i).file(), zip);
            }
        }
        return entries;
    }

    private static void begin(ZipOutputStream zip, String name, long bytes, long crc) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes);
        entry.setCrc(crc);
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
    }

    private static Sums sums(Item item) throws IOException {
        MessageDigest hash = ArchiveReader.sha256();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(item.file())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                hash.update(buffer, 0, count);
                crc.update(buffer, 0, count);
                bytes += count;
            }
        }
        return new Sums(new ArchiveEntry(item.name(), bytes, HexFormat.of().formatHex(hash.digest())), crc.getValue());
    }

    private static void requireRoom(List<ArchiveEntry> entries) {
        if (entries.size() > ArchiveReader.MOST_ENTRIES + 1) {
            throw Refused.whole("problems.archive.tooMany", ArchiveReader.MOST_ENTRIES);
        }
        for (ArchiveEntry entry : entries) {
            long most = entry.isData() ? ArchiveReader.LARGEST_DATA : ArchiveReader.LARGEST;
            if (entry.bytes() > most) {
                throw Refused.entry(entry.name(), "problems.archive.tooLarge", most >> 20);
            }
        }
        if (entries.stream().mapToLong(ArchiveEntry::bytes).sum() > MOST_BYTES) {
            throw Refused.whole("problems.archive.tooLarge", MOST_BYTES >> 20);
        }
    }
}
