import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the built program for one operating system: other systems' native code and what nothing uses stays behind, this
 * system's native code is laid beside the libraries so that no start unpacks it into the user's folders. What is written
 * depends on the input alone.
 *
 * <p>{@code java Trim.java target/app TO linux|windows|mac x86_64|aarch64 SECONDS}; the last is the time that files get.
 */
final class Trim {

    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib", ".jnilib");

    /** Of BouncyCastle only Argon2id is used: what it needs stays, the rest and the signature go. */
    private static final Pattern UNUSED = Pattern.compile("META-INF/BC.*\\.(SF|RSA|DSA)|META-INF/services/java\\.security\\.Provider"
            + "|(META-INF/versions/\\d+/)?org/bouncycastle/(?!util/|math/|asn1/|internal/|crypto/((digests|generators|params|constraints)/)?[^/]+\\.class).+");

    private final Path to;
    private final String sqlite;
    private final boolean windows;
    private final FileTime time;
    private boolean foundSqlite;

    private Trim(Path to, String system, String processor, FileTime time) {
        this.to = to;
        this.windows = system.equals("windows");
        this.sqlite = "org/sqlite/native/"
                + switch (system) {
                    case "linux" -> "Linux";
                    case "windows" -> "Windows";
                    case "mac" -> "Mac";
                    default -> throw new IllegalArgumentException("unknown system: " + system);
                }
                + "/" + processor + "/";
        this.time = time;
    }

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        FileTime time = FileTime.from(Instant.ofEpochSecond(Long.parseLong(arguments[4])));
        Trim trim = new Trim(to.resolve("lib"), arguments[2], arguments[3], time);
        Files.createDirectories(trim.to);
        trim.loose(from.resolve("zhixing.jar"), to.resolve("zhixing.jar"));
        try (Stream<Path> jars = Files.list(from.resolve("lib"))) {
            for (Path jar : jars.sorted().toList()) {
                trim.library(jar);
            }
        }
        if (!trim.foundSqlite) {
            throw new IOException("sqlite-jdbc has no native code for " + arguments[2] + " " + arguments[3]);
        }
    }

    private void library(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            boolean empty = zip.stream().allMatch(entry -> entry.isDirectory() || entry.getName().startsWith("META-INF/"));
            // On other systems no folder is asked for through it.
            boolean onlyForWindows = name.startsWith("jna-") && !windows;
            if (empty || onlyForWindows) {
                return;
            }
            if (zip.stream().noneMatch(entry -> isNative(entry.getName()) || isUnused(entry.getName()))) {
                copy(jar, to.resolve(name));
            } else {
                trimmed(zip, to.resolve(name), Deflater.BEST_COMPRESSION);
            }
        }
    }

    /** Not compressed: that makes the installed program 7 MB larger and the download, compressed as a whole, 3 MB smaller. */
    private void loose(Path jar, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            trimmed(zip, copy, Deflater.NO_COMPRESSION);
        }
    }

    private void trimmed(ZipFile zip, Path copy, int level) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(copy));
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(level);
            for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
                if (isUnused(entry.getName())) {
                    continue;
                }
                if (!isNative(entry.getName())) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTimeLocal(LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC));
                    out.putNextEntry(kept);
                    content(zip, entry).transferTo(out);
                    out.closeEntry();
                } else if (wanted(entry.getName())) {
                    Path beside = to.resolve(Path.of(entry.getName()).getFileName().toString());
                    Files.copy(zip.getInputStream(entry), beside, StandardCopyOption.REPLACE_EXISTING);
                    Files.setLastModifiedTime(beside, time);
                    foundSqlite |= entry.getName().startsWith(sqlite);
                }
            }
        }
        Files.setLastModifiedTime(copy, time);
    }

    /** What the manifest says of single entries are digests for the signature. */
    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream as = zip.getInputStream(entry);
        if (!entry.getName().equals("META-INF/MANIFEST.MF")) {
            return as;
        }
        Manifest manifest = new Manifest(as);
        manifest.getEntries().clear();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        manifest.write(text);
        return new ByteArrayInputStream(text.toByteArray());
    }

    private static boolean isUnused(String entry) {
        return UNUSED.matcher(entry).matches();
    }

    /** JavaFX's lie at the top of libraries made for one system. */
    private boolean wanted(String entry) {
        return !entry.contains("/") || entry.startsWith(sqlite) || entry.startsWith("com/sun/jna/win32-x86-64/");
    }

    private static boolean isNative(String entry) {
        return NATIVE.stream().anyMatch(entry::endsWith) || entry.startsWith("com/sun/jna/") && entry.endsWith(".a");
    }

    private void copy(Path from, Path copy) throws IOException {
        Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(copy, time);
    }
}
