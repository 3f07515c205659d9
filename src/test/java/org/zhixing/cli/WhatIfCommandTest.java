package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trying things out on the command line: nothing is kept. */
class WhatIfCommandTest {

    private static final String YEAR = "src/main/resources/org/zhixing/sample/assessment-2026.json";

    @Test
    void theDocumentKeepsToItsSchema() throws IOException {
        Ran ran = Ran.of(
                "whatif",
                "--assessment",
                YEAR,
                "--json",
                "--set",
                "M1.1=4",
                "--set",
                "CONFxCASE=2",
                "--set",
                "M1.2@D=3",
                "--evidence",
                "M1.1=E01",
                "--without-evidence",
                "M1.2=E01",
                "--best-step",
                "--flip",
                "DOC",
                "--flip",
                "TOTAL",
                "--robustness");
        assertEquals(0, ran.status(), ran.err());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("assessment-models/whatif.schema.json")), InputFormat.JSON)
                        .validate(ran.out(), InputFormat.JSON));
    }

    @Test
    void theFileStaysAsItWasAndTheTextSaysSo() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(YEAR));
        Ran ran = Ran.of("whatif", "--assessment", YEAR, "--set", "V1.2=2");
        assertEquals("这是推演，没有改动评估。", ran.outLines().get(0));
        assertTrue(ran.outLines().contains("  V1.2 保密 不再封顶。"), ran.out());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(Path.of(YEAR))));
    }

    @ParameterizedTest
    @CsvSource({
        "--set M9.9=1, 3",
        "--set M1.1=7, 3",
        "--set M1.1, 2",
        "--set M1.1=x, 2",
        "--set M1.1@Q=1, 2",
        "--evidence M1.1=E99, 3",
        "--assume DOC-1=1, 3",
        "--leave-out nobody, 3",
        "--flip XYZ, 2",
    })
    void whatCannotBeTriedIsRefused(String written, int status) {
        String[] words = written.split(" ");
        Ran ran = Ran.of("whatif", "--assessment", YEAR, words[0], words[1]);
        assertEquals(status, ran.status(), ran.err());
        assertEquals("", ran.out());
    }
}
