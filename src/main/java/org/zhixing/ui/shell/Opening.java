package org.zhixing.ui.shell;

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
 * @param file the data file to open; null: the one of last time
 */
public record Opening(boolean safely, @Nullable Path file) {

    private static final String SAFELY = "--safe-mode";
    private static final List<String> ENDINGS = List.of(".zhixing", ".db");

    /**
     * None, {@code --safe-mode}, a data file by its ending, or both ask for the window; whatever else is a command.
     *
     * @return empty for a command
     */
    public static Optional<Opening> of(List<String> arguments) {
        boolean safely = !arguments.isEmpty() && arguments.get(0).equals(SAFELY);
        List<String> rest = safely ? arguments.subList(1, arguments.size()) : arguments;
        if (rest.isEmpty()) {
            return Optional.of(new Opening(safely, null));
        }
        return rest.size() == 1 ? dataFile(rest.get(0)).map(file -> new Opening(safely, file)) : Optional.empty();
    }

    private static Optional<Path> dataFile(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        if (argument.startsWith("-") || ENDINGS.stream().noneMatch(name::endsWith)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(argument).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
