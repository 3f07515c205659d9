package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.desk.Desk;
import tools.jackson.databind.JsonNode;

/** How many frontline workers it takes for roles to be told apart, from the command line. */
class LeastWorkersTest {

    @TempDir
    Path folder;

    /** Five workers, or as many as asked for, with a director; what the file promises, or nothing. */
    private Path file(int workers, String promise) throws IOException {
        StringBuilder ratings =
                new StringBuilder("{\"indicator\": \"M1.1\", \"rater\": \"d\", \"role\": \"D\", \"answer\": 4}");
        for (int i = 1; i <= workers; i++) {
            ratings.append(", {\"indicator\": \"M1.1\", \"rater\": \"w")
                    .append(i)
                    .append("\", \"role\": \"W\", \"answer\": 2}");
        }
        String text = "{\"model\": \"annual-self-check\", \"agency\": \"示例\","
                + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, " + promise + " \"ratings\": ["
                + ratings + "]}";
        return Files.writeString(folder.resolve("a.json"), text);
    }

    @ParameterizedTest(name = "{0} workers, promised {1}, asked {2}: {3}")
    @CsvSource({
        "2, '', '', false",
        "3, '', '', true",
        "3, '', 3, true",
        "3, '', 5, false",
        "4, '', 5, false",
        "5, '', 5, true",
        "4, 5, '', false",
        "4, 5, 3, false",
        "5, 5, 3, true",
        "0, 5, 5, true"
    })
    void rolesAreLeftOutBelowTheStricterOfPromiseAndWish(int workers, String promised, String asked, boolean told)
            throws IOException {
        String promise = promised.isEmpty() ? "" : "\"anonymity\": {\"leastWorkers\": " + promised + "},";
        String file = file(workers, promise).toString();
        Ran ran = asked.isEmpty()
                ? Ran.of("score", "--assessment", file, "--json")
                : Ran.of("score", "--assessment", file, "--json", "--least-workers", asked);
        assertEquals(0, ran.status(), ran.err());
        JsonNode indicator = ran.json().at("/indicators/0");
        assertEquals("M1.1", indicator.path("id").asString());
        assertEquals(told, indicator.has("roles"));
        if (told) {
            assertEquals(4.0, indicator.at("/roles/D").doubleValue());
        }
    }

    @Test
    void anyOtherNumberIsWrongUsage() throws IOException {
        Ran ran = Ran.of("score", "--assessment", file(3, "").toString(), "--least-workers", "2");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("--least-workers"), ran.err());
    }

    /** The sample agency has three workers. */
    @Test
    void aStoreRemembersOnlyReportsThatShowedWorkers() {
        Path store = folder.resolve("zhixing-demo.db");
        String id;
        try (Desk desk = Desk.open(store)) {
            id = desk.adoptSample();
        }
        assertEquals(0, reportsThatShowedWorkers(store, id));
        report(store, id, "--least-workers", "5");
        assertEquals(0, reportsThatShowedWorkers(store, id));
        report(store, id);
        report(store, id, "--least-workers", "3");
        assertEquals(1, reportsThatShowedWorkers(store, id), "twice the same");
    }

    private void report(Path store, String id, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                "--store",
                store.toString(),
                "--assessment",
                id,
                "--force",
                "--out",
                folder.resolve("r.xlsx").toString()));
        arguments.addAll(List.of(more));
        Ran ran = Ran.of(arguments);
        assertEquals(0, ran.status(), ran.err());
    }

    private static int reportsThatShowedWorkers(Path store, String id) {
        try (Desk desk = Desk.open(store)) {
            return desk.review(id).standing().published().size();
        }
    }
}
