package org.zhixing.faults;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stores of earlier versions: made by the scripts of their time, and filled with what a store of today holds for them. */
final class OldStores {

    private static final int APPLICATION_ID = 0x5A584442;

    private final List<String> scripts;

    private OldStores(List<String> scripts) {
        this.scripts = scripts;
    }

    /** With the scripts that the program carries. */
    static OldStores of(Program program) throws IOException {
        for (String entry : program.classPath().split(File.pathSeparator)) {
            Path place = Path.of(entry);
            List<String> found = Files.isDirectory(place) ? scripts(place) : inJar(place);
            if (!found.isEmpty()) {
                return new OldStores(found);
            }
        }
        throw new Failure("no scripts on the class path");
    }

    private static List<String> inJar(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return scripts(jar.getPath("/"));
        }
    }

    private static List<String> scripts(Path root) throws IOException {
        Path folder = root.resolve("org/zhixing/store");
        if (Files.notExists(folder)) {
            return List.of();
        }
        Map<Integer, String> numbered = new TreeMap<>(Comparator.naturalOrder());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .toList()) {
                String name = file.getFileName().toString();
                numbered.put(
                        Integer.valueOf(name.substring(1, name.indexOf("__"))),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return new ArrayList<>(numbered.values());
    }

    int newest() {
        return scripts.size();
    }

    /** As the program does it: a store is known by the very text of its tables and triggers, and comments are not kept. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        String trigger = "";
        for (String part : script.replaceAll("--[^\n]*", "").split(";")) {
            String statement = (trigger + part).strip();
            boolean goesOn = statement.startsWith("CREATE TRIGGER") && !statement.endsWith("END");
            trigger = goesOn ? statement + ";\n" : "";
            if (!goesOn && !statement.isEmpty()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** A store as the program of that version would have left it, with what {@code newer} holds in tables of that version. */
    void make(Path file, int version, Path newer) throws SQLException {
        try (PlainStore old = PlainStore.at(file)) {
            for (String script : scripts.subList(0, version)) {
                for (String statement : statements(script)) {
                    old.run(statement);
                }
            }
            old.run("PRAGMA application_id = " + APPLICATION_ID);
            old.run("PRAGMA user_version = " + version);
            old.run("ATTACH '" + newer + "' AS newer");
            for (String table : old.tables()) {
                List<String> both = new ArrayList<>(old.columns(table));
                both.retainAll(old.texts("SELECT name FROM pragma_table_info('" + table + "', 'newer')"));
                if (!both.isEmpty()) {
                    String columns = String.join(", ", both);
                    old.run("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM newer."
                            + table);
                }
            }
            old.run("DETACH newer");
            old.sound();
        }
    }
}
