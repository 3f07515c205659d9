package org.zhixing.secrets;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;

/** One way to a data key: the key sealed under what Argon2id makes of a passphrase or of a recovery code. */
final class Door {

    /** What opens it; the numbers stand in files. */
    enum Kind {
        PASSPHRASE(1),
        CODE(2);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        static Kind of(Unlocking with) {
            return with instanceof Passphrase ? PASSPHRASE : CODE;
        }
    }

    private static final int SALT_BYTES = 16;
    private static final int SEALED_BYTES = Ciphers.KEY_BYTES + Ciphers.TAG_BYTES;

    private final Kind kind;
    private final Hardness hardness;
    private final byte[] salt;
    private final byte[] sealed;

    private Door(Kind kind, Hardness hardness, byte[] salt, byte[] sealed) {
        this.kind = kind;
        this.hardness = hardness;
        this.salt = salt;
        this.sealed = sealed;
    }

    static Door to(DataKey key, Unlocking with, Hardness hardness) {
        Kind kind = Kind.of(with);
        byte[] salt = Ciphers.random(SALT_BYTES);
        byte[] from = Stretching.key(secret(with), salt, hardness);
        try {
            return new Door(kind, hardness, salt, Ciphers.sealOnce(from, head(kind, hardness, salt), key.bytes()));
        } finally {
            Arrays.fill(from, (byte) 0);
        }
    }

    Kind kind() {
        return kind;
    }

    /** The key; empty where another passphrase or code locked it. */
    Optional<DataKey> open(Unlocking with) {
        byte[] from = Stretching.key(secret(with), salt, hardness);
        try {
            return Optional.of(new DataKey(Ciphers.openOnce(from, head(kind, hardness, salt), sealed)));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } finally {
            Arrays.fill(from, (byte) 0);
        }
    }

    private static byte[] secret(Unlocking with) {
        if (with instanceof Passphrase passphrase) {
            return inFull(passphrase.form());
        }
        return ((RecoveryCode) with).bytes();
    }

    /** Both bytes of each char: no passphrase is the same as another, whatever its characters. */
    private static byte[] inFull(String form) {
        byte[] bytes = new byte[2 * form.length()];
        for (int i = 0; i < form.length(); i++) {
            bytes[2 * i] = (byte) (form.charAt(i) >>> Byte.SIZE);
            bytes[2 * i + 1] = (byte) form.charAt(i);
        }
        return bytes;
    }

    private static byte[] head(Kind kind, Hardness hardness, byte[] salt) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(head)) {
            out.writeByte(kind.number);
            out.writeInt(hardness.memoryKib());
            out.writeInt(hardness.passes());
            out.writeInt(hardness.lanes());
            out.write(salt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return head.toByteArray();
    }

    void write(DataOutputStream out) throws IOException {
        out.write(head(kind, hardness, salt));
        out.write(sealed);
    }

    static Door read(DataInputStream in) throws IOException {
        int number = in.readByte();
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.number == number)
                .findFirst()
                .orElseThrow(() -> new DamagedSecretException("lock of an unknown kind"));
        Hardness hardness = new Hardness(in.readInt(), in.readInt(), in.readInt());
        if (!hardness.isBearable()) {
            throw new DamagedSecretException("lock with impossible work");
        }
        byte[] salt = new byte[SALT_BYTES];
        byte[] sealed = new byte[SEALED_BYTES];
        in.readFully(salt);
        in.readFully(sealed);
        return new Door(kind, hardness, salt, sealed);
    }
}
