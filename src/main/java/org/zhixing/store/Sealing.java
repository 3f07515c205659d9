package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Seals a store that nobody has open, and opens it for good. */
record Sealing(Path file) {

    /** A key with a lock around it, and the code that opens the lock. */
    record Made(DataKey key, KeyLock lock, RecoveryCode code) {}

    static Made made(Passphrase passphrase) {
        DataKey key = DataKey.fresh();
        RecoveryCode code = RecoveryCode.fresh();
        return new Made(key, KeyLock.around(key, passphrase, code), code);
    }

    void on(Made made) {
        Cells sealed = Cells.sealedWith(made.key().texts());
        PlainCopies copies = new PlainCopies(file);
        try {
            copies.writeDown();
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        }
        new Conversion(file, Cells.PLAIN, sealed, StoreLock.of(made.lock(), made.key())).run();
        copies.letGo();
    }

    /** Under another key. */
    void anew(DataKey present, Made made) {
        Cells from = Cells.sealedWith(present.texts());
        Cells to = Cells.sealedWith(made.key().texts());
        new Rekeying(new Contents(file, present), made.key())
                .around(() -> new Conversion(file, from, to, StoreLock.of(made.lock(), made.key())).run());
    }

    void off(DataKey key) {
        new Conversion(file, Cells.sealedWith(key.texts()), Cells.PLAIN, null).run();
    }

    /** @throws ProblemException STORE when nothing, or something else, is given */
    static DataKey unlocked(Path file, StoreLock lock, @Nullable Unlocking with) {
        if (with == null) {
            throw Trouble.of("problems.store.locked", file, null);
        }
        DataKey key = lock.open(with).orElseThrow(() -> Trouble.of("problems.store.wrongSecret", file, null));
        return known(file, lock, key);
    }

    /** @throws ProblemException STORE when there is none, or it is the key of another store */
    static DataKey known(Path file, StoreLock lock, @Nullable DataKey key) {
        if (key == null || !lock.isOf(key)) {
            throw Trouble.of("problems.store.wrongSecret", file, null);
        }
        return key;
    }

    static void requireStrong(Passphrase passphrase) {
        if (!passphrase.isStrongEnough()) {
            throw refused("problems.protection.weak");
        }
    }

    static ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at("", key));
    }
}
