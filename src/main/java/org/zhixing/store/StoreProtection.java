package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** The seal of an open store. Used by one thread at a time, as the store is. */
public final class StoreProtection {

    private final Store store;

    StoreProtection(Store store) {
        this.store = store;
    }

    /**
     * Seals a store that nobody has open, as {@link #on} does.
     *
     * @param progress in rows
     * @return empty when it was stopped: the file is then as it was
     */
    public static Optional<RecoveryCode> seal(Path file, Passphrase passphrase, Progress progress) {
        Sealing.requireStrong(passphrase);
        if (Store.isLocked(file)) {
            throw Sealing.refused("problems.protection.on");
        }
        try (Store plain = Store.open(file)) {
            return plain.protection().on(passphrase, progress);
        }
    }

    /**
     * Seals a sealed store that nobody has open under another key, so that whoever has the old passphrase, code or key opens
     * it no more. Nothing is written plainly on the way.
     *
     * @param progress in rows
     * @return false when it was stopped: the file is then as it was
     * @throws ProblemException INPUT when it is not sealed or the passphrase too weak; STORE when it cannot be opened or
     *     written: the file is then as it was
     */
    public static boolean reseal(Path file, Unlocking with, Passphrase passphrase, Progress progress) {
        Sealing.requireStrong(passphrase);
        StoreLock lock = StoreLock.in(file).orElseThrow(() -> Sealing.refused("problems.protection.off"));
        return new Sealing(file).anew(Sealing.unlocked(file, lock, with), Sealing.made(passphrase), progress);
    }

    public boolean isOn() {
        return store.key() != null;
    }

    /** The lock of a sealed store, which may be shown to anybody; empty for a plain one. */
    public Optional<KeyLock> lock() {
        return inStore().map(StoreLock::lock);
    }

    private Optional<StoreLock> inStore() {
        return store.call(h -> Sql.get(() -> StoreLock.in(h.getConnection())));
    }

    /**
     * Puts another lock around the same key. Nothing of the old one is left in this file; copies made before keep it.
     *
     * @throws IllegalStateException when the store is plain
     */
    public void relock(KeyLock lock) {
        StoreLock other = inStore().orElseThrow(IllegalStateException::new).with(lock);
        WorkshopErasure.overwriting(store, () -> store.inTransaction(h -> Sql.run(h, other::putInto)));
        store.call(h -> Sql.run(h, RecordRemoval::emptyLog));
    }

    /** Backups, and other copies beside the store that are its own, whose texts anybody can read. */
    public List<Path> plainCopies() {
        try {
            return new ReadableCopies(store.file()).all();
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /**
     * Seals the plain copies of a sealed store under its passphrase. What is no whole store stays as it is.
     *
     * @param progress in copies
     * @throws IllegalStateException when the store is plain
     */
    public void sealCopies(Progress progress) {
        DataKey key = store.key();
        StoreLock lock = inStore().orElseThrow(IllegalStateException::new);
        if (key == null) {
            throw new IllegalStateException("a plain store has no key");
        }
        try {
            new ReadableCopies(store.file()).seal(key, lock, progress);
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /** Takes copies away for good. @param copies of those that {@link #plainCopies} told */
    public void removeCopies(List<Path> copies) {
        try {
            ReadableCopies.remove(copies);
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /**
     * Seals the store and goes on with it: the file is the old one or the sealed one at any moment. Plain copies in the
     * folder {@code backups} go once a sealed one is there.
     *
     * @param progress in rows
     * @return the code that opens it when the passphrase is forgotten, kept nowhere; empty when it was stopped: all is then as
     *     it was
     * @throws ProblemException INPUT when it is sealed already or the passphrase too weak; STORE when it cannot be written:
     *     all is then as it was
     */
    public Optional<RecoveryCode> on(Passphrase passphrase, Progress progress) {
        Sealing.requireStrong(passphrase);
        if (isOn()) {
            throw Sealing.refused("problems.protection.on");
        }
        return on(Sealing.made(passphrase), progress);
    }

    Optional<RecoveryCode> on(Sealing.Made made, Progress progress) {
        boolean sealed = store.away(made.key(), () -> new Sealing(store.file()).on(made, progress));
        return sealed ? Optional.of(made.code()) : Optional.empty();
    }

    /**
     * Writes the texts plainly again and goes on with the store. Sealed copies stay sealed.
     *
     * @param progress in rows
     * @return false when it was stopped: all is then as it was
     * @throws ProblemException INPUT when it is plain already; STORE when it cannot be written: all is then as it was
     */
    public boolean off(Progress progress) {
        DataKey key = store.key();
        if (key == null) {
            throw Sealing.refused("problems.protection.off");
        }
        return store.away(null, () -> new Sealing(store.file()).off(key, progress));
    }
}
