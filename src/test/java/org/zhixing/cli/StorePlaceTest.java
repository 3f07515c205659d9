package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of the place where a data file lies. */
class StorePlaceTest {

    @TempDir
    Path top;

    @Test
    void aSynchronisedFolderAndConflictingCopiesAreToldBesideTheResult() throws IOException {
        Path folder = Files.createDirectories(top.resolve("Nutstore Files"));
        Ran.of("demo", "--out", folder.toString());
        Path store = folder.resolve("zhixing-demo.db");
        String usual = Ran.of("assessment", "list", "--store", store.toString()).out();
        Files.copy(store, folder.resolve("zhixing-demo (张三的冲突副本 2026-07-01).db"));

        Ran ran = Ran.of("assessment", "list", "--store", store.toString());

        assertEquals(0, ran.status());
        assertEquals(usual, ran.out());
        List<String> said = ran.errLines();
        assertTrue(said.get(0).startsWith("数据文件在坚果云的同步文件夹里"), ran.err());
        assertTrue(said.get(1).startsWith("旁边有 1 个冲突副本，没有打开它们"), ran.err());
        assertTrue(said.get(2).startsWith("zhixing-demo (张三的冲突副本 2026-07-01).db：清河里社会工作服务中心，答案 888 个"), ran.err());
    }

    @Test
    void aFolderOfThisComputerAloneIsNotTalkedAbout() {
        Ran.of("demo", "--out", top.toString());
        assertEquals(
                "",
                Ran.of(
                                "assessment",
                                "list",
                                "--store",
                                top.resolve("zhixing-demo.db").toString())
                        .err());
    }
}
