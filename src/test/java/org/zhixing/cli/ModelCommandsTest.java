package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models compared, exported, taken in and published on the command line, each process with a user's folders of its own. */
class ModelCommandsTest {

    private static final Path SHIPPED = Path.of("assessment-models/annual-self-check/model.json");

    @TempDir
    Path folder;

    @Test
    void whatDiffersIsADocumentAsItsSchemaHasIt() throws IOException {
        Path other = model(
                "1.1.0",
                "\"id\": \"M1.1\",\n              \"weight\": 3",
                "\"id\": \"M1.1\",\n              \"weight\": 2");
        Ran ran = Ran.of("model", "diff", SHIPPED.toString(), other.toString(), "--json");
        assertEquals(0, ran.status());
        assertEquals("MINOR", ran.json().path("step").stringValue());
        assertEquals(
                "{\"kind\":\"REWEIGHTED\",\"place\":\"M1.1\",\"part\":\"weight\",\"step\":\"MINOR\",\"before\":\"3\",\"after\":\"2\"}",
                ran.json().path("items").path(0).toString());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("assessment-models/model-difference.schema.json")),
                                InputFormat.JSON)
                        .validate(ran.json()));
    }

    @Test
    void whatDiffersIsSaidInWords() throws IOException {
        Path other = model("1.1.0", "需求预估", "需要评估");
        assertEquals(
                List.of(
                        "annual-self-check 1.0.0 → annual-self-check 1.1.0",
                        "",
                        "M1.1 需要评估",
                        "  名称（中文）：需求预估 → 需要评估",
                        "",
                        "共 1 处。修订版：只改文字，两期可比"),
                Ran.of("model", "diff", SHIPPED.toString(), other.toString()).outLines());
        assertEquals(
                List.of("annual-self-check 1.0.0 → annual-self-check 1.0.0", "Nothing differs"),
                Ran.of("model", "diff", SHIPPED.toString(), SHIPPED.toString(), "--lang", "en")
                        .outLines());
    }

    @Test
    void aWorkbookGoesOutAndComesInAndNothingIsLeftBehindWhereNothingDiffers() throws Exception {
        Path book = folder.resolve("m.xlsx");
        assertEquals(
                0, run("model", "export", Ran.MODEL, "--out", book.toString()).status());
        assertEquals(
                2, run("model", "export", Ran.MODEL, "--out", book.toString()).status());
        Ran published = run("model", "import", book.toString(), "--publish", "patch");
        assertEquals(3, published.status());
        assertTrue(published.err().contains("没有差别"), published.err());
        Path out = folder.resolve("own.json");
        Ran own =
                run("model", "import", book.toString(), "--id", "our-check", "--notes", "自己的", "--out", out.toString());
        assertEquals(0, own.status(), own.err());
        assertTrue(Files.readString(out).startsWith("{\n  \"id\": \"our-check\",\n  \"version\": \"1.0.0\""));
        assertFalse(run("model", "list").out().contains("our-check"));
        assertEquals(0, run("model", "publish", out.toString()).status());
        assertTrue(run("model", "list").out().contains("our-check"));
        try (var files = Files.list(folder.resolve("home/data"))) {
            Path drafts = files.findFirst().orElseThrow().resolve("model-drafts");
            String[] left = drafts.toFile().list();
            assertEquals(0, left == null ? 0 : left.length);
        }
    }

    @Test
    void aModelFileWhoseVersionSaysTooLittleIsRefusedAndOneThatSaysItIsTakenIn() throws Exception {
        Path patch = model(
                "1.0.1",
                "\"id\": \"M1.1\",\n              \"weight\": 3",
                "\"id\": \"M1.1\",\n              \"weight\": 2");
        Ran refused = run("model", "publish", patch.toString());
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("至少要发布为次版本"), refused.err());
        Path minor = model(
                "1.1.0",
                "\"id\": \"M1.1\",\n              \"weight\": 3",
                "\"id\": \"M1.1\",\n              \"weight\": 2");
        assertEquals(0, run("model", "publish", minor.toString()).status());
        assertEquals(3, run("model", "publish", minor.toString()).status());
        assertTrue(run("model", "diff", "annual-self-check@1.0.0", "annual-self-check@1.1.0")
                .out()
                .contains("权重：3 → 2"));
    }

    @Test
    void theModelOfTheAuditIsNotEditedHere() {
        Ran ran = Ran.of(
                "model",
                "export",
                "case-file-audit",
                "--out",
                folder.resolve("a.xlsx").toString());
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("案卷审核的模型"), ran.err());
        assertEquals(3, Ran.of("model", "diff", "case-file-audit", Ran.MODEL).status());
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        return new Child(folder.resolve("home"), arguments).run();
    }

    private Path model(String version, String was, String is) throws IOException {
        String text = Files.readString(SHIPPED);
        assertTrue(text.contains(was), was);
        return Files.writeString(
                folder.resolve("model-" + version + ".json"),
                text.replace(was, is).replaceFirst("\"version\": \"1.0.0\"", "\"version\": \"" + version + "\""));
    }
}
