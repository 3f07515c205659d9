package org.zhixing.secrets;

/**
 * A passphrase as a person typed it. The same words typed with another input method or in another Unicode form open the same
 * lock. It never prints itself.
 */
public final class Passphrase implements Unlocking {

    private final String typed;

    private Passphrase(String typed) {
        this.typed = typed;
    }

    public static Passphrase of(String typed) {
        return new Passphrase(typed);
    }

    /** Whether it is good enough to lock with; any passphrase may be tried to unlock. */
    public boolean isStrongEnough() {
        throw new UnsupportedOperationException();
    }

    String typed() {
        return typed;
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
