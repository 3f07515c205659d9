package org.zhixing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the models that come with the program: every folder with a {@code model.json}, so that a new one needs no code. */
final class ShippedModels {

    private static final String FOLDER = "/assessment-models";
    private static final String MODEL = "model.json";

    /** The text of a model file and where it is from. */
    record Source(String name, String text) {}

    private ShippedModels() {}

    static List<Source> all() {
        URL folder = ShippedModels.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = URI.create(folder.toString());
            if (!uri.getScheme().equals("jar")) {
                return below(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of(), ShippedModels.class.getClassLoader())) {
                return below(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> below(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.isRegularFile(f.resolve(MODEL)))
                    .sorted()
                    .map(ShippedModels::source)
                    .toList();
        }
    }

    private static Source source(Path folder) {
        try {
            return new Source(
                    folder.getFileName() + "/" + MODEL,
                    Files.readString(folder.resolve(MODEL), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
