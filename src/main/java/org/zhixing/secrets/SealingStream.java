package org.zhixing.secrets;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Seals what is written, piece by piece. A piece goes out when the next one begins, for only then is it not the last. */
final class SealingStream extends OutputStream {

    private final OutputStream to;
    private final SecretKeySpec key;
    private final Cipher cipher = Ciphers.gcm();
    private final byte[] piece = new byte[SealedFile.PIECE];
    private int filled;
    private long number;
    private boolean ended;

    SealingStream(OutputStream to, SecretKeySpec key) {
        this.to = to;
        this.key = key;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (ended) {
            throw new IOException("closed");
        }
        int start = from;
        int left = length;
        while (left > 0) {
            if (filled == piece.length) {
                seal(false);
            }
            int count = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, start, piece, filled, count);
            filled += count;
            start += count;
            left -= count;
        }
    }

    private void seal(boolean last) throws IOException {
        Ciphers.start(cipher, Cipher.ENCRYPT_MODE, key, SealedFile.nonce(number, last), 0);
        try {
            to.write(cipher.doFinal(piece, 0, filled));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            // What is closed after a failed write must not look whole.
            ended = true;
            throw failed;
        }
        number++;
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        try (OutputStream closed = to) {
            if (!ended) {
                ended = true;
                seal(true);
                closed.flush();
            }
        } finally {
            Arrays.fill(piece, (byte) 0);
        }
    }
}
