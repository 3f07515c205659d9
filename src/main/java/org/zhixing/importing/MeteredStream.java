package org.zhixing.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a file, counted while they flow. */
final class MeteredStream extends FilterInputStream {

    private final Meter meter;
    private long bytes;

    MeteredStream(InputStream in, Meter meter) {
        super(in);
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
        if (read > 0) {
            bytes += read;
            meter.done(bytes);
        }
        return read;
    }
}
