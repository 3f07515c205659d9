package org.zhixing.secrets;

import java.util.Optional;

/**
 * A data key, locked twice: under a passphrase and under a recovery code, each by way of Argon2id with a salt of its own.
 * Nobody gets at the key without one of the two. May be shown to anybody.
 */
public final class KeyLock {

    private KeyLock() {}

    public static KeyLock around(DataKey key, Passphrase passphrase, RecoveryCode code) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param bytes what {@link #bytes} gave
     * @throws DamagedSecretException when they are nothing of the kind
     */
    public static KeyLock read(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    public byte[] bytes() {
        throw new UnsupportedOperationException();
    }

    /** The key; empty where the passphrase or the code is another. Takes about half a second on purpose. */
    public Optional<DataKey> open(Unlocking with) {
        throw new UnsupportedOperationException();
    }

    /** The same key under another passphrase. */
    public KeyLock with(DataKey key, Passphrase passphrase) {
        throw new UnsupportedOperationException();
    }

    /** The same key under another recovery code. */
    public KeyLock with(DataKey key, RecoveryCode code) {
        throw new UnsupportedOperationException();
    }
}
