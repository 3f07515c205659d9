package org.zhixing.secrets;

import java.util.Optional;

/**
 * The code that opens a lock when the passphrase is forgotten: 160 random bits, in groups of letters and digits that cannot
 * be taken for each other, with a check that finds a slip of the pen. It never prints itself.
 */
public final class RecoveryCode implements Unlocking {

    private RecoveryCode() {}

    public static RecoveryCode fresh() {
        throw new UnsupportedOperationException();
    }

    /** The code that somebody typed: small letters, blanks, full-width letters and hyphens do not matter; empty if it is none. */
    public static Optional<RecoveryCode> parse(String typed) {
        throw new UnsupportedOperationException();
    }

    /** As it is written down, in groups with hyphens. */
    public String text() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
