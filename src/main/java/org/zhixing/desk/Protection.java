package org.zhixing.desk;

import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;

/**
 * Whether the texts of an open data file are sealed under a passphrase, and what can be done about it. Sealed are the texts
 * that a person typed, names and ids; numbers, levels and dates are not. Every wrong try makes the next one wait longer.
 */
public final class Protection {

    Protection() {}

    /** Whether the data file is sealed. */
    public boolean isOn() {
        throw new UnsupportedOperationException();
    }

    /**
     * Seals the data file, and lets its plain copies in the folder {@code backups} go once a sealed one is there. Sessions must
     * be closed before; the file is the old one or the sealed one at any moment.
     *
     * @return the code that opens it when the passphrase is forgotten; shown once and kept nowhere
     * @throws org.zhixing.work.ProblemException INPUT when it is on already or the passphrase too weak; STORE when it cannot be
     *     written: all is then as it was
     */
    public RecoveryCode turnOn(Passphrase passphrase) {
        throw new UnsupportedOperationException();
    }

    /** Writes the texts plainly again. Sealed backups stay as they are. Sessions must be closed before. */
    public void turnOff(Unlocking present) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.zhixing.work.ProblemException INPUT when the present one is another or the new one too weak */
    public void change(Unlocking present, Passphrase passphrase) {
        throw new UnsupportedOperationException();
    }

    /** A new code in the place of the old one, which then opens only backups of before. */
    public RecoveryCode newCode(Unlocking present) {
        throw new UnsupportedOperationException();
    }

    /** Whether this opens the data file, asked when a locked screen is to be opened again. */
    public boolean opens(Unlocking tried) {
        throw new UnsupportedOperationException();
    }
}
