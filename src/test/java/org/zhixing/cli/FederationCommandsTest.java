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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.assessment.Standing;
import org.zhixing.desk.Desk;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;
import tools.jackson.databind.JsonNode;

/** Several agencies from the command line, on real data files. */
class FederationCommandsTest {

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void name() {
        store = folder.resolve("zhixing.db");
    }

    /** Agencies of one data file; the n-th rates everything at {@code levels[n]}. */
    private static void agencies(Path file, boolean closed, int... levels) {
        agencies(file, '甲', closed, levels);
    }

    private static void agencies(Path file, char first, boolean closed, int... levels) {
        try (Desk desk = Desk.open(file)) {
            PinnedModel pinned = desk.models().newest(Ran.MODEL).orElseThrow();
            for (int i = 0; i < levels.length; i++) {
                Assessment assessment = Assessment.empty(
                                pinned.model().id(),
                                pinned.model().version(),
                                new PersonalText("机构" + (char) (first + i)),
                                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .withRaters(List.of(new Rater("s", Role.S, PersonalText.NONE, true, null)));
                for (Indicator indicator : pinned.model().indicators()) {
                    if (indicator.roles().contains(Role.S)) {
                        assessment = assessment.withRating(new Rating(
                                indicator.id(), "s", Role.S, new Answer.Level(levels[i]), PersonalText.NONE));
                    }
                }
                desk.adopt(pinned, new Dossier(assessment, Standing.NEW.withClosed(closed)), false);
            }
        }
    }

    private String place() {
        return store.toString();
    }

    @Test
    void severalAgenciesAreShownTogetherAndNobodyIsNamed() throws IOException {
        agencies(store, true, 1, 1, 2, 2, 4);
        Ran shown = Ran.of("federation", "show", "--store", place(), "--json");
        assertEquals(0, shown.status(), shown.err());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("assessment-models/federation.schema.json")), InputFormat.JSON)
                        .validate(shown.out(), InputFormat.JSON));
        JsonNode view = shown.json();
        assertEquals(5, view.get("agencies").intValue());
        assertEquals(2026, view.get("year").intValue());
        assertEquals("M1.1", view.at("/weaknesses/0/indicator").asString());
        assertEquals(5, view.at("/weaknesses/0/count").intValue(), "without evidence nobody gets beyond 2");
        String text = Ran.of("federation", "show", "--store", place()).out();
        assertTrue(text.contains("2026 年 · 5 家机构"), text);
        assertFalse(text.contains("机构甲") || shown.out().contains("机构甲"), "nobody is named");
        assertTrue(Ran.of("federation", "show", "--store", place(), "--lang", "en")
                .out()
                .contains("Nobody is ranked"));
    }

    @Test
    void atLeastFiveClosedAgenciesAreHandedOverAndTakenInOnceElsewhere() throws IOException {
        agencies(store, true, 0, 1, 2, 3, 4);
        String bundle = folder.resolve("bundle.json").toString();
        Ran out = Ran.of("federation", "export", "--out", bundle, "--store", place());
        assertEquals(0, out.status(), out.err());
        assertFalse(Files.readString(Path.of(bundle)).contains("机构"), "no name goes out");

        Path other = folder.resolve("other.db");
        agencies(other, false, 2);
        String there = other.toString();
        assertEquals(
                0, Ran.of("federation", "add", bundle, bundle, "--store", there).status());
        JsonNode list = Ran.of("federation", "list", "--store", there, "--json").json();
        assertEquals(1, list.get("bundles").size(), "the same file is kept once");
        assertEquals(
                6,
                Ran.of("federation", "show", "--store", there, "--json")
                        .json()
                        .get("agencies")
                        .intValue());

        String id = list.at("/bundles/0/id").asString();
        assertEquals(0, Ran.of("federation", "remove", id, "--store", there).status());
        assertEquals(3, Ran.of("federation", "remove", id, "--store", there).status());
        assertEquals(
                1,
                Ran.of("federation", "show", "--store", there, "--json")
                        .json()
                        .get("agencies")
                        .intValue());
    }

    @Test
    void anEncryptedFileTakesInWhatOthersHandOverAndShowsIt() throws IOException {
        agencies(store, true, 0, 1, 2, 3, 4);
        String bundle = folder.resolve("bundle.json").toString();
        Ran.of("federation", "export", "--out", bundle, "--store", place());
        String there = folder.resolve("other.db").toString();
        agencies(Path.of(there), false, 2);
        String phrase =
                Files.writeString(folder.resolve("phrase.txt"), "清晨的豆浆油条").toString();
        Ran.of("store", "protect", "--store", there, "--new-passphrase-file", phrase);
        assertEquals(4, Ran.of("federation", "show", "--store", there).status());
        assertEquals(
                0,
                Ran.of("federation", "add", bundle, "--store", there, "--passphrase-file", phrase)
                        .status());
        assertEquals(
                6,
                Ran.of("federation", "show", "--store", there, "--passphrase-file", phrase, "--json")
                        .json()
                        .get("agencies")
                        .intValue());
    }

    @Test
    void fourClosedAgenciesStayWhereTheyAre() {
        agencies(store, true, 1, 1, 2, 2);
        agencies(store, '子', false, 0, 0, 0, 0, 3);
        Path bundle = folder.resolve("bundle.json");
        Ran out = Ran.of("federation", "export", "--out", bundle.toString(), "--store", place());
        assertEquals(3, out.status());
        assertTrue(out.err().contains("至少 5 家"), out.err());
        assertFalse(Files.exists(bundle));
    }

    @Test
    void handedOverTwiceTheSameAgencyIsOne() {
        agencies(store, true, 0, 1, 2, 3, 4);
        String first = folder.resolve("first.json").toString();
        String second = folder.resolve("second.json").toString();
        Ran.of("federation", "export", "--out", first, "--store", place());
        agencies(store, '子', true, 2);
        Ran.of("federation", "export", "--out", second, "--store", place());
        String there = folder.resolve("other.db").toString();
        agencies(Path.of(there), true, 2);
        Ran added = Ran.of("federation", "add", first, second, "--store", there, "--json");
        assertEquals(6, added.json().at("/added/1/agencies").intValue(), added.err());
        assertEquals(
                7,
                Ran.of("federation", "show", "--store", there, "--json")
                        .json()
                        .get("agencies")
                        .intValue());
    }

    @Test
    void withoutAnyAssessmentItIsSaidThatNobodyIsThere() {
        try (Desk desk = Desk.open(store)) {
            assertTrue(desk.assessments().isEmpty());
        }
        Ran shown = Ran.of("federation", "show", "--store", place());
        assertEquals(3, shown.status());
        assertTrue(shown.err().contains("还没有机构"), shown.err());
    }
}
