package org.zhixing.ui.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program's arguments ask of the window.
 *
 * @param safely whether it opens plainly: drawn by the processor, in the usual view, on the first page
 * @param file the data file to open, or another file that the program knows what to do with; null: the data file of
 *     last time
 */
public record Opening(boolean safely, @Nullable Path file) {

    private static final String SAFELY = "--safe-mode";
    private static final List<String> DATA_FILES = List.of(".zhixing", ".db");
    /** Of files that are looked at, should they be there: a name without such an ending may be a command. */
    private static final List<String> OTHERS = List.of(".json", ".xlsx", ".xls", ".csv", ".tsv");

    /**
     * None, {@code --safe-mode}, a data file by its ending or another file that is there, or both ask for the window;
     * whatever else is a command.
     *
     * @return empty for a command
     */
    public static Optional<Opening> of(List<String> arguments) {
        boolean safely = !arguments.isEmpty() && arguments.get(0).equals(SAFELY);
        List<String> rest = safely ? arguments.subList(1, arguments.size()) : arguments;
        if (rest.isEmpty()) {
            return Optional.of(new Opening(safely, null));
        }
        return rest.size() == 1 ? file(rest.get(0)).map(file -> new Opening(safely, file)) : Optional.empty();
    }

    /** Whether it is a data file by its name, which is opened without asking. */
    boolean dataFile() {
        return file != null && ends(file.toString(), DATA_FILES);
    }

    private static boolean ends(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    private static Optional<Path> file(String argument) {
        boolean data = ends(argument, DATA_FILES);
        if (argument.startsWith("-") || !(data || ends(argument, OTHERS))) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(argument).toAbsolutePath();
            return data || Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
