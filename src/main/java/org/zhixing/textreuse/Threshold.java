package org.zhixing.textreuse;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A share of shingles in common from which a pair counts, as an exact fraction, so that a pair that lies on the threshold is
 * never lost to rounding (ruling B14: 10·i ≥ 7·u).
 *
 * @param numerator at least 1, at most {@code denominator}
 * @param denominator at most 10<sup>9</sup>
 */
public record Threshold(long numerator, long denominator) {

    private static final int MOST_DECIMALS = 9;

    public Threshold {
        if (numerator < 1 || denominator < numerator || denominator > 1_000_000_000L) {
            throw new IllegalArgumentException("threshold " + numerator + "/" + denominator);
        }
    }

    /**
     * @param share greater than 0, at most 1, with at most nine decimals
     * @throws IllegalArgumentException for any other
     */
    public static Threshold of(BigDecimal share) {
        BigDecimal plain = share.stripTrailingZeros();
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("threshold " + share);
        }
        long denominator = BigInteger.TEN.pow(Math.max(0, plain.scale())).longValueExact();
        long numerator = plain.movePointRight(Math.max(0, plain.scale())).longValueExact();
        return new Threshold(numerator, denominator);
    }

    /** Whether common ÷ union reaches the threshold. */
    public boolean reached(int common, int union) {
        return common * denominator >= numerator * union;
    }

    /** The least number of common shingles with which sets of {@code a} and {@code b} shingles reach the threshold. */
    int leastCommon(int a, int b) {
        return (int) ceilDiv(numerator * ((long) a + b), numerator + denominator);
    }

    /** The size of the smallest set that can reach the threshold with a set of {@code size} shingles. */
    int leastPartner(int size) {
        return (int) ceilDiv(numerator * size, denominator);
    }

    /**
     * The size of the largest set that can reach the threshold with a set of {@code size} shingles of which the first
     * {@code passed} are not in common.
     */
    int mostPartner(int size, int passed) {
        long most = (numerator + denominator) * (size - passed) / numerator - size;
        return (int) Math.min(Integer.MAX_VALUE - 1, most);
    }

    private static long ceilDiv(long a, long b) {
        return -Math.floorDiv(-a, b);
    }
}
