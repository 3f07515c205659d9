package org.zhixing.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.store.Store;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * Whether the texts of an open data file are sealed under a passphrase, and what can be done about it. Sealed are the texts
 * that a person typed, names and ids; numbers, levels and dates are not. Every wrong try makes the next one wait longer, so
 * that whatever takes a passphrase or a code is not called where people wait for the window.
 */
public final class Protection {

    private final DataThread thread;
    private final Supplier<Store> store;
    private final Tries tries;

    Protection(DataThread thread, Supplier<Store> store, Tries tries) {
        this.thread = thread;
        this.store = store;
        this.tries = tries;
    }

    /** Whether the data file is sealed. */
    public boolean isOn() {
        return thread.call(() -> store.get().protection().isOn());
    }

    /**
     * Seals the data file, and lets its plain copies in the folder {@code backups} go once a sealed one is there; those that
     * could not be let go are told by {@link #plainCopies}. Sessions must be closed before; the file is the old one or the
     * sealed one at any moment.
     *
     * @param progress in rows
     * @return the code that opens it when the passphrase is forgotten, shown once and kept nowhere; empty when it was stopped:
     *     all is then as it was
     * @throws ProblemException INPUT when it is on already or the passphrase too weak; STORE when it cannot be written: all
     *     is then as it was
     */
    public Optional<RecoveryCode> turnOn(Passphrase passphrase, Progress progress) {
        return thread.call(() -> store.get().protection().on(passphrase, progress));
    }

    /** The same, with nobody who looks on. */
    public RecoveryCode turnOn(Passphrase passphrase) {
        return turnOn(passphrase, Progress.NONE).orElseThrow();
    }

    /**
     * Writes the texts plainly again. Sealed backups stay as they are. Sessions must be closed before.
     *
     * @param progress in rows
     * @return false when it was stopped: all is then as it was
     */
    public boolean turnOff(Unlocking present, Progress progress) {
        key(lock(), present);
        return thread.call(() -> store.get().protection().off(progress));
    }

    /** The same, with nobody who looks on. */
    public void turnOff(Unlocking present) {
        turnOff(present, Progress.NONE);
    }

    /** @throws ProblemException INPUT when the present one is another or the new one too weak */
    public void change(Unlocking present, Passphrase passphrase) {
        KeyLock lock = lock();
        if (!passphrase.isStrongEnough()) {
            throw Rules.refused("", "problems.protection.weak");
        }
        relock(lock.with(key(lock, present), passphrase));
    }

    /**
     * Another passphrase and another code at once, for somebody who had to open the data file by its code.
     *
     * @throws ProblemException INPUT when the present one is another or the new one too weak
     */
    public RecoveryCode renew(Unlocking present, Passphrase passphrase) {
        KeyLock lock = lock();
        if (!passphrase.isStrongEnough()) {
            throw Rules.refused("", "problems.protection.weak");
        }
        DataKey key = key(lock, present);
        RecoveryCode code = RecoveryCode.fresh();
        relock(lock.with(key, passphrase).with(key, code));
        return code;
    }

    /** A new code in the place of the old one, which then opens only backups of before. */
    public RecoveryCode newCode(Unlocking present) {
        KeyLock lock = lock();
        RecoveryCode code = RecoveryCode.fresh();
        relock(lock.with(key(lock, present), code));
        return code;
    }

    /** Whether this opens the data file, asked when a locked screen is to be opened again. */
    public boolean opens(Unlocking tried) {
        KeyLock lock = lock();
        return tries.attempt(() -> opened(lock, tried)).isPresent();
    }

    /** How long the next try at any data file will have to wait after wrong ones; zero when it will not. */
    public static Duration pauseNow() {
        return Tries.OF_PROCESS.pause();
    }

    /** How long the next try will have to wait; zero when it will not. */
    public Duration pause() {
        return tries.pause();
    }

    /** Backups and other copies beside the data file that anybody can read. Sealing takes the backups away. */
    public List<Path> plainCopies() {
        return thread.call(() -> store.get().protection().plainCopies());
    }

    /**
     * Seals the plain copies under the passphrase of the data file, which is sealed.
     *
     * @param progress in copies
     * @return those that stay plain, since they are no whole data files
     */
    public List<Path> sealCopies(Progress progress) {
        return thread.call(() -> {
            store.get().protection().sealCopies(progress);
            return store.get().protection().plainCopies();
        });
    }

    /** Takes plain copies away for good, and tells which are still there. */
    public List<Path> removeCopies(List<Path> copies) {
        return thread.call(() -> {
            store.get().protection().removeCopies(copies);
            return store.get().protection().plainCopies();
        });
    }

    private KeyLock lock() {
        return thread.call(() -> store.get().protection().lock())
                .orElseThrow(() -> Rules.refused("", "problems.protection.off"));
    }

    private DataKey key(KeyLock lock, Unlocking present) {
        return tries.attempt(() -> opened(lock, present))
                .orElseThrow(() -> Rules.refused("", "problems.protection.wrong"));
    }

    /** A lock that somebody has changed is told as what it is: it is no wrong try. */
    private static Optional<DataKey> opened(KeyLock lock, Unlocking with) {
        try {
            return lock.open(with);
        } catch (DamagedSecretException e) {
            throw new ProblemException(ProblemException.Kind.STORE, Problem.at("", "problems.protection.damaged"), e);
        }
    }

    private void relock(KeyLock lock) {
        thread.call(() -> {
            store.get().protection().relock(lock);
            return lock;
        });
    }

    /** Opens a data file; where it is sealed, a wrong passphrase or code counts as a try. */
    static Store opened(Path file, @Nullable Unlocking with, Tries tries) {
        if (with == null || !Store.isLocked(file)) {
            return Store.open(file, with);
        }
        return tries.orRefused(() -> Store.open(file, with));
    }
}
