package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.work.ProblemException;

/**
 * The contents of the files that belong to pieces of evidence. They lie beside the data file; which piece names which is in
 * the assessments. Used by one thread at a time, as the store is.
 */
public final class StoredAttachments {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttachments.class);

    private record Named(String assessment, String evidence, String sha256) {}

    private final Store store;
    private final Contents contents;

    StoredAttachments(Store store, Contents contents) {
        this.store = store;
        this.contents = contents;
    }

    /** The folder, which may be absent. */
    public Path folder() {
        return contents.folder();
    }

    /**
     * Keeps a content. It is on the disk when this returns, so that a row may name it.
     *
     * @return its SHA-256 in lower-case hex
     * @throws ProblemException STORE when it cannot be written
     */
    public String put(byte[] content) {
        String sha256 = Contents.hash(content);
        try {
            contents.put(sha256, content);
            return sha256;
        } catch (IOException e) {
            throw Trouble.behind(e, store.file(), Trouble.FOR_A_CHANGE + content.length);
        }
    }

    /** @throws ProblemException STORE when it is not there, or not as it was */
    public byte[] content(String sha256) {
        try {
            return contents.read(sha256);
        } catch (NoSuchFileException e) {
            throw Trouble.of("problems.attachment.missing", store.file(), e);
        } catch (DamagedSecretException e) {
            throw Trouble.of("problems.attachment.damaged", store.file(), e);
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /** Whether a content is there; whether it is as it was shows when it is read. */
    public boolean isThere(String sha256) {
        return contents.there(sha256) != null;
    }

    /** The files in which the contents lie that the store names, by the names that they have in the folder. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String sha256 : named(store.call(StoredAttachments::rows))) {
            Path file = contents.there(sha256);
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    /**
     * Puts the contents that the store names beside a copy of it, as they lie here.
     *
     * @throws ProblemException STORE when they cannot be read or written
     */
    public void copyBeside(Path copy) {
        try {
            for (Path file : files()) {
                String name = file.getFileName().toString();
                Path place = new Contents(copy, null)
                        .folder()
                        .resolve(name.substring(0, 2))
                        .resolve(name);
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /** The files of all contents beside a data file that nobody has open. */
    public static List<Path> beside(Path file) throws IOException {
        return new Contents(file, null).all();
    }

    /** Reads every content that is named. */
    public AttachmentHealth health() {
        List<Named> rows = store.call(StoredAttachments::rows);
        Map<String, Instant> letGo = store.call(StoredAttachments::removals);
        List<AttachmentHealth.Missing> missing = new ArrayList<>();
        Map<String, Long> sizes = new HashMap<>();
        for (Named row : rows) {
            Path file = contents.there(row.sha256);
            long size = sizes.computeIfAbsent(row.sha256, this::size);
            if (size < 0) {
                missing.add(new AttachmentHealth.Missing(
                        row.assessment, row.evidence, row.sha256, file != null, letGo.get(row.sha256)));
            }
        }
        long bytes = sizes.values().stream()
                .filter(size -> size > 0)
                .mapToLong(size -> size)
                .sum();
        try {
            return new AttachmentHealth(
                    sizes.size(), bytes, missing, loose(sizes.keySet()).size());
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /** Below zero when it is not there as it was. */
    private long size(String sha256) {
        try {
            return contents.read(sha256).length;
        } catch (IOException | DamagedSecretException e) {
            return -1;
        }
    }

    /**
     * Puts contents that neither this store nor a copy beside it names into the trash, and takes away what has lain there
     * long enough. Where a copy cannot be read nothing is done.
     *
     * @throws ProblemException STORE when it cannot be done; what was done before stays
     */
    public Tidied tidy(Instant now) {
        Set<String> named = named(store.call(StoredAttachments::rows));
        List<Path> unreadable = new ArrayList<>();
        try {
            for (Path copy : Copies.ofHand(store.file())) {
                if (!addNamed(copy, named)) {
                    unreadable.add(copy);
                }
            }
            return unreadable.isEmpty() ? tidy(named, now) : new Tidied(0, 0, 0, unreadable);
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    private Tidied tidy(Set<String> named, Instant now) throws IOException {
        int trashed = 0;
        int removed = 0;
        long bytes = 0;
        Instant since = now.minus(Duration.ofDays(Tidied.DAYS));
        for (Path file : loose(named)) {
            if (!contents.isTrashed(file)) {
                contents.letGo(file, now);
                trashed++;
            } else if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                byte[] content = readable(file);
                if (content == null) {
                    continue;
                }
                store.inTransaction(h -> remember(h, Contents.hash(content), content.length, now));
                Files.deleteIfExists(file);
                removed++;
                bytes += content.length;
            }
        }
        LOG.info("contents put into the trash: {}, taken away: {}, bytes: {}", trashed, removed, bytes);
        return new Tidied(trashed, removed, bytes, List.of());
    }

    /**
     * Notes in the very transaction that deletes something for good which contents go with it, so that the next opening takes
     * away what a program that died had not.
     *
     * @param contents bytes of each by its hash
     * @return those that nothing else in this store names
     */
    static List<String> goWith(Handle handle, Map<String, Long> contents, Instant now) {
        Set<String> named = named(rows(handle));
        List<String> going = contents.keySet().stream()
                .filter(sha256 -> !named.contains(sha256))
                .toList();
        going.forEach(sha256 -> remember(handle, sha256, contents.getOrDefault(sha256, 0L), now));
        return going;
    }

    /**
     * Takes contents away whose removal is noted, without a while in the trash: what named them was deleted for good. What a
     * copy beside this store names, or cannot be taken away now, is left for {@link #tidy}.
     */
    void letGoAtOnce(List<String> noted) {
        if (noted.isEmpty()) {
            return;
        }
        List<String> staying = new ArrayList<>(noted);
        try {
            Set<String> named = named(store.call(StoredAttachments::rows));
            boolean all = true;
            for (Path copy : Copies.ofHand(store.file())) {
                all &= addNamed(copy, named);
            }
            for (String sha256 : all ? noted : List.<String>of()) {
                if (!named.contains(sha256)) {
                    for (Path file = contents.there(sha256); file != null; file = contents.there(sha256)) {
                        Files.delete(file);
                    }
                    staying.remove(sha256);
                }
            }
        } catch (IOException e) {
            LOG.warn("contents of what was deleted stay: {}", e.getClass().getSimpleName());
        }
        store.inTransaction(h -> {
            staying.forEach(sha256 -> h.createUpdate("DELETE FROM attachment_removal WHERE sha256 = :sha256")
                    .bind("sha256", Cells.of(h).exact(sha256))
                    .execute());
            return staying;
        });
    }

    /** The same for all whose removal is noted and that are there all the same. */
    void letGoRest() {
        letGoAtOnce(store.call(StoredAttachments::removals).keySet().stream()
                .filter(this::isThere)
                .toList());
    }

    /** Null where it is encrypted under a key of another time, which nobody may miss now. */
    private byte @Nullable [] readable(Path file) throws IOException {
        try {
            return contents.read(file);
        } catch (DamagedSecretException e) {
            return null;
        }
    }

    private List<Path> loose(Set<String> named) throws IOException {
        Set<Path> ours = new HashSet<>();
        Contents plain = contents.under(null);
        for (String sha256 : named) {
            ours.addAll(List.of(
                    contents.place(sha256), contents.trashed(sha256), plain.place(sha256), plain.trashed(sha256)));
        }
        return contents.all().stream().filter(file -> !ours.contains(file)).toList();
    }

    private static int remember(Handle handle, String sha256, long bytes, Instant now) {
        return handle.createUpdate(
                        "INSERT INTO attachment_removal (sha256, bytes, removed_at)"
                                + " VALUES (:sha256, :bytes, :at) ON CONFLICT (sha256) DO UPDATE SET removed_at = excluded.removed_at")
                .bind("sha256", Cells.of(handle).exact(sha256))
                .bind("bytes", bytes)
                .bind("at", now.toString())
                .execute();
    }

    /** @return whether the copy could be read */
    private boolean addNamed(Path copy, Set<String> named) {
        Cells cells = contents.key() == null
                ? Cells.PLAIN
                : Cells.sealedWith(contents.key().texts());
        try (Connection connection = Connections.looking(copy)) {
            if (StoreLock.in(connection).isEmpty()) {
                cells = Cells.PLAIN;
            }
            if (FileCheck.texts(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'")
                    .isEmpty()) {
                return true;
            }
            try (PreparedStatement query = connection.prepareStatement("SELECT sha256 FROM attachment");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    named.add(cells.text(row, 1));
                }
            }
            return true;
        } catch (SQLException | DamagedSecretException e) {
            return false;
        }
    }

    /** Finishes what a program that died had begun. What cannot be done now is tried at the next opening. */
    void settle() {
        if (Files.notExists(contents.folder())) {
            return;
        }
        try {
            contents.sweep();
            Rekeying.finish(contents);
            Rekeying.sealPlain(contents);
        } catch (IOException e) {
            LOG.warn(
                    "contents of attachments stay as they are: {}", e.getClass().getSimpleName());
        }
    }

    private static Set<String> named(List<Named> rows) {
        Set<String> named = new HashSet<>();
        rows.forEach(row -> named.add(row.sha256));
        return named;
    }

    private static List<Named> rows(Handle handle) {
        Cells cells = Cells.of(handle);
        return handle.createQuery(
                        "SELECT assessment_id, evidence_id, sha256 FROM attachment ORDER BY assessment_id, position")
                .map((row, context) -> new Named(
                        row.getString("assessment_id"), cells.text(row, "evidence_id"), cells.text(row, "sha256")))
                .list();
    }

    private static Map<String, Instant> removals(Handle handle) {
        Cells cells = Cells.of(handle);
        Map<String, Instant> removals = new HashMap<>();
        handle.createQuery("SELECT sha256, removed_at FROM attachment_removal")
                .map((row, context) -> Map.entry(cells.text(row, "sha256"), Instant.parse(row.getString("removed_at"))))
                .forEach(entry -> removals.put(entry.getKey(), entry.getValue()));
        return removals;
    }
}
