package org.zhixing.secrets;

import javax.crypto.spec.SecretKeySpec;

/** The keys of a {@link TextSeal}, one for each purpose. */
final class SealKeys {

    final SecretKeySpec exact;
    final SecretKeySpec free;
    final byte[] nonce;

    private SealKeys(SecretKeySpec exact, SecretKeySpec free, byte[] nonce) {
        this.exact = exact;
        this.free = free;
        this.nonce = nonce;
    }

    static SealKeys of(DataKey key) {
        return new SealKeys(
                Ciphers.aes(key.forPurpose("text exact")),
                Ciphers.aes(key.forPurpose("text free")),
                key.forPurpose("text nonce"));
    }
}
