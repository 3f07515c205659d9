package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The three levels of a report from the command line, and what is told before one is written. */
class LevelsTest {

    @TempDir
    Path folder;

    private static Ran report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--model", Ran.MODEL, "--assessment", Ran.SAMPLE));
        arguments.addAll(List.of(more));
        return Ran.of(arguments);
    }

    private static JsonNode part(JsonNode preview, String name) {
        for (JsonNode part : preview.at("/parts")) {
            if (part.at("/part").asString().equals(name)) {
                return part;
            }
        }
        throw new AssertionError("no " + name + " in " + preview);
    }

    @Test
    void aPreviewCountsWhatIsLeftOutAndWritesNothing() throws IOException {
        Path out = folder.resolve("r.xlsx");
        Ran ran = report("--level", "outside", "--preview", "--json", "--out", out.toString());
        assertEquals(ExitStatus.DONE, ran.status());
        JsonNode preview = ran.json();
        assertEquals("OUTSIDE", preview.at("/level").asString());
        assertEquals("SHOWN", part(preview, "AGENCY").at("/fate").asString());
        assertEquals("NEVER", part(preview, "RATERS").at("/fate").asString());
        assertEquals("LEFT_OUT", part(preview, "LOCATORS").at("/fate").asString());
        assertTrue(part(preview, "LOCATORS").at("/count").asInt() > 0);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aPreviewNeedsNoPlaceAndIsToldInWords() {
        Ran ran = report("--level", "statistics", "--preview", "--lang", "en");
        assertEquals(ExitStatus.DONE, ran.status());
        assertTrue(ran.out().contains("Report · Statistics only"), ran.out());
        assertTrue(ran.out().contains("Name of the agency – left out"), ran.out());
    }

    @Test
    void withoutAPreviewAPlaceIsAskedFor() {
        Ran ran = report("--level", "outside");
        assertEquals(ExitStatus.USAGE, ran.status());
        assertTrue(ran.err().contains("--out"), ran.err());
    }

    @Test
    void insideIsWhatHoldsWithoutALevel() {
        Ran ran = report("--preview", "--json");
        assertEquals("INTERNAL", ran.json().at("/level").asString());
    }

    @Test
    void theAgencyIsNamedOutsideUnlessToldOtherwise() {
        assertTrue(report("--level", "outside", "--preview", "--json")
                .json()
                .at("/agency")
                .asBoolean());
        assertFalse(report("--level", "outside", "--with-agency", "no", "--preview", "--json")
                .json()
                .at("/agency")
                .asBoolean());
        assertFalse(report("--level", "statistics", "--preview", "--json")
                .json()
                .at("/agency")
                .asBoolean());
    }

    @Test
    void anUnknownLevelIsWrongUsage() {
        assertEquals(ExitStatus.USAGE, report("--level", "secret", "--preview").status());
    }
}
