package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that programs for shared folders put beside a data file when two computers changed it at once. None is ever opened of
 * the program's own accord.
 */
public final class ConflictCopies {

    private static final int MOST = 50;

    /** What stands behind the name of the data file, in small letters. */
    private static final Pattern ADDED = Pattern.compile(
            " ?\\(\\d{1,3}\\)" // (1)
                    + "| ?[（(].*(冲突|衝突|conflict|副本|copy|版本).*[)）]" // (某人的冲突副本 2026-07-01)
                    + "|[-_ .~]*(冲突|衝突|conflict|sync-conflict|case conflict).*" // -冲突, _conflict-…, .sync-conflict-…
                    + "|[-_ ]*(副本|复件|copy|的副本)( ?\\(?\\d*\\)?)?" // - 副本, - Copy (2)
                    + "|-[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*"); // -DESKTOP-7Q2

    /** Names of the program's own. */
    private static final Pattern OURS =
            Pattern.compile("-aside-\\d{4}-\\d{2}-\\d{2}-\\d{6}.*|-\\d{4}-\\d{2}-\\d{2}.*|-demo");

    private ConflictCopies() {}

    /** Whether a file's name is that of a data file with what such programs add. */
    static boolean isOne(String name, String store) {
        int dot = store.lastIndexOf('.');
        String stem = dot > 0 ? store.substring(0, dot) : store;
        String ending = dot > 0 ? store.substring(dot) : "";
        if (!name.startsWith(stem) || !name.endsWith(ending) || name.length() <= stem.length() + ending.length()) {
            return false;
        }
        String added = name.substring(stem.length(), name.length() - ending.length());
        return ADDED.matcher(added.toLowerCase(Locale.ROOT)).matches()
                && !OURS.matcher(added).matches();
    }

    /** What lies beside a data file and is one itself, newest content first. */
    public static List<HeldCopy> beside(Path store) {
        Path folder = store.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        String name = store.getFileName().toString();
        Set<String> here = Copies.assessments(store);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOne(file.getFileName().toString(), name))
                    .limit(MOST)
                    .filter(file -> isKin(here, Copies.assessments(file)))
                    .flatMap(file -> Copies.good(file).stream())
                    .sorted(Copies.NEWEST.reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Another store of one's own may be called nearly the same; a copy has assessments of the first. */
    private static boolean isKin(Set<String> here, Set<String> there) {
        return here.isEmpty() || there.stream().anyMatch(here::contains);
    }
}
