package org.zhixing.secrets;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that opens a lock when the passphrase is forgotten: 160 random bits, in groups of letters and digits that cannot
 * be taken for each other, with a check that finds a slip of the pen. It never prints itself.
 *
 * <p>The bits are 32 signs of five bits each, in the letters of Crockford's base 32. Three more are the number modulo the
 * largest prime below 32³: one wrong sign, or two neighbours changed about, always give another rest, and of other slips one
 * in 32,749 goes unseen.
 */
public final class RecoveryCode implements Unlocking {

    static final int BYTES = 20;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_SIGN = 5;
    private static final int RANDOM_SIGNS = BYTES * Byte.SIZE / BITS_PER_SIGN;
    private static final int CHECK_SIGNS = 3;
    private static final int GROUP = 5;
    private static final BigInteger PRIME = BigInteger.valueOf(32_749);

    private final BigInteger number;

    private RecoveryCode(BigInteger number) {
        this.number = number;
    }

    /** A code that nobody else has. */
    public static RecoveryCode fresh() {
        return new RecoveryCode(new BigInteger(1, Ciphers.random(BYTES)));
    }

    /** The code that somebody typed: small letters, blanks, full-width letters and hyphens do not matter; empty if it is none. */
    public static Optional<RecoveryCode> parse(String typed) {
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\p{C}\\p{Pd}\\p{Pc}\\p{Po}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != RANDOM_SIGNS + CHECK_SIGNS || !signs.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        RecoveryCode code = new RecoveryCode(number(signs.substring(0, RANDOM_SIGNS)));
        return code.check().equals(number(signs.substring(RANDOM_SIGNS))) ? Optional.of(code) : Optional.empty();
    }

    /** As it is written down, in groups with hyphens: 7 groups of 5 signs. */
    public String text() {
        String signs = signs(number, RANDOM_SIGNS) + signs(check(), CHECK_SIGNS);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? "-" : "").append(signs.charAt(i));
        }
        return grouped.toString();
    }

    byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = number.shiftRight((BYTES - 1 - i) * Byte.SIZE).byteValue();
        }
        return bytes;
    }

    private BigInteger check() {
        return number.mod(PRIME);
    }

    private static BigInteger number(String signs) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < signs.length(); i++) {
            number = number.shiftLeft(BITS_PER_SIGN).or(BigInteger.valueOf(SIGNS.indexOf(signs.charAt(i))));
        }
        return number;
    }

    private static String signs(BigInteger number, int count) {
        StringBuilder signs = new StringBuilder();
        for (int i = count - 1; i >= 0; i--) {
            signs.append(SIGNS.charAt(number.shiftRight(i * BITS_PER_SIGN).intValue() & (SIGNS.length() - 1)));
        }
        return signs.toString();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
