package org.zhixing.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Opens piece by piece what a {@link SealingStream} wrote; nothing of a piece is given out before all of it is proven. */
final class OpeningStream extends InputStream {

    private final PushbackInputStream from;
    private final SecretKeySpec key;
    private final Cipher cipher = Ciphers.gcm();
    private byte[] piece = {};
    private int given;
    private long number;
    private boolean ended;

    OpeningStream(InputStream from, SecretKeySpec key) {
        this.from = new PushbackInputStream(from);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int to, int length) throws IOException {
        Objects.checkFromIndexSize(to, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (given == piece.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int count = Math.min(length, piece.length - given);
        System.arraycopy(piece, given, bytes, to, count);
        given += count;
        return count;
    }

    private void open() throws IOException {
        byte[] sealed = from.readNBytes(SealedFile.PIECE + Ciphers.TAG_BYTES);
        if (sealed.length < Ciphers.TAG_BYTES) {
            throw new DamagedSecretException("sealed file cut short");
        }
        boolean last = isAtEnd();
        Ciphers.start(cipher, Cipher.DECRYPT_MODE, key, SealedFile.nonce(number, last), 0);
        try {
            piece = cipher.doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new DamagedSecretException("sealed file changed or cut short");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        given = 0;
        number++;
        ended = last;
    }

    private boolean isAtEnd() throws IOException {
        int next = from.read();
        if (next < 0) {
            return true;
        }
        from.unread(next);
        return false;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
