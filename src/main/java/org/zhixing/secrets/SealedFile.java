package org.zhixing.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A stream of bytes under a lock of its own, for files that are handed over: a head with the {@link KeyLock}, then pieces
 * sealed one by one, the last one marked, so that a piece that is changed, moved, doubled or missing is found before its
 * bytes are given out.
 */
public final class SealedFile {

    private SealedFile() {}

    /** Whether bytes begin like a sealed file. */
    public static boolean isOne(byte[] head) {
        throw new UnsupportedOperationException();
    }

    /** What is written to the stream is sealed; closing it ends the file. */
    public static OutputStream sealing(OutputStream to, DataKey key, KeyLock lock) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws WrongSecretException when the passphrase or the code is another
     * @throws DamagedSecretException here or while reading, when the bytes are not what was sealed
     */
    public static InputStream opening(InputStream from, Unlocking with) throws IOException {
        throw new UnsupportedOperationException();
    }
}
