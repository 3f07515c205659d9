package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.Sampling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The audit's samples and scores beside those of a second program, which another hand wrote in another language from the
 * texts alone (specification 7, rulings C1 to C14, formats.md D6). What is drawn, statuses and flags are the same; numbers
 * agree to 1e-9.
 *
 * <p>Where the texts leave a choice, both read them so: a lost file taken at 0 has its critical items at 0 as well, so that
 * the lower bound is capped whenever a file is lost; strata where nobody knows whether a critical item is low leave the
 * weights of the critical share; two readings without agreement count with the mean of those scores that there are; and
 * coverage is judged before critical items that are not rated.
 */
class SecondProgramTest {

    private static final Path FILE = Path.of("src/test/resources/org/zhixing/audit/second-program.json");
    private static final JsonNode VECTORS = StrictJson.parse(TextFile.read(FILE), FILE.toString());
    private static final PinnedAuditModel PINNED = ShippedAuditModel.pinned();

    @TestFactory
    Stream<DynamicTest> theSameListAndSeedDrawTheSameCases() {
        return each("samples", SecondProgramTest::drawn);
    }

    @TestFactory
    Stream<DynamicTest> theSameFilesComeToTheSame() {
        return each("audits", SecondProgramTest::scored);
    }

    /** Otherwise a change of the vectors could leave a rule unheld without anybody seeing it. */
    @Test
    void everyStandingOfAFileAndOfAnAgencyIsAmongThem() {
        assertEquals(30, VECTORS.path("samples").size());
        assertEquals(30, VECTORS.path("audits").size());
        String all = VECTORS.path("audits").toString();
        for (String word : List.of(
                "LOST", "LOW_COVERAGE", "CRITICAL_UNRATED", "ACT_NOW", "PROVISIONAL", "INSUFFICIENT", "\"NA\"")) {
            assertTrue(all.contains(word), word);
        }
        assertTrue(VECTORS.path("audits")
                .valueStream()
                .flatMap(a -> a.path("files").valueStream())
                .anyMatch(f -> f.has("second") && !f.path("agreed").asBoolean(false)));
    }

    private static void drawn(JsonNode vector) {
        List<AuditCase> cases = vector.path("cases")
                .valueStream()
                .map(c -> new AuditCase(
                        c.path(0).asString(),
                        c.path(1).asString(),
                        c.path(2).asBoolean(),
                        c.path(3).asBoolean()))
                .toList();

        CaseSample sample = Sampling.draw(
                CaseSample.Method.STRATIFIED, cases, vector.path("seed").asString(), List.of());

        assertEquals(vector.path("size").asInt(), sample.size());
        assertEquals(
                vector.path("drawn").valueStream().map(JsonNode::asString).toList(),
                sample.drawn().stream().map(d -> d.auditCase().caseId()).toList());
    }

    private static void scored(JsonNode vector) {
        ObjectNode document = StrictJson.parse("{}", "").asObject();
        document.set("files", vector.path("files"));
        AuditFiles files = AuditFilesReader.read(document.toString(), "", PINNED.model());

        JsonNode got = StrictJson.parse(
                AuditScoreWriter.write(
                        PINNED,
                        new AuditScoring(PINNED.model()).result(files.files(), files.population()),
                        files.method()),
                "");

        JsonNode expected = vector.path("expected");
        assertEquals(List.of(), Worked.differences(expected, got));
        assertEquals(ids(expected), ids(got), "workers, in the same order");
    }

    private static List<String> ids(JsonNode result) {
        return result.path("workers")
                .valueStream()
                .map(w -> w.path("id").asString())
                .toList();
    }

    private static Stream<DynamicTest> each(String list, Consumer<JsonNode> check) {
        List<JsonNode> vectors = VECTORS.path(list).valueStream().toList();
        return IntStream.range(0, vectors.size())
                .mapToObj(i -> DynamicTest.dynamicTest(list + " " + i, () -> check.accept(vectors.get(i))));
    }
}
