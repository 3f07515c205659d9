package org.zhixing.desk;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.Unlocking;
import org.zhixing.store.Store;
import org.zhixing.work.ProblemException;

/** A backup or an archive that is to take the place of a data file that nobody has open, which may be damaged or absent. */
public record Restoration(Path store, Path backup) {

    /** Whose passphrase or recovery code has to be known. */
    public enum Asks {
        NOTHING,
        /** The backup is sealed: nobody could use it else. */
        OF_BACKUP,
        /** The backup is plain and will be sealed as the data file is. */
        OF_STORE
    }

    /** @throws ProblemException as {@link #run} where it is an archive that cannot be used */
    public Asks asks() {
        AtomicBoolean locked = new AtomicBoolean();
        Archive.using(backup, store, data -> locked.set(Store.isLocked(data)));
        if (locked.get()) {
            return Asks.OF_BACKUP;
        }
        return Store.isLocked(store) ? Asks.OF_STORE : Asks.NOTHING;
    }

    /**
     * Puts it there; what is there now is kept in the folder {@code backups}.
     *
     * @param with what was asked for; null puts a sealed backup in place without proving that anybody can open it
     * @throws ProblemException STORE when the backup cannot be used or the place not be written, {@code
     *     problems.store.plainBackup} for a plain one in a sealed one's place when nothing is given, {@code
     *     problems.store.wrongSecret} when something else was asked for, which counts as a wrong try; everything is then as
     *     it was
     */
    public void run(@Nullable Unlocking with) {
        run(with, Tries.OF_PROCESS);
    }

    void run(@Nullable Unlocking with, Tries tries) {
        if (with == null) {
            Archive.using(backup, store, data -> Store.restore(store, data, null));
            return;
        }
        tries.orRefused(() -> {
            Archive.using(backup, store, data -> Store.restore(store, data, with));
            return backup;
        });
    }
}
