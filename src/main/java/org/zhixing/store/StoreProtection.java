package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.work.ProblemException;

/** The seal of an open store. Used by one thread at a time, as the store is. */
public final class StoreProtection {

    private final Store store;

    StoreProtection(Store store) {
        this.store = store;
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

    /** Copies in the folder {@code backups} whose texts anybody can read. */
    public List<Path> plainCopies() {
        try {
            return new Backups(store.file()).plain();
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /**
     * Seals the store and goes on with it: the file is the old one or the sealed one at any moment. Plain copies in the
     * folder {@code backups} go once a sealed one is there.
     *
     * @return the code that opens it when the passphrase is forgotten; kept nowhere
     * @throws ProblemException INPUT when it is sealed already or the passphrase too weak; STORE when it cannot be written:
     *     all is then as it was
     */
    public RecoveryCode on(Passphrase passphrase) {
        Sealing.requireStrong(passphrase);
        if (isOn()) {
            throw Sealing.refused("problems.protection.on");
        }
        Sealing.Made made = Sealing.made(passphrase);
        store.away(made.key(), () -> new Sealing(store.file()).on(made));
        return made.code();
    }

    /**
     * Writes the texts plainly again and goes on with the store. Sealed copies stay sealed.
     *
     * @throws ProblemException INPUT when it is plain already; STORE when it cannot be written: all is then as it was
     */
    public void off() {
        DataKey key = store.key();
        if (key == null) {
            throw Sealing.refused("problems.protection.off");
        }
        store.away(null, () -> new Sealing(store.file()).off(key));
    }
}
