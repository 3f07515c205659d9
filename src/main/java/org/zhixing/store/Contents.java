package org.zhixing.store;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.SealedFile;
import org.zhixing.work.Leftovers;

/**
 * The folder beside a data file with the contents of attachments. Each lies there once and never changes, in the folder of
 * the first two digits of its name: under its SHA-256 as it is, or encrypted under a name that only the key tells. What is
 * let go lies in the folder {@value #TRASH} for a while.
 *
 * @param key of a sealed store; null of a plain one
 */
record Contents(Path store, @Nullable DataKey key) {

    /** What the name of the folder has behind the data file's. */
    static final String FOLDER = ".attachments";

    static final String TRASH = "trash";

    /** How names of encrypted contents end. */
    static final String SEALED = ".sealed";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(\\.sealed)?");
    private static final String MAKING = "content";

    Path folder() {
        return store.toAbsolutePath().resolveSibling(store.getFileName() + FOLDER);
    }

    /** The same contents as another key keeps them. */
    Contents under(@Nullable DataKey other) {
        return new Contents(store, other);
    }

    /** Tells keys apart, and says nothing about them. */
    String keeper() {
        return key == null ? "plain" : key.nameOf("");
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String name(String sha256) {
        return key == null ? sha256 : key.nameOf(sha256) + SEALED;
    }

    Path place(String sha256) {
        String name = name(sha256);
        return folder().resolve(name.substring(0, 2)).resolve(name);
    }

    Path trashed(String sha256) {
        return folder().resolve(TRASH).resolve(name(sha256));
    }

    /** Whether a file beside the data file is an encrypted content. */
    static boolean isSealed(Path file) {
        return file.getFileName().toString().endsWith(SEALED);
    }

    /** Keeps a content; one that is there and whole stays. It is on the disk when this returns. */
    void put(String sha256, byte[] content) throws IOException {
        if (!isWhole(sha256)) {
            write(content, place(sha256));
        }
    }

    void write(byte[] content, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (NewFile made = NewFile.beside(folder().resolve(MAKING))) {
            try (OutputStream file = Files.newOutputStream(made.path())) {
                DataKey sealing = key;
                if (sealing == null) {
                    file.write(content);
                } else {
                    try (OutputStream sealed = SealedFile.sealing(file, sealing)) {
                        sealed.write(content);
                    }
                }
            }
            made.moveTo(place);
        }
        forced(Objects.requireNonNull(place.getParent()));
    }

    /** Without it a name might not outlast a power cut that a row naming it outlasts. Not every system has the means. */
    private static void forced(Path folder) {
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    /**
     * @throws NoSuchFileException when it is not there
     * @throws DamagedSecretException when it is another than it was
     */
    byte[] read(String sha256) throws IOException {
        Path file = there(sha256);
        if (file == null) {
            throw new NoSuchFileException(name(sha256));
        }
        byte[] content = read(file);
        if (!hash(content).equals(sha256)) {
            throw new DamagedSecretException("a content is another than its name says");
        }
        return content;
    }

    /** The content of a file of this folder, encrypted with this key or not at all. */
    byte[] read(Path file) throws IOException {
        byte[] kept = Files.readAllBytes(file);
        if (!isSealed(file)) {
            return kept;
        }
        if (key == null) {
            throw new DamagedSecretException("encrypted, and no key");
        }
        try (InputStream in = SealedFile.opening(new ByteArrayInputStream(kept), key)) {
            return in.readAllBytes();
        }
    }

    /** Where a content lies: in its place, not yet encrypted, or let go; null when it is nowhere. */
    @Nullable
    Path there(String sha256) {
        Contents plain = under(null);
        for (Path file : List.of(place(sha256), plain.place(sha256), trashed(sha256), plain.trashed(sha256))) {
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    boolean isWhole(String sha256) {
        try {
            return Files.isRegularFile(place(sha256))
                    && hash(read(place(sha256))).equals(sha256);
        } catch (IOException | DamagedSecretException e) {
            return false;
        }
    }

    /** Every content, of whatever key, let go or not. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder(), 2)) {
            return files.filter(f -> NAME.matcher(f.getFileName().toString()).matches() && Files.isRegularFile(f))
                    .filter(f -> !folder().equals(f.getParent()))
                    .sorted()
                    .toList();
        }
    }

    boolean isTrashed(Path file) {
        return folder().resolve(TRASH).equals(file.getParent());
    }

    /** The same content in the form of this key, in the trash where the other is there. */
    Path besides(Path file, String sha256) {
        return isTrashed(file) ? trashed(sha256) : place(sha256);
    }

    void letGo(Path file, Instant now) throws IOException {
        Path trash = Files.createDirectories(folder().resolve(TRASH)).resolve(file.getFileName());
        Files.setLastModifiedTime(file, FileTime.from(now));
        Files.move(file, trash, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes over the contents that lie beside another data file and are not here. */
    void bring(Contents others) throws IOException {
        for (Path file : others.all()) {
            String name = file.getFileName().toString();
            if (isSealed(file)) {
                Path place = folder().resolve(name.substring(0, 2)).resolve(name);
                if (Files.notExists(place)) {
                    under(null).write(Files.readAllBytes(file), place);
                }
            } else {
                put(name, Files.readAllBytes(file));
            }
        }
    }

    /** Takes away what dead programs had begun. */
    void sweep() {
        Leftovers.sweep(folder(), Pattern.compile(Pattern.quote(MAKING)));
    }

    /** @throws FileNotFoundException when somebody put something else into its place */
    static String sha256Of(Path plain) throws FileNotFoundException {
        String name = plain.getFileName().toString();
        if (isSealed(plain)) {
            throw new FileNotFoundException(name);
        }
        return name;
    }
}
