package org.zhixing.store.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes that can be read from anywhere among them. */
sealed interface Bytes {

    long size() throws IOException;

    /**
     * @throws EOFException when there are not as many
     */
    void read(long from, byte[] into, int count) throws IOException;

    /** What lies in memory. */
    record InMemory(byte[] bytes) implements Bytes {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void read(long from, byte[] into, int count) throws IOException {
            if (from < 0 || from > bytes.length - count) {
                throw new EOFException();
            }
            System.arraycopy(bytes, (int) from, into, 0, count);
        }
    }

    /** What lies in a file. */
    record OnDisk(FileChannel file) implements Bytes {
        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void read(long from, byte[] into, int count) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(into, 0, count);
            long at = from;
            while (buffer.hasRemaining()) {
                int read = from < 0 ? -1 : file.read(buffer, at);
                if (read < 0) {
                    throw new EOFException();
                }
                at += read;
            }
        }
    }
}
