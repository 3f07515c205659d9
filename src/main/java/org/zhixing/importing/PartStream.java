package org.zhixing.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.zhixing.importing.TableFailure.Refused;

/**
 * One inflated part of a workbook, watched while it flows: its size and ratio (whatever the file declares), stretches
 * without any tag that a parser would have to hold, its checksum at the end, and whether the reader was told to stop.
 */
final class PartStream extends FilterInputStream {

    private static final long FREE_OF_RATIO = 32L << 20;
    private static final long RATIO = 100;
    private static final long TAGLESS = 16L << 20;

    private final ZipEntry entry;
    private final Meter meter;
    private final CRC32 sum = new CRC32();
    private long bytes;
    private long tagless;

    PartStream(InputStream in, ZipEntry entry, Meter meter) {
        super(in);
        this.entry = entry;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (meter.stopped()) {
            throw new EOFException();
        }
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw new Refused("problems.table.damaged");
            }
            return read;
        }
        sum.update(buffer, offset, read);
        bytes += read;
        meter.done(bytes);
        watch(buffer, offset, read);
        return read;
    }

    private void watch(byte[] buffer, int offset, int read) {
        long packed = Math.max(entry.getCompressedSize(), 1);
        if (bytes > Limits.PART_BYTES || (bytes > FREE_OF_RATIO && bytes / packed > RATIO)) {
            throw new Refused("problems.table.unsafe");
        }
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '<') {
                tagless = 0;
                return;
            }
        }
        tagless += read;
        if (tagless > TAGLESS) {
            throw new Refused("problems.table.unsafe");
        }
    }
}
