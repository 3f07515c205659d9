package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import tools.jackson.databind.JsonNode;

/** Inputs that others collected to break programs. */
class CorporaTest {

    private static final Path SUITE = Path.of("../shared/corpora/jsontestsuite/test_parsing");
    private static final Path NAUGHTY = Path.of("../shared/corpora/blns/blns.json");

    @TempDir
    Path folder;

    @Test
    void everyBrokenJsonFileIsRefusedAsAModel() throws IOException {
        for (Path file : broken()) {
            Ran ran = Ran.of("model", "check", file.toString());

            assertEquals(3, ran.status(), file.toString());
            assertTrue(ran.out().startsWith(file.toString()), ran.out());
            assertEquals("1 个文件里有 1 个不能用\n", ran.err());
        }
    }

    @Test
    void everyBrokenJsonFileIsRefusedAsAnAssessment() throws IOException {
        for (Path file : broken()) {
            Ran ran = Ran.of("score", "--json", "--model", Ran.MODEL, "--assessment", file.toString());

            assertEquals(3, ran.status(), file.toString());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith(file.toString()), ran.err());
        }
    }

    @Test
    void theProblemsOfManyModelFilesAreOneDocument() throws IOException {
        List<String> command = new ArrayList<>(List.of("model", "check", "--json"));
        broken().forEach(file -> command.add(file.toString()));

        JsonNode files = Ran.of(command).json().get("files");

        assertEquals(command.size() - 3, files.size());
        for (JsonNode file : files) {
            assertEquals(false, file.get("ok").asBoolean(), file.toString());
        }
    }

    @Test
    void namesAndTextsOfAnySortComeBackExactly() throws IOException {
        String store = folder.resolve("a.db").toString();
        List<List<String>> sent = new ArrayList<>();
        for (String text : naughty()) {
            Ran made = Ran.with(
                    "M1.2 NA " + text + "\nCOMMENT M1.2 " + text,
                    "rate",
                    "--new",
                    "--model",
                    Ran.MODEL,
                    "--agency=" + text,
                    "--rater=" + text,
                    "--role=S",
                    "--store=" + store);
            assertEquals(0, made.status(), () -> text + "\n" + made);
            String id = made.outLines().get(0).substring("assessment ".length());
            sent.add(List.of(id, text, text, text, text));
        }

        assertEquals(sent, kept(store, sent.stream().map(row -> row.get(0)).toList()));
        Ran dumped = Ran.of("store", "dump", "--store", store);
        assertEquals(
                sent.stream().map(row -> row.get(1)).sorted().toList(),
                dumped.json()
                        .get("assessments")
                        .valueStream()
                        .map(a -> a.get("agency").asString())
                        .sorted()
                        .toList());
        Ran listed = Ran.of("assessment", "list", "--store", store);
        assertEquals(sent.size(), listed.out().chars().filter(c -> c == '\n').count());
    }

    /** Per assessment: its id, agency, rater, comment and reason. */
    private static List<List<String>> kept(String store, List<String> ids) {
        List<List<String>> kept = new ArrayList<>();
        try (Desk desk = Desk.open(Path.of(store))) {
            for (String id : ids) {
                try (AssessmentSession session = desk.open(id)) {
                    Assessment assessment = session.assessment();
                    kept.add(List.of(
                            id,
                            assessment.agency().value(),
                            assessment.raters().get(0).name().value(),
                            assessment.ratings().get(0).comment().value(),
                            ((Answer.NotApplicable) assessment.ratings().get(0).answer())
                                    .reason()
                                    .value()));
                }
            }
        }
        return kept;
    }

    private static List<Path> broken() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "the corpus is not here: " + SUITE);
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.filter(f -> f.getFileName().toString().startsWith("n_"))
                    .sorted()
                    .toList();
        }
    }

    /** Without those that say nothing at all, which no name and no reason may. */
    private static List<String> naughty() throws IOException {
        assumeTrue(Files.isRegularFile(NAUGHTY), "the corpus is not here: " + NAUGHTY);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : Ran.JSON.readTree(Files.readString(NAUGHTY))) {
            if (!text.asString().isBlank()) {
                texts.add(text.asString());
            }
        }
        return texts;
    }
}
