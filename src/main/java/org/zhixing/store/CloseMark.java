package org.zhixing.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small file beside a data file, which says what that one was when it was closed last: its size and a checksum of all its
 * bytes. A byte that changes on the disk can leave every page, reference and log line in order and yet be another number;
 * this finds it at the next opening.
 *
 * <p>It is one sum over the file and not one for each row, since a row's own would have to be kept by every statement of every
 * table, would say nothing of rows that are gone, of indexes and of the tables' own definitions, and would have to be read
 * row by row, whereas the file is read once from end to end, which the check of its pages has just done. The checksum is
 * CRC-32C, which misses no change within 32 bits and which processors reckon at the speed of memory. It is no seal: who wants
 * to deceive can reckon it anew, and the chain of the logs is against those.
 *
 * <p>While a store is open there is no sum, so that a killed program leaves none and nothing false is said. Whoever puts
 * another file in the place of a store lets the mark go first.
 */
final class CloseMark {

    private static final Logger LOG = LoggerFactory.getLogger(CloseMark.class);

    private static final int BLOCK = 1 << 18;
    private static final int LONGEST = 200;
    private static final HexFormat HEX = HexFormat.of();

    /** The sum, where the store is closed; then, where something was noticed once, when that was. */
    private static final Pattern CONTENT =
            Pattern.compile("(?:closed (\\d{1,18}) ([0-9a-f]{8})\n)?(?:changed (\\S{10,40})\n)?end\n");

    private final Path store;
    private final Path mark;

    CloseMark(Path store) {
        this.store = store;
        this.mark = store.resolveSibling(store.getFileName() + ".closed");
    }

    /**
     * Compares a store that is about to be opened with what it was when it was closed.
     *
     * @return null when nothing is known against it
     * @throws IOException when the store cannot be read
     */
    @Nullable
    OutsideChange look() throws IOException {
        Matcher content = CONTENT.matcher(read());
        if (!content.matches()) {
            return null;
        }
        // What is only in a log or a journal beside it was put there by the program after the mark.
        if (content.group(1) != null && isAlone() && !sum().equals(content.group(1) + " " + content.group(2))) {
            return new OutsideChange(Instant.now(), true);
        }
        return earlier(content.group(3));
    }

    private static @Nullable OutsideChange earlier(@Nullable String noticed) {
        try {
            return noticed == null ? null : new OutsideChange(Instant.parse(noticed), false);
        } catch (DateTimeException notOurs) {
            return null;
        }
    }

    /** From now on the store may be written: no sum holds. */
    void opened(@Nullable OutsideChange known) {
        try {
            if (known == null) {
                Files.deleteIfExists(mark);
            } else {
                write("", known);
            }
        } catch (IOException e) {
            LOG.warn("the mark stays: {}", e.getClass().getSimpleName());
        }
    }

    /**
     * The store was closed. While others still have it open, they will say what it is then. What was known and is told of no
     * more has been accepted in another program meanwhile.
     */
    void closed(@Nullable OutsideChange known) {
        try {
            if (isAlone()) {
                OutsideChange still = Files.exists(mark) ? known : null;
                String sum = sum();
                if (isAlone()) {
                    write("closed " + sum + "\n", still);
                }
            }
        } catch (IOException e) {
            // Without a mark nothing is compared.
            LOG.warn("no mark: {}", e.getClass().getSimpleName());
        }
    }

    /** Another file takes the place of the store. */
    void drop() throws IOException {
        Files.deleteIfExists(mark);
    }

    /** Where the mark of a store that moves there goes. */
    void moveTo(Path otherStore) throws IOException {
        if (Files.exists(mark)) {
            Files.move(mark, new CloseMark(otherStore).mark);
        }
    }

    /** A mark that was cut off has no end, and is none. */
    private void write(String sum, @Nullable OutsideChange known) throws IOException {
        String changed = known == null ? "" : "changed " + known.noticed() + "\n";
        Files.writeString(mark, sum + changed + "end\n", StandardCharsets.US_ASCII);
    }

    private String read() throws IOException {
        return Files.isRegularFile(mark) && Files.size(mark) <= LONGEST
                ? new String(Files.readAllBytes(mark), StandardCharsets.ISO_8859_1)
                : "";
    }

    private boolean isAlone() {
        return !FileCheck.inUse(store) && Files.notExists(store.resolveSibling(store.getFileName() + "-journal"));
    }

    private String sum() throws IOException {
        CRC32C sum = new CRC32C();
        long size = 0;
        try (FileChannel channel = FileChannel.open(store, StandardOpenOption.READ)) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            while (channel.read(block) >= 0) {
                size += block.flip().remaining();
                sum.update(block);
                block.clear();
            }
        }
        return size + " " + HEX.toHexDigits((int) sum.getValue());
    }
}
