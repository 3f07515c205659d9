package org.zhixing.secrets;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, version 19 (RFC 9106): makes a key of what a person can remember, slowly and with much memory. */
final class Stretching {

    private Stretching() {}

    /**
     * A key of {@link Ciphers#KEY_BYTES} bytes.
     *
     * @param secret is overwritten, so that it does not lie about in memory
     */
    static byte[] key(byte[] secret, byte[] salt, Hardness hardness) {
        try {
            return key(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt), secret, hardness);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    static byte[] key(Argon2Parameters.Builder given, byte[] secret, Hardness hardness) {
        Argon2Parameters parameters = given.withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(hardness.memoryKib())
                .withIterations(hardness.passes())
                .withParallelism(hardness.lanes())
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[Ciphers.KEY_BYTES];
        generator.generateBytes(secret, key);
        return key;
    }
}
