package org.zhixing.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks with the operating system's own dialog where a file is or should go. What is answered while the window is covered
 * counts as cancelled.
 */
public final class FileAsk {

    private final String kind;
    private final List<String> patterns;

    /**
     * @param kind name of this kind of file in the reader's language
     * @param patterns such as {@code *.xlsx}; a file that is saved gets the first when its name has none
     */
    public FileAsk(String kind, String... patterns) {
        this.kind = kind;
        this.patterns = List.of(patterns);
    }

    /**
     * A data file. The system opens {@code .zhixing} with this program; {@code .db} is what the usual file and the backups
     * of each day are called.
     */
    public static FileAsk dataFile(String kind) {
        return new FileAsk(kind, "*.zhixing", "*.db");
    }

    /** What a data file can be restored from: a backup, or an archive with everything attached. */
    public static FileAsk restorable(String kind) {
        return new FileAsk(kind, "*.zhixing", "*.db", "*.zhixing-archive");
    }

    /** An archive of a data file with everything attached. */
    public static FileAsk archive(String kind) {
        return new FileAsk(kind, "*.zhixing-archive");
    }

    /** What can be opened: a data file, or one that was handed over. */
    public static FileAsk dataOrHandOver(String kind) {
        return new FileAsk(kind, "*.zhixing", "*.db", "*.zxh");
    }

    /** Where to write; the dialog itself asks before an existing file is replaced. Empty when cancelled. */
    public Optional<Path> save(Node from, String title, String suggestedName) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        Window window = window(from);
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null || Covered.is(window)) {
            return Optional.empty();
        }
        Path path = chosen.toPath();
        String name = path.getFileName().toString();
        boolean ends = patterns.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
        return Optional.of(
                ends ? path : path.resolveSibling(name + patterns.get(0).substring(1)));
    }

    /**
     * Where to write, as one of several kinds: the person's choice of kind gives the name its ending, unless the name typed
     * has one of them already.
     *
     * @param suggestedName without an ending
     */
    public static Optional<Path> saveAs(Node from, String title, String suggestedName, List<FileAsk> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(
                kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.kind, kind.patterns)));
        chooser.setInitialFileName(suggestedName);
        start().ifPresent(chooser::setInitialDirectory);
        Window window = window(from);
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null || Covered.is(window)) {
            return Optional.empty();
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return Optional.of(named(
                chosen.toPath(),
                filter == null
                        ? kinds.get(0).ending()
                        : filter.getExtensions().get(0).substring(1),
                kinds.stream().map(FileAsk::ending).toList()));
    }

    /** With an ending, unless it has one of several already, in whatever case. */
    static Path named(Path file, String ending, List<String> known) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(lower::endsWith) ? file : file.resolveSibling(name + ending);
    }

    private String ending() {
        return patterns.get(0).substring(1);
    }

    /** Which file to read. Empty when cancelled. */
    public Optional<Path> open(Node from, String title) {
        Window window = window(from);
        return counted(chooser(title).showOpenDialog(window), window);
    }

    /** Which files to read, any number of them. None when cancelled. */
    public List<Path> openAll(Node from, String title) {
        Window window = window(from);
        List<File> chosen = chooser(title).showOpenMultipleDialog(window);
        return chosen == null || Covered.is(window)
                ? List.of()
                : chosen.stream().map(File::toPath).toList();
    }

    /** Which folder to put several files in. Empty when cancelled. */
    public static Optional<Path> folder(Node from, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start().ifPresent(chooser::setInitialDirectory);
        Window window = window(from);
        return counted(chooser.showDialog(window), window);
    }

    private static Optional<Path> counted(@Nullable File chosen, Window window) {
        return Optional.ofNullable(Covered.is(window) ? null : chosen).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        start().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<File> start() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Stream.of(documents, home)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .findFirst();
    }

    private static Window window(Node from) {
        return from.getScene().getWindow();
    }
}
