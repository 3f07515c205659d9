package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theTextsAreWrittenAndCanBeReadBefore() throws Exception {
        String store = folder.resolve("张三的数据.zhixing").toString();
        Path bundle = folder.resolve("bundle.zip");

        Ran ran = Ran.of("diagnostics", "--preview", "--out", bundle.toString(), "--store", store, "--lang", "en");

        assertEquals(0, ran.status());
        assertEquals(
                List.of(
                        "== program.txt · Program and system",
                        "== choices.txt · Settings",
                        "== data.txt · Data file",
                        "== codes.txt · Codes of errors",
                        "== log.txt · Log"),
                ran.outLines().stream().filter(line -> line.startsWith("== ")).toList());
        assertTrue(ran.outLines().contains("no data file is open"));
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertEquals(5, zip.stream().map(ZipEntry::getName).count());
        }
        assertEquals(
                2,
                Ran.of("diagnostics", "--out", bundle.toString(), "--store", store)
                        .status());
        assertEquals(
                0,
                Ran.of("diagnostics", "--out", bundle.toString(), "--store", store, "--force")
                        .status());
        assertTrue(Files.size(bundle) > 0);
    }

    @Test
    void withoutAPlaceAndWithoutAPreviewItIsWrongUsage() {
        assertEquals(2, Ran.of("diagnostics").status());
    }
}
