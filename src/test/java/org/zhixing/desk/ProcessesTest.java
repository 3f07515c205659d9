package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Several programs on one data file, and one that dies. */
@Timeout(120)
class ProcessesTest {

    @TempDir
    Path folder;

    private String id;

    @BeforeEach
    void anAssessmentWithTwoRaters() {
        try (Desk desk = Desks.open(folder)) {
            id = desk.create(Desks.blank());
            try (AssessmentSession session = desk.open(id)) {
                session.apply(new Change.PutRater(new Rater("r1", Role.D, PersonalText.NONE, true, null)), "r1");
                session.apply(new Change.PutRater(new Rater("r2", Role.S, PersonalText.NONE, true, null)), "r1");
            }
        }
    }

    @Test
    void aProgramThatIsKilledLosesNothingThatItCalledSaved() throws IOException {
        Process program = start("r1", 1_000_000);
        List<String> said = new ArrayList<>();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 50; i++) {
                said.add(String.valueOf(out.readLine()));
            }
            // By its handle, which leaves what it said to be read.
            program.toHandle().destroyForcibly();
            out.lines().filter(line -> line.startsWith("saved ")).forEach(said::add);
        }
        try (Desk desk = Desks.open(folder)) {
            int last = Integer.parseInt(said.get(said.size() - 1).substring("saved ".length()));
            int stored = Integer.parseInt(comment(desk.open(id).assessment(), "r1"));
            assertTrue(stored == last || stored == last + 1, stored + " is stored and " + last + " was said");
            assertEquals(List.of(), desk.check().problems());
        }
    }

    @Test
    void twoProgramsAnswerAtOnceAndNoAnswerIsLost() throws IOException, InterruptedException {
        List<Process> programs = List.of(start("r1", 60), start("r2", 60));
        for (Process program : programs) {
            try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                assertEquals(
                        60,
                        out.lines().filter(line -> line.startsWith("saved ")).count());
            }
            assertEquals(0, program.waitFor());
        }
        try (Desk desk = Desks.open(folder)) {
            Assessment assessment = desk.open(id).assessment();
            assertEquals(List.of("59", "59"), List.of(comment(assessment, "r1"), comment(assessment, "r2")));
            assertEquals(List.of(), desk.check().problems());
        }
    }

    private static String comment(Assessment assessment, String rater) {
        return assessment.rating("M1.1", rater).orElseThrow().comment().value();
    }

    private Process start(String rater, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Answering.class.getName(),
                        folder.toString(),
                        id,
                        rater,
                        String.valueOf(times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A program of its own: counts up in the comment of an answer, and says each number once it is saved. */
    static final class Answering {

        private Answering() {}

        public static void main(String[] arguments) {
            String rater = arguments[2];
            try (Desk desk = Desks.open(Path.of(arguments[0]));
                    AssessmentSession session = desk.open(arguments[1])) {
                session.apply(new Change.Rate("M1.1", rater, new Answer.Level(1)), rater);
                for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                    session.apply(new Change.Comment("M1.1", rater, new PersonalText(String.valueOf(i))), rater)
                            .toCompletableFuture()
                            .join();
                    System.out.println("saved " + i);
                }
            }
        }
    }
}
