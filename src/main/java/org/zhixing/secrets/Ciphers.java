package org.zhixing.secrets;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What the JDK offers, under one roof: AES-256-GCM (NIST SP 800-38D), HMAC-SHA256 and its random numbers. */
final class Ciphers {

    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final int TAG_BITS = TAG_BYTES * Byte.SIZE;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ciphers() {}

    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SecretKeySpec aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    static Cipher gcm() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** HMAC-SHA256 with a key, ready to be used again and again. */
    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Seals under a key that is used for one thing only and therefore needs no nonce of its own. */
    static byte[] sealOnce(byte[] key, byte[] beside, byte[] plain) {
        try {
            return once(Cipher.ENCRYPT_MODE, key, beside, plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param beside what was given beside when it was sealed
     * @throws AEADBadTagException when the key is another or anything was changed
     */
    static byte[] openOnce(byte[] key, byte[] beside, byte[] sealed) throws AEADBadTagException {
        try {
            return once(Cipher.DECRYPT_MODE, key, beside, sealed);
        } catch (AEADBadTagException other) {
            throw other;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] once(int mode, byte[] key, byte[] beside, byte[] given) throws GeneralSecurityException {
        Cipher cipher = gcm();
        start(cipher, mode, aes(key), new byte[NONCE_BYTES], 0);
        cipher.updateAAD(beside);
        return cipher.doFinal(given);
    }

    /** Readies a cipher for one text; the nonce starts at a place in a larger array. */
    static void start(Cipher cipher, int mode, SecretKeySpec key, byte[] nonceIn, int from) {
        try {
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonceIn, from, NONCE_BYTES));
        } catch (InvalidKeyException | InvalidAlgorithmParameterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
