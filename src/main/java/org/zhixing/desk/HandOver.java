package org.zhixing.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.SealedFile;
import org.zhixing.secrets.Unlocking;
import org.zhixing.secrets.WrongSecretException;
import org.zhixing.store.StoreProtection;
import org.zhixing.store.StoredAttachments;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * A whole data file to be carried to a supervisor or to a new computer: sealed as it lies, numbers and dates too, under a
 * passphrase of its own. Where it is taken over it opens with that passphrase. On the way it is never written plainly: the
 * copy inside is a sealed data file itself. What is attached to evidence comes along.
 */
public final class HandOver {

    private static final int BUFFER = 1 << 16;

    private HandOver() {}

    /**
     * Writes a hand-over file, whole or not at all.
     *
     * @param present what opens the data file; null where it is not sealed
     * @param own what the hand-over file is to be opened with
     * @param target an existing file is replaced
     * @param progress how far it is, in units of its own
     * @return false when it was stopped: nothing was written then
     * @throws ProblemException INPUT when {@code own} is too weak or {@code present} is another; STORE when it cannot be
     *     written
     */
    public static boolean write(
            Desk desk, @Nullable Unlocking present, Passphrase own, Path target, Progress progress) {
        if (!own.isStrongEnough()) {
            throw Rules.refused("", Passphrase.RULE);
        }
        try (WorkFolder folder = WorkFolder.beside(desk.store())) {
            Path copy = folder.file("copy.db");
            desk.backup(copy);
            // What no piece of evidence has any more stays here.
            desk.attachments().copyBeside(copy);
            boolean sealed = present == null
                    ? StoreProtection.seal(copy, own, progress).isPresent()
                    // Under a key of its own: whoever takes it over cannot open what the agency goes on to write.
                    : StoreProtection.reseal(copy, present, own, progress);
            if (sealed) {
                seal(whole(folder, copy), own, target);
            }
            return sealed;
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(target.toString(), "problems.handOver.notWritten"), e);
        }
    }

    /** The copy, or where something is attached an archive of both. */
    private static Path whole(WorkFolder folder, Path copy) throws IOException {
        List<Path> attached = StoredAttachments.beside(copy);
        if (attached.isEmpty()) {
            return copy;
        }
        Path archive = folder.file("whole.zip");
        Archive.write(copy, attached, archive);
        return archive;
    }

    private static void seal(Path copy, Passphrase own, Path target) throws IOException {
        Path beside =
                target.toAbsolutePath().resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            DataKey key = DataKey.fresh();
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER);
                    OutputStream out = SealedFile.sealing(file, key, KeyLock.around(key, own))) {
                Files.copy(copy, out);
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Whether this is a hand-over file; false where it cannot be read. */
    public static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SealedFile.isOne(in.readNBytes(SealedFile.HEAD_BYTES));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Puts what was handed over in the place of a data file that nobody has open and that may be absent; what was there is
     * kept in the folder {@code backups}. It is checked whole before anything is changed.
     *
     * @param own what the hand-over file is opened with, and the data file from then on
     * @throws ProblemException INPUT when it is no hand-over file or damaged; STORE when {@code own} is another or it cannot
     *     be written
     */
    public static void take(Path store, Path handedOver, Passphrase own) {
        if (!isOne(handedOver)) {
            throw Rules.refused(handedOver.toString(), "problems.handOver.notOne");
        }
        try (WorkFolder folder = WorkFolder.beside(store)) {
            Path copy = folder.file("copy.db");
            Tries.OF_PROCESS.orRefused(() -> open(handedOver, own, copy));
            Archive.using(copy, store, data -> {
                // Proves that it opens and is whole before anything takes the place of what is there.
                try (Desk copied = Desk.open(data, own)) {
                    if (!copied.check().isWell()) {
                        throw damaged(handedOver);
                    }
                }
                new Restoration(store, data).run(null);
            });
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(
                    ProblemException.Kind.STORE, Problem.at(handedOver.toString(), "problems.handOver.notTaken"), e);
        }
    }

    private static Path open(Path handedOver, Passphrase own, Path copy) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(handedOver), BUFFER);
                InputStream in = SealedFile.opening(file, own)) {
            Files.copy(in, copy);
            return copy;
        } catch (WrongSecretException other) {
            throw new ProblemException(
                    ProblemException.Kind.STORE,
                    Problem.at(handedOver.toString(), "problems.handOver.wrongPassphrase"),
                    other);
        } catch (DamagedSecretException changed) {
            throw damaged(handedOver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException damaged(Path handedOver) {
        return Rules.refused(handedOver.toString(), "problems.handOver.damaged");
    }
}
