package org.zhixing.secrets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A data key, locked twice: under a passphrase and under a recovery code, each by way of Argon2id with a salt of its own.
 * Nobody gets at the key without one of the two. May be shown to anybody.
 *
 * <p>As bytes: {@code ZXLOCK}, the version 1, the number of doors, the doors one after the other, an HMAC of all this under
 * the key inside, and a digest that finds a damaged lock before anybody is told that the passphrase is wrong.
 */
public final class KeyLock {

    private static final byte[] MAGIC = "ZXLOCK".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int MOST_DOORS = 2;
    private static final int DIGEST_BYTES = 32;

    private final List<Door> doors;
    private final byte[] proof;

    private KeyLock(List<Door> doors, byte[] proof) {
        this.doors = List.copyOf(doors);
        this.proof = proof;
    }

    /** Takes about twice as long as to open it. */
    public static KeyLock around(DataKey key, Passphrase passphrase, RecoveryCode code) {
        return around(key, Hardness.USUAL, passphrase, code);
    }

    /** For something that is handed over: without a recovery code. */
    public static KeyLock around(DataKey key, Passphrase passphrase) {
        return around(key, Hardness.USUAL, passphrase);
    }

    static KeyLock around(DataKey key, Hardness hardness, Unlocking... each) {
        return of(
                key,
                Arrays.stream(each).map(with -> Door.to(key, with, hardness)).toList());
    }

    private static KeyLock of(DataKey key, List<Door> doors) {
        return new KeyLock(doors, proof(key, doors));
    }

    /**
     * @param bytes what {@link #bytes} gave
     * @throws DamagedSecretException when they are nothing of the kind
     */
    public static KeyLock read(byte[] bytes) {
        int content = bytes.length - DIGEST_BYTES;
        if (content < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedSecretException("not a lock");
        }
        if (!Arrays.equals(bytes, content, bytes.length, digest(bytes, content), 0, DIGEST_BYTES)) {
            throw new DamagedSecretException("lock changed");
        }
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, content - MAGIC.length))) {
            return read(in);
        } catch (EOFException cut) {
            throw new DamagedSecretException("lock cut short");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static KeyLock read(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != VERSION) {
            throw new DamagedSecretException("lock of another version");
        }
        int count = in.readUnsignedByte();
        if (count < 1 || count > MOST_DOORS) {
            throw new DamagedSecretException("lock with a strange number of doors");
        }
        List<Door> doors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            doors.add(Door.read(in));
        }
        byte[] proof = new byte[DIGEST_BYTES];
        in.readFully(proof);
        if (in.read() >= 0) {
            throw new DamagedSecretException("lock with more behind it");
        }
        return new KeyLock(doors, proof);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(content(doors));
        bytes.writeBytes(proof);
        bytes.writeBytes(digest(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /**
     * The key; empty where the passphrase or the code is another. Takes about half a second on purpose.
     *
     * @throws DamagedSecretException when it opens, and somebody has changed another part of the lock
     */
    public Optional<DataKey> open(Unlocking with) {
        Optional<DataKey> key = doors.stream()
                .filter(door -> door.kind() == Door.Kind.of(with))
                .flatMap(door -> door.open(with).stream())
                .findFirst();
        if (key.isPresent() && !MessageDigest.isEqual(proof, proof(key.get(), doors))) {
            throw new DamagedSecretException("lock changed");
        }
        return key;
    }

    /** The same key under another passphrase. */
    public KeyLock with(DataKey key, Passphrase passphrase) {
        return with(key, Door.to(key, passphrase, Hardness.USUAL));
    }

    /** The same key under another recovery code. */
    public KeyLock with(DataKey key, RecoveryCode code) {
        return with(key, Door.to(key, code, Hardness.USUAL));
    }

    private KeyLock with(DataKey key, Door door) {
        if (!MessageDigest.isEqual(proof, proof(key, doors))) {
            throw new IllegalArgumentException("another key is behind this lock");
        }
        List<Door> changed = new ArrayList<>(doors);
        changed.removeIf(old -> old.kind() == door.kind());
        changed.add(door);
        return of(key, changed);
    }

    private static byte[] proof(DataKey key, List<Door> doors) {
        return Ciphers.hmac(key.forPurpose("lock")).doFinal(content(doors));
    }

    private static byte[] content(List<Door> doors) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.write(MAGIC);
            out.writeByte(VERSION);
            out.writeByte(doors.size());
            for (Door door : doors) {
                door.write(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static byte[] digest(byte[] bytes, int length) {
        MessageDigest digest = Ciphers.sha256();
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
