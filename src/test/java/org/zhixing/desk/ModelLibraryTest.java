package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.documents.ModelReader;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.ProblemException;

/** The shipped models and the user's own, by the real shipped model and copies of it. */
class ModelLibraryTest {

    private static final String ID = "annual-self-check";

    @TempDir
    Path folder;

    @Test
    void theAnnualSelfCheckIsShipped() {
        assertEquals(
                List.of(ID), library().all().stream().map(m -> m.model().id()).toList());
    }

    @Test
    void aHigherVersionOfOnesOwnTakesThePlaceOfTheShippedOne() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), versioned("9.0.0"));
        assertEquals("9.0.0", library().install(file).model().version());
        assertEquals("9.0.0", library().newest(ID).orElseThrow().model().version());
        assertEquals(1, library().all().size());
        assertEquals(List.of(), library().problems());
    }

    @Test
    void aVersionThatIsNotHigherIsNotInstalledAndNotChosen() throws IOException {
        String shipped = library().newest(ID).orElseThrow().model().version();
        Path file = Files.writeString(folder.resolve("own.json"), versioned("0.0.1"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> library().install(file));
        assertEquals("problems.change.modelNotNewer", refused.problems().get(0).key());
        own(versioned("0.0.1"));
        assertEquals(shipped, library().newest(ID).orElseThrow().model().version());
    }

    @Test
    void aBrokenModelOfOnesOwnIsToldAndLeftOut() throws IOException {
        own("{");
        assertEquals(1, library().all().size());
        assertEquals("problems.json.syntax", library().problems().get(0).key());
        Path file = Files.writeString(folder.resolve("own.json"), "{");
        assertEquals(1, library().check(file).size());
        assertThrows(ProblemException.class, () -> library().install(file));
    }

    @Test
    void theAuditIsShippedAndIsNoSelfCheck() {
        assertEquals("case-file-audit", library().audit().model().id());
        assertEquals(1, library().audits().size());
        ProblemException refused = assertThrows(
                ProblemException.class, () -> library().read(library().audit().text(), "an audit"));
        assertEquals("problems.model.auditModel", refused.problems().get(0).key());
        String check = library().newest(ID).orElseThrow().text();
        refused = assertThrows(ProblemException.class, () -> library().readAudit(check, "a self-check"));
        assertEquals("problems.model.checkModel", refused.problems().get(0).key());
    }

    @Test
    void aHigherVersionOfTheAuditTakesThePlaceOfTheShippedOne() throws IOException {
        String text = library().audit().text();
        own(text.replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""));
        assertEquals("1.0.1", library().audit().model().version());
        assertEquals(List.of(), library().problems());
        own(text.replace("\"version\": \"1.0.0\"", "\"version\": \"0.9.9\""));
        assertEquals("1.0.0", library().audit().model().version());
        own(text.replace("\"weight\": 2", "\"weight\": 0"));
        assertEquals("1.0.0", library().audit().model().version());
        assertEquals("problems.model.notPositive", library().problems().get(0).key());
    }

    @Test
    void aModelIsPinnedToItsExactText() {
        PinnedModel model = library().newest(ID).orElseThrow();
        assertEquals(ShippedModels.all().get(0).text(), model.text());
    }

    private ModelLibrary library() {
        return new ModelLibrary(ModelReader::read, ShippedModels.all(), folder.resolve("assessment-models"));
    }

    private void own(String text) throws IOException {
        Path there = Files.createDirectories(folder.resolve("assessment-models/mine"));
        Files.writeString(there.resolve("model.json"), text);
    }

    private static String versioned(String version) {
        return ShippedModels.all()
                .get(0)
                .text()
                .replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + version + "\"");
    }
}
