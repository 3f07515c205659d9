package org.zhixing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two paths lead to the same file. */
final class SamePlace {

    private SamePlace() {}

    static boolean is(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException oneIsAbsent) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
