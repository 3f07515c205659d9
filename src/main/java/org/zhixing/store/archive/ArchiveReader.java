package org.zhixing.store.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.zhixing.work.ProblemException;

/**
 * Reads archives that anybody may have made. An archive is what {@link ArchiveWriter} writes and nothing else: a list first,
 * then exactly the files of the list in its order, each with the size and the hash that the list says, under a name that the
 * program gives. Anything else is refused with the entry named, and nothing of it is used.
 */
public final class ArchiveReader {

    /** Attachments in one archive. */
    public static final int MOST_ENTRIES = 20_000;

    /** Bytes of one attachment, encrypted or not. */
    public static final long LARGEST = 64L << 20;

    /** Bytes of the data file. */
    public static final long LARGEST_DATA = 3L << 30;

    /** The file that lists all others of an archive. */
    public static final String LIST = Manifest.NAME;

    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    private final Bytes archive;
    private final List<ZipEntries.Entry> found;
    private final List<ArchiveEntry> listed;

    private ArchiveReader(Bytes archive) throws IOException {
        this.archive = archive;
        this.found = ZipEntries.of(archive);
        this.listed = listed();
        requireAsListed();
    }

    /** Whether a file may be meant as an archive; false where it cannot be read. */
    public static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Looks at all of an archive.
     *
     * @return its files, the data file first
     * @throws ProblemException INPUT when it is none, or anything in it is not as it must be; nothing else is ever thrown
     */
    public static List<ArchiveEntry> check(byte[] archive) {
        try {
            return new ArchiveReader(new Bytes.InMemory(archive)).checked();
        } catch (IOException cut) {
            throw Refused.whole("problems.archive.cut");
        }
    }

    /**
     * The same of a file.
     *
     * @throws IOException when it cannot be read
     */
    public static List<ArchiveEntry> check(Path archive) throws IOException {
        try (FileChannel file = FileChannel.open(archive)) {
            return new ArchiveReader(new Bytes.OnDisk(file)).checked();
        } catch (EOFException cut) {
            throw Refused.whole("problems.archive.cut");
        }
    }

    /**
     * Writes the files of an archive into a folder, each under the name that it has in the archive.
     *
     * @param folder an empty one that nobody else uses; when anything is refused it may hold some of the files
     * @throws ProblemException INPUT as {@link #check}
     * @throws IOException when the archive cannot be read or the folder not be written
     */
    public static List<ArchiveEntry> unpack(Path archive, Path folder) throws IOException {
        try (FileChannel file = FileChannel.open(archive)) {
            ArchiveReader reader = new ArchiveReader(new Bytes.OnDisk(file));
            for (int i = 0; i < reader.listed.size(); i++) {
                Path place = folder.resolve(reader.listed.get(i).name());
                Files.createDirectories(place.getParent());
                try (OutputStream out = Files.newOutputStream(place)) {
                    reader.read(i, out);
                }
            }
            return reader.listed;
        } catch (EOFException cut) {
            throw Refused.whole("problems.archive.cut");
        }
    }

    private List<ArchiveEntry> checked() throws IOException {
        for (int i = 0; i < listed.size(); i++) {
            read(i, OutputStream.nullOutputStream());
        }
        return listed;
    }

    private List<ArchiveEntry> listed() throws IOException {
        if (found.isEmpty() || !found.get(0).name().equals(Manifest.NAME)) {
            throw Refused.whole("problems.archive.notOne");
        }
        ZipEntries.Entry list = found.get(0);
        if (list.bytes() > Manifest.MOST_BYTES) {
            throw Refused.entry(list.name(), "problems.archive.tooLarge", Manifest.MOST_BYTES >> 20);
        }
        byte[] bytes = new byte[(int) list.bytes()];
        archive.read(list.from(), bytes, bytes.length);
        return List.copyOf(Manifest.read(bytes));
    }

    private void requireAsListed() {
        for (int i = 0; i < listed.size(); i++) {
            ArchiveEntry entry = listed.get(i);
            if (i + 1 >= found.size()) {
                throw Refused.entry(entry.name(), "problems.archive.missing");
            }
            ZipEntries.Entry there = found.get(i + 1);
            if (!there.name().equals(entry.name())) {
                throw Refused.entry(there.name(), "problems.archive.notListed");
            }
            long most = entry.isData() ? LARGEST_DATA : LARGEST;
            if (there.bytes() > most) {
                throw Refused.entry(entry.name(), "problems.archive.tooLarge", most >> 20);
            }
            if (there.bytes() != entry.bytes() || !entry.fitsItsName()) {
                throw Refused.entry(entry.name(), "problems.archive.changed");
            }
        }
        if (found.size() > listed.size() + 1) {
            throw Refused.entry(found.get(listed.size() + 1).name(), "problems.archive.notListed");
        }
    }

    /** Gives out the bytes of a file, and says at their end when they are others than were listed. */
    private void read(int number, OutputStream out) throws IOException {
        ZipEntries.Entry entry = found.get(number + 1);
        MessageDigest hash = sha256();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long left = entry.bytes();
        while (left > 0) {
            int count = (int) Math.min(left, buffer.length);
            archive.read(entry.from() + entry.bytes() - left, buffer, count);
            hash.update(buffer, 0, count);
            crc.update(buffer, 0, count);
            out.write(buffer, 0, count);
            left -= count;
        }
        boolean same = HexFormat.of()
                .formatHex(hash.digest())
                .equals(listed.get(number).sha256());
        if (!same || crc.getValue() != entry.crc()) {
            throw Refused.entry(entry.name(), "problems.archive.changed");
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
