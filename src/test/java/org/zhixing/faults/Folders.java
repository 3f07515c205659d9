package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whole folders: copied for each round, deleted behind it, and looked through for what was left. */
final class Folders {

    private Folders() {}

    static Path fresh(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException trouble) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Packs a folder. */
    static Path jar(Path folder, Path jar) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Path one : (Iterable<Path>) all.filter(file -> !file.equals(folder))::iterator) {
                String name = folder.relativize(one).toString().replace('\\', '/');
                // Folders have entries of their own: the models are found by listing one.
                out.putNextEntry(new ZipEntry(Files.isDirectory(one) ? name + "/" : name));
                if (Files.isRegularFile(one)) {
                    Files.copy(one, out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Files in the making that nobody will finish, in a folder and those within it. */
    static List<String> parts(Path folder) throws IOException {
        return names(folder).stream().filter(name -> name.contains(".part")).toList();
    }

    /** The files of a folder and those within it, each by its path there. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file in the making is in this very folder. */
    static boolean hasPart(Path folder) {
        String[] names = folder.toFile().list((where, name) -> name.contains(".part"));
        return names != null && names.length > 0;
    }

    /** Whether a file that this very process makes is in this very folder. */
    static boolean hasPart(Path folder, Running running) {
        String mark = "." + running.pid() + "-";
        String[] names = folder.toFile().list((where, name) -> name.contains(mark) && name.contains(".part"));
        return names != null && names.length > 0;
    }

    static long size(Path file) {
        return file.toFile().length();
    }
}
