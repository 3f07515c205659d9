package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises folders that are kept alike on several computers, or lie on another one. There a write-ahead log can be torn from
 * its file, and two computers can write at once.
 */
public final class SharedFolders {

    /** Names of folders, in small letters, that the programs give themselves. */
    private static final Map<SharedFolder, Pattern> NAMES = Map.of(
            SharedFolder.ONEDRIVE, Pattern.compile("onedrive( - .+)?|onedrive-.+"),
            SharedFolder.NUTSTORE, Pattern.compile("nutstore( files)?|nutstore-.+|坚果云|我的坚果云.*"),
            SharedFolder.DROPBOX, Pattern.compile("dropbox( \\(.+\\))?|dropbox-.+"),
            SharedFolder.ICLOUD, Pattern.compile("mobile documents|icloud ?drive|icloud 云盘|com~apple~clouddocs"),
            SharedFolder.BAIDU, Pattern.compile("baidusyncdisk|baidunetdiskworkspace|百度网盘同步空间|百度云同步盘|百度网盘同步"),
            SharedFolder.WPS, Pattern.compile("wps ?云盘|wps ?网盘|wpsdrive|wps cloud files|金山文档|kdocs"),
            SharedFolder.GOOGLE_DRIVE, Pattern.compile("google ?drive|googledrive-.+|我的云端硬盘|my drive"),
            SharedFolder.OTHER_SYNC, Pattern.compile("nextcloud|owncloud|syncthing|微云同步助手|腾讯微云|cloudstorage|seafile"));

    /** What the programs leave in the top folder of what they keep alike. */
    private static final Map<String, SharedFolder> MARKERS = Map.of(
            ".dropbox", SharedFolder.DROPBOX,
            ".dropbox.cache", SharedFolder.DROPBOX,
            ".stfolder", SharedFolder.OTHER_SYNC,
            ".seafile-data", SharedFolder.OTHER_SYNC,
            ".owncloudsync.log", SharedFolder.OTHER_SYNC,
            ".nextcloudsync.log", SharedFolder.OTHER_SYNC);

    private static final List<String> ONEDRIVE_VARIABLES =
            List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");

    /** Kinds of file systems that lie on another computer. */
    private static final Pattern REMOTE = Pattern.compile(
            "nfs\\d?|cifs|smb.*|afpfs|webdav|davfs\\d?|9p|v9fs|drvfs|ncpfs|afs|ceph|glusterfs|vboxsf|prl_fs|fuse|fuse\\..+|macfuse.*|osxfuse.*");

    /** Those of them that are of this computer all the same. */
    private static final Pattern LOCAL =
            Pattern.compile("fuse\\.(fuse-overlayfs|lxcfs|ntfs-3g|ntfs|exfat|bindfs|mergerfs|gocryptfs|encfs|cryfs)");

    private SharedFolders() {}

    /** What a data file lies in, as far as it can be told. */
    public static Optional<SharedFolder> around(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        Path there = folder;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        String type = "";
        Path real = folder;
        try {
            if (there != null) {
                type = Files.getFileStore(there).type();
                real = there.toRealPath();
            }
        } catch (IOException | SecurityException unknown) {
            // The path alone says something too.
            type = "";
        }
        Map<String, String> environment = System.getenv();
        Optional<SharedFolder> written = of(folder.toString(), type, environment, SharedFolders::exists);
        String resolved = real.toString();
        String kind = type;
        return written.or(() -> of(resolved, kind, environment, SharedFolders::exists));
    }

    /**
     * The same from what is known of a folder, on any system.
     *
     * @param folder its whole path, as the system writes it
     * @param type of its file system, as the system calls it; empty when unknown
     * @param environment variables of the process
     * @param exists whether there is a file of this path, with {@code /} between
     */
    static Optional<SharedFolder> of(
            String folder, String type, Map<String, String> environment, Predicate<String> exists) {
        String path = plain(folder);
        for (String variable : ONEDRIVE_VARIABLES) {
            String top = environment.get(variable);
            if (top != null && !top.isBlank() && (path + "/").startsWith(plain(top) + "/")) {
                return Optional.of(SharedFolder.ONEDRIVE);
            }
        }
        SharedFolder named = named(path.split("/+", -1));
        if (named != null) {
            return Optional.of(named);
        }
        Optional<SharedFolder> marked = marked(folder.replace('\\', '/'), exists);
        if (marked.isPresent()) {
            return marked;
        }
        String kind = type.toLowerCase(Locale.ROOT);
        boolean remote = REMOTE.matcher(kind).matches() && !LOCAL.matcher(kind).matches();
        return remote || path.startsWith("//") ? Optional.of(SharedFolder.NETWORK) : Optional.empty();
    }

    private static @Nullable SharedFolder named(String[] parts) {
        SharedFolder unsure = null;
        for (int i = 0; i < parts.length; i++) {
            // The name of a person, who may be called anything.
            if (i > 0 && (parts[i - 1].equals("users") || parts[i - 1].equals("home"))) {
                continue;
            }
            for (Map.Entry<SharedFolder, Pattern> one : NAMES.entrySet()) {
                if (one.getValue().matcher(parts[i]).matches()) {
                    if (one.getKey() != SharedFolder.OTHER_SYNC) {
                        return one.getKey();
                    }
                    unsure = SharedFolder.OTHER_SYNC;
                }
            }
        }
        return unsure;
    }

    private static Optional<SharedFolder> marked(String folder, Predicate<String> exists) {
        for (String top = folder; !top.isEmpty(); top = top.substring(0, Math.max(0, top.lastIndexOf('/')))) {
            for (Map.Entry<String, SharedFolder> marker : MARKERS.entrySet()) {
                // A folder of this name in the home folder holds the program's settings, and nothing is kept alike
                // there.
                if (exists.test(top + "/" + marker.getKey()) && !isHome(plain(top))) {
                    return Optional.of(marker.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHome(String top) {
        return top.matches("(.*/)?(home|users)/[^/]+|/root");
    }

    /** In small letters with {@code /} between; without the mark of long paths. */
    private static String plain(String path) {
        String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        if (plain.startsWith("//?/unc/")) {
            plain = "//" + plain.substring("//?/unc/".length());
        } else if (plain.startsWith("//?/") || plain.startsWith("//./")) {
            plain = plain.substring("//?/".length());
        }
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean exists(String path) {
        return Files.exists(Path.of(path));
    }
}
