package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Seals a store that nobody has open, and opens it for good. */
record Sealing(Path file) {

    /** A key with a lock around it, and the code that opens the lock. */
    record Made(DataKey key, KeyLock lock, RecoveryCode code) {}

    static Made made(Passphrase passphrase) {
        DataKey key = DataKey.fresh();
        RecoveryCode code = RecoveryCode.fresh();
        return new Made(key, KeyLock.around(key, passphrase, code), code);
    }

    /** @return false when it was stopped, as in the others; the file is then as it was */
    boolean on(Made made, Progress progress) {
        Cells sealed = Cells.sealedWith(made.key().texts());
        PlainCopies copies = new PlainCopies(file);
        try {
            copies.writeDown();
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        }
        if (!new Conversion(file, Cells.PLAIN, sealed, StoreLock.of(made.lock(), made.key())).run(progress)) {
            return false;
        }
        copies.letGo();
        return true;
    }

    /** Under another key. */
    boolean anew(DataKey present, Made made, Progress progress) {
        Cells from = Cells.sealedWith(present.texts());
        Cells to = Cells.sealedWith(made.key().texts());
        return new Rekeying(new Contents(file, present), made.key())
                .aroundStoppable(
                        () -> new Conversion(file, from, to, StoreLock.of(made.lock(), made.key())).run(progress));
    }

    boolean off(DataKey key, Progress progress) {
        return new Conversion(file, Cells.sealedWith(key.texts()), Cells.PLAIN, null).run(progress);
    }

    /** @throws ProblemException STORE when nothing, or something else, is given */
    static DataKey unlocked(Path file, StoreLock lock, @Nullable Unlocking with) {
        if (with == null) {
            throw Trouble.of("problems.store.locked", file, null);
        }
        return known(file, lock, opened(file, lock, with));
    }

    private static @Nullable DataKey opened(Path file, StoreLock lock, Unlocking with) {
        try {
            return lock.open(with).orElse(null);
        } catch (DamagedSecretException e) {
            throw Trouble.of("problems.store.damaged", file, e);
        }
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
