package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * One opened data file. Used by one thread at a time. Every writing method is one committed transaction; when it throws,
 * nothing of it is there, and the next call works as if it had not been.
 */
public final class Store implements AutoCloseable {

    private final Path file;
    private Opening.Opened opened;
    /** The day of the last copy: a store may stay open over midnight. */
    private LocalDate copied = today();

    /** Whether the copy of the day could not be made. */
    private boolean missesBackup;

    private Store(Path file, Opening.Opened opened) {
        this.file = file;
        this.opened = opened;
        this.missesBackup = opened.missesBackup();
    }

    /**
     * Opens a store, or makes it where none is. Migrates an older one, and keeps one copy for each day of use.
     *
     * @throws ProblemException of kind STORE: damaged, from a newer program, no store at all, read-only, full, busy. The
     *     file then has the bytes it had.
     */
    public static Store open(Path file) {
        return open(file, (Unlocking) null);
    }

    /**
     * Opens a store that may be sealed.
     *
     * @param with the passphrase or the recovery code; null tries without
     * @throws ProblemException of kind STORE, as {@link #open(Path)}, and {@code problems.store.locked} or {@code
     *     problems.store.wrongSecret}
     */
    public static Store open(Path file, @Nullable Unlocking with) {
        return open(file, Migrations.shipped(), lock -> Sealing.unlocked(file, lock, with));
    }

    /** Whether a store is there and sealed; false where nothing can be told. */
    public static boolean isLocked(Path file) {
        return StoreLock.in(file).isPresent();
    }

    /**
     * Seals a store that nobody has open: it is the old one or the sealed one at any moment. Plain copies in the folder
     * {@code backups} go once a sealed one is there.
     *
     * @return the code that opens it when the passphrase is forgotten; kept nowhere
     * @throws ProblemException INPUT when it is sealed or the passphrase too weak; STORE when it cannot be written: the
     *     file is then as it was
     */
    public static RecoveryCode seal(Path file, Passphrase passphrase) {
        return StoreProtection.seal(file, passphrase, Progress.NONE).orElseThrow();
    }

    /** Writes the texts of a sealed store that nobody has open plainly again. */
    public static void unseal(Path file, Unlocking with) {
        try (Store sealed = open(file, with)) {
            sealed.protection().off(Progress.NONE);
        }
    }

    static Store open(Path file, Migrations migrations) {
        return open(file, migrations, lock -> Sealing.unlocked(file, lock, null));
    }

    /** @param keys opens the lock of a sealed store, or throws */
    static Store open(Path file, Migrations migrations, Function<StoreLock, DataKey> keys) {
        Store store = new Store(file, new Opening(file, migrations).with(keys));
        store.settle();
        return store;
    }

    /**
     * Puts a backup in the place of a store that nobody has open. What is there now, damaged or not, is kept in the folder
     * {@code backups}. An older backup is migrated. A sealed backup keeps its lock, but gets the present one where the key is
     * the same.
     *
     * @param with opens the backup where that is sealed, and else the store; null where nobody gave anything: then a sealed
     *     backup is put in place without asking who it is
     * @throws ProblemException of kind STORE when the backup cannot be used or the place not be written, and {@code
     *     problems.store.plainBackup} for a plain one in the place of a sealed store and {@code problems.store.wrongSecret}
     *     where something else opens it; everything is then as it was
     */
    public static void restore(Path file, Path backup, @Nullable Unlocking with) {
        Restoring.run(file, backup, with == null ? null : Restoring.key(file, backup, with));
    }

    /** The same when nobody gave anything. */
    static void restore(Path file, Path backup) {
        restore(file, backup, null);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    public Path file() {
        return file;
    }

    /** The assessments, newest period first, then by agency and id. */
    public List<CardRow> cards() {
        return reading(Lookups::cards);
    }

    /** A whole assessment to add, with the model that asked. */
    public record Addition(String id, PinnedModel pinned, Dossier dossier, boolean sample) {}

    /** Adds whole assessments as one change. A model's text is kept once, however many assessments it asks. */
    public void add(List<Addition> added) {
        transaction(h -> added.forEach(new Additions(h)::add));
    }

    /** @throws ProblemException of kind INPUT when no assessment has this id */
    public StoredAssessment read(String id) {
        return reading(h -> Lookups.read(h, id));
    }

    /**
     * Writes what differs between two states of an assessment, with its lines in the log.
     *
     * @param by id of the rater who acts
     */
    public void save(String id, Dossier before, Dossier after, String by) {
        transaction(h -> {
            Presence.requireAssessment(h, id);
            new DossierWriter(h, id, true, Instant.now(), by).write(before, after);
        });
    }

    /** The rating log of an assessment, oldest line first. */
    public List<LogEntry> log(String id) {
        return reading(h -> Lookups.log(h, id));
    }

    /** The service records of an assessment, which must exist when something is written. */
    public StoredRecords records(String id) {
        return new StoredRecords(this, id);
    }

    /**
     * The workshop sessions.
     *
     * @param models from the text of a model and its id to the model
     */
    public StoredWorkshops workshops(BiFunction<String, String, PinnedModel> models) {
        return new StoredWorkshops(this, models);
    }

    /** Numbers of other agencies that were handed over. */
    public StoredBundles bundles() {
        return new StoredBundles(this);
    }

    /**
     * The case-file audits.
     *
     * @param models from the text of an audit model and its id to the model
     */
    public StoredAudits audits(BiFunction<String, String, PinnedAuditModel> models) {
        return new StoredAudits(this, models);
    }

    /** The contents of the files that belong to pieces of evidence. */
    public StoredAttachments attachments() {
        return new StoredAttachments(this, new Contents(file, key()));
    }

    /** What was put into the trash. */
    public StoredTrash trash() {
        return new StoredTrash(this);
    }

    /** The folder in which the contents of what is attached in a data file lie; it may be absent. */
    public static Path attachmentsBeside(Path file) {
        return new Contents(file, null).folder();
    }

    /** The secret that turns ids of clients into codes; of this store alone. */
    public byte[] salt() {
        return inTransaction(h -> new RecordTools(h).salt());
    }

    /** Mappings that were kept, by name. */
    public List<MappingPreset> presets() {
        return call(h -> new RecordTools(h).presets());
    }

    /** Keeps a mapping in the place of the one for the same headers. */
    public void savePreset(MappingPreset preset) {
        transaction(h -> new RecordTools(h).put(preset));
    }

    public void removePreset(String headers) {
        transaction(h -> new RecordTools(h).remove(headers));
    }

    /** Writes a checked copy of everything that is committed; an existing file is replaced. */
    public void backup(Path target) {
        try {
            Backups.write(file, target);
        } catch (SQLException e) {
            throw Trouble.behind(e, target, Trouble.forCopies(file, 1));
        } catch (IOException e) {
            throw Trouble.behind(e, target, Trouble.forCopies(file, 1));
        }
    }

    /** Whether the copy of the day could not be made, which is no reason not to work and one to tell. */
    public boolean missesBackup() {
        return missesBackup;
    }

    /** What is known to have changed the file outside the program; empty for nothing. */
    public Optional<OutsideChange> outsideChange() {
        return Optional.ofNullable(opened.outside());
    }

    /** Somebody has said that it was meant: it is told no more, and copies replace older ones as ever. */
    public void acceptOutsideChange() {
        opened = opened.knowing(file, null);
    }

    /** The seal of this store. */
    public StoreProtection protection() {
        return new StoreProtection(this);
    }

    /** Of a sealed store; null of a plain one. */
    @Nullable
    DataKey key() {
        return opened.key();
    }

    /**
     * Puts a backup in the place of this store, as {@link #restore(Path, Path)} does, and goes on with it. In the place of a
     * sealed store a plain backup is sealed on its way.
     *
     * @param with opens the backup where it is sealed and its key is not this store's; null where nobody gave anything
     * @throws ProblemException of kind STORE when it cannot be done, and {@code problems.store.lockedBackup} or {@code
     *     problems.store.wrongSecret} when it is sealed under another key; everything is then as it was
     */
    public void replaceBy(Path backup, @Nullable Unlocking with) {
        StoreLock theirs = StoreLock.in(backup).orElse(null);
        DataKey present = key();
        DataKey then = present;
        if (theirs != null && (present == null || !theirs.isOf(present))) {
            if (with == null) {
                throw Trouble.of("problems.store.lockedBackup", backup, null);
            }
            then = Sealing.unlocked(backup, theirs, with);
        }
        away(then, () -> {
            Restoring.run(file, backup, present);
            return true;
        });
        acceptOutsideChange();
    }

    /**
     * Closes the store for a work on its file, and goes on with it under another key, or as before when the work fails or
     * says that it changed nothing.
     */
    boolean away(@Nullable DataKey then, BooleanSupplier work) {
        DataKey next = key();
        OutsideChange known = opened.outside();
        Contents contents = new Contents(file, next);
        close();
        try {
            boolean changed = new Rekeying(contents, then).aroundStoppable(work);
            next = changed ? then : next;
            return changed;
        } finally {
            DataKey present = next;
            opened = new Opening(file, Migrations.shipped())
                    .with(lock -> Sealing.known(file, lock, present))
                    .knowing(file, known);
            missesBackup = opened.missesBackup();
            settle();
        }
    }

    /** Finishes what a program that died had begun. */
    private void settle() {
        attachments().settle();
        trash().settle();
    }

    public StoreHealth health() {
        return call(h -> Health.of(h, file, opened.outside()));
    }

    @Override
    public void close() {
        opened.close(file);
    }

    /** In plain statements: the driver's own transactions do not get over a failed beginning. */
    <T> T inTransaction(Function<Handle, T> work) {
        return inTransaction(work, Trouble.FOR_A_CHANGE);
    }

    /** @param room bytes that the work needs on the disk */
    <T> T inTransaction(Function<Handle, T> work, long room) {
        UseMark mark = opened.mark();
        if (mark != null) {
            mark.keep();
        }
        if (!today().equals(copied)) {
            missesBackup = !new Backups(file).keepToday(opened.outside() != null);
            copied = today();
        }
        return call(room, h -> {
            h.execute("BEGIN IMMEDIATE");
            try {
                T result = work.apply(h);
                h.execute("COMMIT");
                return result;
            } catch (RuntimeException | Error e) {
                // Out of memory, too: a transaction that stays open would keep everything after it from being saved.
                rollBack(h, e);
                throw e;
            }
        });
    }

    private void transaction(Consumer<Handle> work) {
        inTransaction(h -> {
            work.accept(h);
            return h;
        });
    }

    /** After some troubles the database has rolled back by itself. */
    private static void rollBack(Handle handle, Throwable because) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    /** What only reads: sound pages with a value that no version of the program writes are damage, too. */
    <T> T reading(Function<Handle, T> work) {
        return call(h -> {
            try {
                return work.apply(h);
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException | ArithmeticException e) {
                throw Trouble.of("problems.store.damaged", file, e);
            }
        });
    }

    <T> T call(Function<Handle, T> work) {
        return call(Trouble.FOR_A_CHANGE, work);
    }

    private <T> T call(long room, Function<Handle, T> work) {
        try {
            return work.apply(opened.handle());
        } catch (RuntimeException e) {
            throw Trouble.behind(e, file, room);
        }
    }
}
