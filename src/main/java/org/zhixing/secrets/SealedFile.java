package org.zhixing.secrets;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/**
 * A stream of bytes under a lock of its own, for files that are handed over: a head with the {@link KeyLock}, then pieces
 * sealed one by one, the last one marked, so that a piece that is changed, moved, doubled or missing is found before its
 * bytes are given out.
 *
 * <p>The head is {@code ZXSEALED}, the version 1, the length of the lock, the lock, and 16 random bytes. The pieces are
 * AES-256-GCM under a key that is made of the data key and the whole head, so that a changed head opens nothing. Each piece
 * has {@value #PIECE} bytes, the last one may have fewer; its nonce is its number and whether it is the last. A file that goes with a
 * data file has a lock of no bytes: only the data file's own key opens it.
 */
public final class SealedFile {

    /** How many bytes tell whether a file is one. */
    public static final int HEAD_BYTES = 8;

    static final int PIECE = 64 * 1024;

    private static final byte[] MAGIC = "ZXSEALED".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_LOCK = 4096;
    private static final int LAST = Ciphers.NONCE_BYTES - 1;
    private static final int NUMBER = LAST - Long.BYTES;

    private SealedFile() {}

    /** Whether bytes begin like a sealed file; {@link #HEAD_BYTES} of them are enough to tell. */
    public static boolean isOne(byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * What is written to the stream is sealed; closing it ends the file, and also the one below. Whoever writes only half of
     * something and closes then gets a sealed half: put the file in its place only when all was written.
     *
     * @param lock behind which {@code key} is
     */
    public static OutputStream sealing(OutputStream to, DataKey key, KeyLock lock) throws IOException {
        return sealing(to, key, lock.bytes());
    }

    /** The same without a lock, for a file that only whoever has the data file's key is to open. */
    public static OutputStream sealing(OutputStream to, DataKey key) throws IOException {
        return sealing(to, key, new byte[0]);
    }

    private static OutputStream sealing(OutputStream to, DataKey key, byte[] locked) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(MAGIC);
        head.write(VERSION);
        head.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(locked.length).array());
        head.writeBytes(locked);
        head.writeBytes(Ciphers.random(SALT_BYTES));
        to.write(head.toByteArray());
        return new SealingStream(to, pieceKey(key, head.toByteArray()));
    }

    /**
     * The bytes that were sealed. A piece is given out only when it is whole; that the end is missing shows at the end.
     *
     * @throws WrongSecretException when the passphrase or the code is another
     * @throws DamagedSecretException here or while reading, when the bytes are not what was sealed
     */
    public static InputStream opening(InputStream from, Unlocking with) throws IOException {
        byte[] head = head(from);
        int start = MAGIC.length + 1 + Integer.BYTES;
        KeyLock lock = KeyLock.read(Arrays.copyOfRange(head, start, head.length - SALT_BYTES));
        DataKey key = lock.open(with).orElseThrow(WrongSecretException::new);
        return new OpeningStream(from, pieceKey(key, head));
    }

    /**
     * The same with the key itself.
     *
     * @throws DamagedSecretException here or while reading, when the key is another or the bytes are not what was sealed
     */
    public static InputStream opening(InputStream from, DataKey key) throws IOException {
        return new OpeningStream(from, pieceKey(key, head(from)));
    }

    private static byte[] head(InputStream from) throws IOException {
        byte[] start = new byte[MAGIC.length + 1 + Integer.BYTES];
        try {
            DataInputStream in = new DataInputStream(from);
            in.readFully(start);
            int length = ByteBuffer.wrap(start).getInt(MAGIC.length + 1);
            if (!isOne(start) || start[MAGIC.length] != VERSION || length < 0 || length > LONGEST_LOCK) {
                throw new DamagedSecretException("not a sealed file");
            }
            byte[] head = Arrays.copyOf(start, start.length + length + SALT_BYTES);
            in.readFully(head, start.length, length + SALT_BYTES);
            return head;
        } catch (EOFException cut) {
            throw new DamagedSecretException("sealed file cut short");
        }
    }

    private static SecretKeySpec pieceKey(DataKey key, byte[] head) {
        return Ciphers.aes(key.forPurpose("file", head));
    }

    /** No two pieces under one key have the same. */
    static byte[] nonce(long number, boolean last) {
        byte[] nonce = new byte[Ciphers.NONCE_BYTES];
        ByteBuffer.wrap(nonce).putLong(NUMBER, number).put(LAST, (byte) (last ? 1 : 0));
        return nonce;
    }
}
