package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Whoever changes the rating log past the program is found out, and the line named. */
class LogChainTest {

    private static final int ANSWERS = 60;
    private static final int FLIPS = 600;

    @TempDir
    Path folder;

    private Path file;

    /** Lines 1 and 2: the two assessments; from line 3 on the answers to one of them in turn. */
    @BeforeEach
    void aStoreWithALog() {
        file = folder.resolve("zhixing.db");
        try (Store store = Store.open(file)) {
            store.add(Dossiers.added("a", rated(0)));
            store.add(Dossiers.added("b", rated(0)));
            for (int i = 0; i < ANSWERS; i++) {
                store.save(i % 2 == 0 ? "a" : "b", rated(i), rated(i + 1), "r1");
            }
        }
    }

    @Test
    void aLogAsTheProgramWroteItFitsAndSaysHowFarItGoes() {
        LogHealth before = health();
        assertNull(before.broken());
        assertEquals(ANSWERS + 2, before.lines());
        assertTrue(before.fingerprint().matches("[0-9a-f]{64}"));
        try (Store store = Store.open(file)) {
            store.save("a", rated(ANSWERS), rated(ANSWERS + 1), "r1");
        }
        assertNull(health().broken());
        assertEquals(ANSWERS + 3, health().lines());
        assertNotEquals(before.fingerprint(), health().fingerprint());
    }

    @Test
    void anyByteOfAnyLineThatIsChangedInTheFileIsFoundAndTheLineNamed() throws Exception {
        List<LogRows.Row> rows = LogRows.in(file);
        assertEquals(ANSWERS + 2, rows.size());
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20261);
        Path changed = folder.resolve("changed.db");
        for (int i = 0; i < FLIPS; i++) {
            LogRows.Row row = rows.get(random.nextInt(rows.size()));
            int at = row.content() + random.nextInt(row.end() - row.content());
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(changed, bytes);
            LogBreak broken = verify(changed);
            assertNotNull(broken, "byte " + at + " of line " + row.seq());
            assertEquals(LogBreak.Kind.DOES_NOT_FIT, broken.kind());
            assertEquals(row.seq(), line(broken).seq(), "byte " + at);
        }
    }

    /** The very first of them is left out: it speaks of the key, which lies elsewhere, and the database never looks at it. */
    @Test
    void soIsAByteThatTellsTheTypeOfACellUnlessThePagesAreNoLongerReadable() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Path changed = folder.resolve("changed.db");
        LogRows.Row row = LogRows.in(file).get(40);
        for (int at = row.header() + 2; at < row.content(); at++) {
            for (int flip = 1; flip < 256; flip += 2) {
                byte[] bytes = sound.clone();
                bytes[at] ^= (byte) flip;
                Files.write(changed, bytes);
                try (Connection connection = Connections.looking(changed)) {
                    assertTrue(!FileCheck.isSound(connection) || isFound(connection, row.seq()), at + " " + flip);
                }
            }
        }
    }

    private static boolean isFound(Connection connection, long seq) throws SQLException {
        LogBreak broken = LogChain.verify(connection).orElse(null);
        return broken != null && line(broken).seq() == seq;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPDATE rating_log SET new_value = '4' WHERE seq = 20                                              | DOES_NOT_FIT   | 20
        UPDATE rating_log SET old_value = NULL WHERE seq = 20                                             | DOES_NOT_FIT   | 20
        UPDATE rating_log SET new_value = CAST(new_value AS BLOB) WHERE seq = 20                          | DOES_NOT_FIT   | 20
        UPDATE rating_log SET kind = 'ratingM1', place = SUBSTR(place, 3) WHERE seq = 20                  | DOES_NOT_FIT   | 20
        UPDATE rating_log SET chain = NULL WHERE seq = 20                                                 | DOES_NOT_FIT   | 20
        UPDATE rating_log SET chain = (SELECT chain FROM rating_log WHERE seq = 21) WHERE seq = 20        | DOES_NOT_FIT   | 20
        DELETE FROM rating_log WHERE seq = 20                                                             | DOES_NOT_FIT   | 21
        DELETE FROM rating_log WHERE seq = 1                                                              | DOES_NOT_FIT   | 2
        DELETE FROM rating_log WHERE seq > 50                                                             | END_IS_MISSING | 50
        UPDATE rating_log SET seq = seq + 1000 WHERE seq = 62                                             | DOES_NOT_FIT   | 1062
        UPDATE rating_log SET seq = CASE seq WHEN 20 THEN -20 ELSE -21 END WHERE seq IN (20, 21)          | DOES_NOT_FIT   | -21
        INSERT INTO rating_log SELECT 100, assessment_id, changed_at, changed_by, kind, place, rater_id, old_value, new_value, chain FROM rating_log WHERE seq = 62 | DOES_NOT_FIT | 100
        UPDATE log_head SET lines = 61                                                                    | DOES_NOT_FIT   | 62
        UPDATE log_head SET chain = x'00'                                                                 | END_IS_MISSING | 62
        DELETE FROM log_head                                                                              | END_IS_MISSING | 62
        """)
    void whatIsChangedWithTheDatabasesOwnMeansIsFound(String sql, LogBreak.Kind kind, long seq) throws SQLException {
        unguarded(sql);
        LogBreak broken = health().broken();
        assertNotNull(broken);
        assertEquals(kind, broken.kind());
        assertEquals(LogBreak.Log.RATINGS, broken.log());
        assertEquals(seq, line(broken).seq());
    }

    @Test
    void twoLinesThatChangedPlacesAreFound() throws SQLException {
        unguarded("UPDATE rating_log SET seq = -1 WHERE seq = 20");
        unguarded("UPDATE rating_log SET seq = 20 WHERE seq = 21");
        unguarded("UPDATE rating_log SET seq = 21 WHERE seq = -1");
        assertEquals(20, line(health().broken()).seq());
    }

    @Test
    void aLogOfWhichNothingIsLeftIsFoundAndStaysSo() throws SQLException {
        unguarded("DELETE FROM rating_log");
        LogBreak broken = health().broken();
        assertEquals(new LogBreak(LogBreak.Log.RATINGS, LogBreak.Kind.END_IS_MISSING, null), broken);
        answerOnce();
        assertEquals(1, line(health().broken()).seq());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM rating_log WHERE seq > 50",
                "DELETE FROM rating_log; DELETE FROM log_head",
                "DELETE FROM log_head"
            })
    void workGoesOnAfterACutWhichIsFoundAllTheSame(String cut) throws SQLException {
        for (String sql : cut.split("; ", -1)) {
            unguarded(sql);
        }
        answerOnce();
        assertNotNull(health().broken());
    }

    @Test
    void theLineIsNamedAndItsValuesAreNot() throws SQLException {
        unguarded("UPDATE rating_log SET new_value = 'secret' WHERE seq = 21");
        LogBreak.Line line = line(health().broken());
        assertEquals(new LogBreak.Line(21, "a", "", line.at(), "r1", "rating", "M1.1", "r1"), line);
        assertFalse(String.valueOf(health()).contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM rating_log",
                "DELETE FROM rating_log WHERE seq = 20",
                "UPDATE rating_log SET new_value = '4' WHERE seq = 20",
                "UPDATE rating_log SET chain = NULL WHERE seq = 20",
                "UPDATE rating_log SET seq = 900 WHERE seq = 20"
            })
    void theDatabaseItselfOnlyAddsLines(String sql) throws SQLException {
        try (Connection connection = Connections.working(file)) {
            assertThrows(SQLException.class, () -> Connections.run(connection, sql));
        }
        assertNull(health().broken());
    }

    @Test
    void linesThatAreWrittenInAnotherFormAreChainedAnewAndGuardedAgain() throws Exception {
        try (Connection connection = Connections.working(file)) {
            connection.setAutoCommit(false);
            LogChain.freely(
                    connection, c -> Connections.run(c, "UPDATE rating_log SET new_value = CAST(new_value AS BLOB)"));
            connection.commit();
            connection.setAutoCommit(true);
            assertTrue(LogChain.verify(connection).isEmpty());
            assertThrows(SQLException.class, () -> Connections.run(connection, "DELETE FROM rating_log"));
        }
        FileCheck.isWhole(file, Migrations.shipped().tables(Migrations.shipped().newest()));
        assertEquals(ANSWERS + 2, health().lines());
    }

    private void answerOnce() {
        try (Store store = Store.open(file)) {
            store.save("a", rated(ANSWERS), rated(ANSWERS + 1), "r1");
        }
    }

    private LogHealth health() {
        try (Store store = Store.open(file)) {
            return store.health().log();
        }
    }

    private static LogBreak verify(Path store) throws SQLException {
        try (Connection connection = Connections.looking(store)) {
            return LogChain.verify(connection).orElse(null);
        }
    }

    /** As somebody with a tool for databases would, who takes the guards away and puts them back. */
    private void unguarded(String sql) throws SQLException {
        try (Connection connection = Connections.working(file)) {
            List<String> guards = FileCheck.texts(
                    connection, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'rating_log'");
            assertEquals(2, guards.size());
            for (String guard : List.of("rating_log_line_stays", "rating_log_line_is_kept")) {
                Connections.run(connection, "DROP TRIGGER " + guard);
            }
            Connections.run(connection, sql);
            for (String guard : guards) {
                Connections.run(connection, guard);
            }
        }
    }

    private static LogBreak.Line line(LogBreak broken) {
        assertNotNull(broken);
        LogBreak.Line line = broken.line();
        assertNotNull(line);
        return line;
    }

    private static Dossier rated(int level) {
        Assessment assessment = Dossiers.empty()
                .assessment()
                .withRaters(List.of(new Rater("r1", Role.D, new PersonalText("张"), true, null)))
                .withRatings(List.of(
                        new Rating("M1.1", "r1", Role.D, new Answer.Level(level % 5), new PersonalText("第一年"))));
        return Dossier.of(assessment);
    }
}
