package org.zhixing.secrets;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens one text after the other; for one thread at a time. */
final class TextCipher {

    private static final byte EXACT = 1;
    private static final byte FREE = 2;
    private static final int HEAD = 1 + Ciphers.NONCE_BYTES;
    private static final int NONCES_AHEAD = 256;

    private final SealKeys keys;
    private final Mac mac;
    private final Cipher exact = Ciphers.gcm();
    private final Cipher free = Ciphers.gcm();
    private final Cipher opening = Ciphers.gcm();

    /** Drawn ahead: one draw of many costs no more than one of few. */
    private byte[] nonces = {};

    private int nextNonce;

    /** The cipher refuses to seal the same once more; it would give this again. */
    private byte[] lastExact = {};

    TextCipher(SealKeys keys) {
        this.keys = keys;
        this.mac = Ciphers.hmac(keys.nonce);
    }

    byte[] exact(String text) {
        byte[] plain = TextBytes.of(text);
        byte[] nonce = mac.doFinal(plain);
        if (lastExact.length == plain.length + HEAD + Ciphers.TAG_BYTES
                && Arrays.equals(lastExact, 1, HEAD, nonce, 0, Ciphers.NONCE_BYTES)) {
            return lastExact.clone();
        }
        byte[] sealed = seal(exact, keys.exact, EXACT, nonce, 0, plain);
        lastExact = sealed.clone();
        return sealed;
    }

    byte[] free(String text) {
        if (nextNonce == nonces.length) {
            nonces = Ciphers.random(NONCES_AHEAD * Ciphers.NONCE_BYTES);
            nextNonce = 0;
        }
        int nonce = nextNonce;
        nextNonce += Ciphers.NONCE_BYTES;
        return seal(free, keys.free, FREE, nonces, nonce, TextBytes.of(text));
    }

    private static byte[] seal(Cipher cipher, SecretKeySpec key, byte way, byte[] nonces, int nonce, byte[] plain) {
        byte[] sealed = new byte[HEAD + plain.length + Ciphers.TAG_BYTES];
        sealed[0] = way;
        System.arraycopy(nonces, nonce, sealed, 1, Ciphers.NONCE_BYTES);
        Ciphers.start(cipher, Cipher.ENCRYPT_MODE, key, sealed, 1);
        try {
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sealed;
    }

    String open(byte[] sealed) {
        if (sealed.length < HEAD + Ciphers.TAG_BYTES) {
            throw new DamagedSecretException("sealed text too short");
        }
        // The way needs no proof of its own: another one means another key.
        SecretKeySpec key =
                switch (sealed[0]) {
                    case EXACT -> keys.exact;
                    case FREE -> keys.free;
                    default -> throw new DamagedSecretException("sealed text of an unknown form");
                };
        Ciphers.start(opening, Cipher.DECRYPT_MODE, key, sealed, 1);
        try {
            return TextBytes.text(opening.doFinal(sealed, HEAD, sealed.length - HEAD));
        } catch (AEADBadTagException other) {
            throw new DamagedSecretException("sealed text changed or of another key");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
