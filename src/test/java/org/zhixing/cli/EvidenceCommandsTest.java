package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** Files of evidence and archives from the command line. */
class EvidenceCommandsTest {

    private static final byte[] SCAN = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path store;
    private String assessment;

    @BeforeEach
    void onePiece() {
        store = folder.resolve("zhixing.db");
        try (Desk desk = Desk.open(store)) {
            String model = desk.models().all().get(0).model().id();
            Period year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            assessment = desk.create(NewAssessment.blank(new PersonalText("示例机构"), year, model));
            try (AssessmentSession session = desk.open(assessment)) {
                done(session, new Change.PutRater(new Rater("r1", Role.D, new PersonalText("周岚"), true, null)));
                done(
                        session,
                        new Change.PutEvidence(new Evidence(
                                "e1",
                                List.of("M1.1"),
                                session.pinned().model().evidenceTypes().get(0).id(),
                                null,
                                PersonalText.NONE,
                                "r1",
                                null)));
            }
        }
    }

    private static void done(AssessmentSession session, Change change) {
        session.apply(change, "r1").toCompletableFuture().join();
    }

    private Ran evidence(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("evidence", command, "--store", store.toString(), "--assessment", assessment));
        arguments.addAll(List.of(more));
        return Ran.of(arguments);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void filesAreAttachedListedSavedAndTakenOff() throws IOException {
        String scan = file("扫描件.pdf", SCAN);
        Ran refused = evidence("attach", "--evidence", "e1", scan, file("宏.docm", SCAN));
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("宏.docm：这种文件里可能带宏"), refused.err());
        assertEquals(
                "[]", evidence("list", "--json").json().at("/evidence/0/files").toString(), "all or none");

        Ran attached =
                evidence("attach", "--evidence", "e1", scan, file("b.txt", "第二个".getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, attached.status(), attached.err());
        assertEquals("""
                附上了：e1 的第 1 个附件 扫描件.pdf（1 KB）
                附上了：e1 的第 2 个附件 b.txt（1 KB）
                """, attached.out());
        assertTrue(evidence("list").out().contains("1  扫描件.pdf  13"));
        assertEquals(3, evidence("attach", "--evidence", "e9", scan).status());
        assertEquals(
                3,
                evidence(
                                "save",
                                "--evidence",
                                "e1",
                                "3",
                                "--out",
                                folder.resolve("x").toString())
                        .status());

        Path saved = folder.resolve("另存.pdf");
        assertEquals(
                0,
                evidence("save", "--evidence", "e1", "1", "--out", saved.toString())
                        .status());
        assertArrayEquals(SCAN, Files.readAllBytes(saved));
        assertEquals(
                2,
                evidence("save", "--evidence", "e1", "1", "--out", saved.toString())
                        .status());

        assertEquals(
                "取下了：e1 原来的第 1 个附件 扫描件.pdf（1 KB）；内容先留着\n",
                evidence("detach", "--evidence", "e1", "1").out());
        assertEquals(
                "b.txt",
                evidence("list", "--json").json().at("/evidence/0/files/0/name").asString());
        Ran check = Ran.of(List.of("store", "check", "--store", store.toString(), "--json"));
        assertEquals(1, check.json().at("/attachments/named").asInt());
        assertEquals(1, check.json().at("/attachments/loose").asInt());
        assertEquals(
                0,
                Ran.of(List.of("store", "check", "--store", store.toString(), "--tidy"))
                        .status());
    }

    @Test
    void anArchiveHoldsWhatABackupDoesNotAndAMissingContentIsTold() throws IOException {
        assertEquals(
                0, evidence("attach", "--evidence", "e1", file("扫描件.pdf", SCAN)).status());
        String archive = folder.resolve("a.zhixing-archive").toString();
        Ran written = Ran.of(List.of("store", "archive", archive, "--store", store.toString()));
        assertEquals(0, written.status(), written.err());
        assertTrue(written.out().contains("附件 1 个"), written.out());
        assertEquals(
                2,
                Ran.of(List.of("store", "archive", archive, "--store", store.toString()))
                        .status());

        Path other = Files.createDirectory(folder.resolve("other")).resolve("zhixing.db");
        Ran restored = Ran.of(List.of("store", "restore", archive, "--store", other.toString()));
        assertEquals(0, restored.status(), restored.err());
        store = other;
        Path saved = folder.resolve("saved.pdf");
        assertEquals(
                0,
                evidence("save", "--evidence", "e1", "1", "--out", saved.toString())
                        .status());
        assertArrayEquals(SCAN, Files.readAllBytes(saved));

        try (Stream<Path> files = Files.walk(folder.resolve("other/zhixing.db.attachments"))) {
            for (Path content : files.filter(Files::isRegularFile).toList()) {
                Files.delete(content);
            }
        }
        assertTrue(evidence("list").out().contains("内容不在附件文件夹里"));
        Ran check = Ran.of(List.of("store", "check", "--store", store.toString()));
        assertEquals(0, check.status());
        assertTrue(check.out().contains("附件缺内容"), check.out());
        assertEquals(
                4,
                evidence(
                                "save",
                                "--evidence",
                                "e1",
                                "1",
                                "--out",
                                folder.resolve("y").toString())
                        .status());

        byte[] bytes = Files.readAllBytes(Path.of(archive));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(archive), bytes);
        Ran hostile = Ran.of(List.of("store", "restore", archive, "--store", store.toString()));
        assertEquals(3, hostile.status());
        assertTrue(hostile.err().contains("data.db：内容与清单对不上"), hostile.err());
    }
}
