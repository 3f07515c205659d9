package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window, with a profile of its own that goes away with the folder. */
final class Office {

    private static final long MINUTES = 5;

    private final Path folder;

    /** @param folder for what it leaves behind */
    Office(Path folder) {
        this.folder = folder;
    }

    static boolean isHere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .anyMatch(Files::isExecutable);
    }

    /** Skips a test, saying so, where it is not installed. */
    static void needed() {
        Assumptions.assumeTrue(isHere(), "LibreOffice (soffice) is not installed: forms are not sent through it");
    }

    /** Opens each file and saves it in another format, as somebody would; files keep their names. */
    List<Path> converted(List<Path> files, String format, Path into) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                Files.createDirectories(into).toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "soffice takes too long");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(said));
        return files.stream()
                .map(file -> into.resolve(file.getFileName().toString().replaceAll("\\.[a-z]+$", "") + "." + format))
                .toList();
    }
}
