package org.zhixing.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets by which somebody is known again: drawn so that nobody guesses one, and kept as hashes only. */
final class Tokens {

    private static final int BYTES = 16;
    /** Longer ones are none of ours; hashing them would only cost time. */
    private static final int LONGEST = 64;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** 128 random bits, in letters that stand in an address. */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static long seed() {
        return RANDOM.nextLong();
    }

    /** The SHA-256 in lower-case hex; empty for what cannot be a secret of ours. */
    static String hash(String token) {
        if (token.isEmpty() || token.length() > LONGEST) {
            return "";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
