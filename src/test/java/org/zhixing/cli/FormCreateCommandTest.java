package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.documents.ShippedModel;
import org.zhixing.forms.FilledForm;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.model.Role;
import tools.jackson.databind.JsonNode;

/** Forms from the command line. */
class FormCreateCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"D", "S", "W", "X", "C", "w"})
    void aFormOfAModelNeedsNoStore(String role) {
        Path place = folder.resolve("form.xlsx");

        Ran ran = create("--model", Ran.MODEL, "--role", role, "--out", place.toString());

        assertEquals(new Ran(0, "已写好 " + place + "\n", ""), ran);
        FilledForm form = read(place);
        assertEquals(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)), form.role());
        assertEquals("annual-self-check", form.model());
        assertEquals(null, form.assessment());
    }

    @Test
    void theFormSpeaksTheLanguageAskedFor() {
        Path place = folder.resolve("form.xlsx");

        Ran ran = create("--lang", "en", "--json", "--model", Ran.MODEL, "--role", "C", "--out", place.toString());

        assertEquals(place.toString(), ran.json().path("file").asString());
        assertEquals(List.of(), read(place).doubts());
    }

    @Test
    void everyRaterOfAnAssessmentGetsOne() throws IOException {
        String store = folder.resolve("s.db").toString();
        String id = assessment(store);
        Path forms = Files.createDirectory(folder.resolve("forms"));

        Ran ran = create("--assessment", id, "--all-raters", "--out", forms.toString(), "--store", store, "--json");

        assertEquals(0, ran.status());
        List<String> files =
                ran.json().path("files").valueStream().map(JsonNode::asString).toList();
        assertEquals(2, files.size());
        FilledForm second = read(Path.of(files.get(1)));
        assertEquals(Role.S, second.role());
        assertEquals(id, second.assessment());
        assertEquals("r2", second.rater());
        assertEquals(
                2,
                create("--assessment", id, "--all-raters", "--out", forms.toString(), "--store", store)
                        .status());
        assertEquals(
                0,
                create("--assessment", id, "--all-raters", "--out", forms.toString(), "--store", store, "--force")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"督导甲, S, r2", "r1, D, r1"})
    void onePersonIsFoundByNameOrId(String called, Role role, String id) {
        String store = folder.resolve("s.db").toString();
        String assessment = assessment(store);
        Path place = folder.resolve("one.xlsx");

        Ran ran = create("--assessment", assessment, "--rater", called, "--out", place.toString(), "--store", store);

        assertEquals(0, ran.status(), ran.err());
        assertEquals(role, read(place).role());
        assertEquals(id, read(place).rater());
    }

    @Test
    void somebodyUnknownIsRefusedWithoutTheirName() {
        String store = folder.resolve("s.db").toString();
        String assessment = assessment(store);

        Ran ran = create(
                "--assessment",
                assessment,
                "--rater",
                "张三",
                "--out",
                folder.resolve("x.xlsx").toString(),
                "--store",
                store);

        assertEquals(new Ran(3, "", "--rater：没有这位评分人。先加上，再作答\n"), ran);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--model annual-self-check",
                "--role D",
                "--model annual-self-check --role D --assessment a",
                "--model annual-self-check --rater r1",
                "--model annual-self-check --all-raters",
                "--assessment a",
                "--assessment a --role D --rater r1",
                "--assessment a --rater r1 --all-raters",
                "--model annual-self-check --role Q",
            })
    void whatIsHalfSaidIsWrongUsage(String options) throws IOException {
        Ran ran = create(Stream.concat(
                        Stream.of(options.split(" ")),
                        Stream.of("--out", folder.resolve("x.xlsx").toString()))
                .toArray(String[]::new));

        assertEquals(2, ran.status());
        assertTrue(!ran.err().isBlank());
        assertEquals("", ran.out());
        assertEquals(List.of(), present());
    }

    @Test
    void anExistingFileNeedsForce() throws IOException {
        Path place = Files.writeString(folder.resolve("mine.xlsx"), "mine");

        assertEquals(
                2,
                create("--model", Ran.MODEL, "--role", "C", "--out", place.toString())
                        .status());
        assertEquals("mine", Files.readString(place));
        assertEquals(
                0,
                create("--model", Ran.MODEL, "--role", "C", "--out", place.toString(), "--force")
                        .status());
        assertEquals(List.of("mine.xlsx"), present());
    }

    @Test
    void aTrainerHasNoForm() throws IOException {
        Ran ran = create(
                "--model",
                Ran.MODEL,
                "--role",
                "T",
                "--out",
                folder.resolve("x.xlsx").toString());

        assertEquals(new Ran(3, "", "T：模型没有要问这个角色的内容，没有表可出。换一个角色\n"), ran);
        assertEquals(List.of(), present());
    }

    /** One with a director r1 and a supervisor r2. */
    private static String assessment(String store) {
        String id = Ran.of(
                        "assessment",
                        "new",
                        "--model",
                        Ran.MODEL,
                        "--agency",
                        "示例",
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-12-31",
                        "--store",
                        store)
                .outLines()
                .get(0);
        Ran.with("M1.1 3\n", "rate", "--assessment", id, "--rater", "主任甲", "--role", "D", "--store", store);
        Ran.with("M1.1 2\n", "rate", "--assessment", id, "--rater", "督导甲", "--role", "S", "--store", store);
        return id;
    }

    private static Ran create(String... options) {
        return Ran.of(
                Stream.concat(Stream.of("form", "create"), Stream.of(options)).toArray(String[]::new));
    }

    private static FilledForm read(Path file) {
        return new FormReader(ShippedModel.pinned(), null).read(file).get(0);
    }

    private List<String> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
