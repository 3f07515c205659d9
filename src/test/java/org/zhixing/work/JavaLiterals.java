package org.zhixing.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of Java sources, leaving out comments, character literals and text blocks. */
final class JavaLiterals {

    private static final Pattern TOKEN = Pattern.compile("""
            //[^\\n]*|/\\*.*?\\*/|\"{3}.*?(?<!\\\\)\"{3}|'(?:[^'\\\\\\n]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"""".strip(), Pattern.DOTALL);

    private JavaLiterals() {}

    static Set<String> below(Path root) throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals.addAll(of(Files.readString(file)));
            }
        }
        return literals;
    }

    static Set<String> of(String source) {
        Set<String> literals = new TreeSet<>();
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                literals.add(tokens.group(1));
            }
        }
        return literals;
    }
}
