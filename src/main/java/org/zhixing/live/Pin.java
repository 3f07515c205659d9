package org.zhixing.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What lets somebody into a session. The four characters are for typing; the QR code carries eight more, which nobody can
 * guess, so that a scan needs no limit on tries and goes on working while somebody else tries out PINs.
 *
 * @param typed four characters
 * @param key eight more
 */
record Pin(String typed, String key) {

    /** None of the pairs that look alike from the back row: 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
    static final String ALPHABET = "3479ACDEFHJKMNPRTWXY";

    static final int TYPED = 4;
    static final int KEY = 8;

    /** What may stand behind the address: nothing, the PIN, or the PIN with its key. */
    static final Pattern IN_ADDRESS = Pattern.compile("/(?:[0-9A-Za-z]{4}(?:[0-9A-Za-z]{8})?)?");

    private static final SecureRandom RANDOM = new SecureRandom();

    static Pin draw() {
        return new Pin(characters(TYPED), characters(KEY));
    }

    /** Whether this has the length of a scanned code, which cannot be found by trying. */
    static boolean scanned(String given) {
        return given.length() == TYPED + KEY;
    }

    /** Whether it is the PIN alone or with its key; takes the same time wherever they differ. */
    boolean opens(String given) {
        String upper = given.toUpperCase(Locale.ROOT);
        return same(upper, scanned(given) ? whole() : typed);
    }

    String whole() {
        return typed + key;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String characters(int many) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < many; i++) {
            drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return drawn.toString();
    }
}
