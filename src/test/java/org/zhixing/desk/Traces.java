package org.zhixing.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words in the bytes of files, and in their names, in every encoding that this program or Windows writes. */
record Traces(List<String> words) {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    private static final int AROUND = 60;

    /** Where the words are, as {@code file: what stands around}; a word in small and capital letters alike. */
    List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (words.stream().anyMatch(file.getFileName().toString()::contains)) {
                    found.add(file + ": its name");
                }
                in(file).ifPresent(found::add);
            }
        }
        return found;
    }

    private java.util.Optional<String> in(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return java.util.Optional.empty();
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String small = raw.toLowerCase(Locale.ROOT);
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                String trace = new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1);
                boolean latin = word.chars().allMatch(c -> c < 128);
                int at = latin ? small.indexOf(trace) : raw.indexOf(trace);
                if (at >= 0) {
                    byte[] around = java.util.Arrays.copyOfRange(
                            bytes, Math.max(0, at - AROUND), Math.min(bytes.length, at + AROUND));
                    return java.util.Optional.of(
                            file.getFileName() + " in " + encoding + ": " + new String(around, encoding));
                }
            }
        }
        return java.util.Optional.empty();
    }
}
