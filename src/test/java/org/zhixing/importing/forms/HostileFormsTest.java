package org.zhixing.importing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.zhixing.importing.forms.PaperForm.PINNED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FormColumn;
import org.zhixing.model.Role;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.ProblemException;

/** Whatever a file holds, it is read or refused in words. */
class HostileFormsTest {

    private static final Messages WORDS = Messages.in(Language.ZH);
    private static final FormReader READER = new FormReader(PINNED, null);

    @TempDir
    Path folder;

    /** What became of a file: {@code read}, or the sentence of its refusal. */
    private static String outcome(Path file) {
        try {
            List<FilledForm> forms = READER.read(file);
            assertFalse(forms.isEmpty());
            forms.forEach(form -> form.doubts().forEach(doubt -> doubt.problem().in(WORDS)));
            return "read";
        } catch (ProblemException e) {
            assertEquals(ProblemException.Kind.INPUT, e.kind());
            return e.problems().get(0).in(WORDS);
        }
    }

    @Test
    void workbooksOfWpsThatAreNoFormsAreRefusedInWords() throws IOException {
        everyFileOf(Path.of("../shared/corpora/wps-made"), 60);
    }

    @Test
    void filesThatBrokeOtherReadersAreRefusedInWords() throws IOException {
        everyFileOf(Path.of("../shared/corpora/poi-hostile"), 20);
    }

    private static void everyFileOf(Path corpus, int atLeast) throws IOException {
        assumeTrue(Files.isDirectory(corpus), "the corpus is not here: " + corpus);
        int files = 0;
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                assertTrue(outcome(file).length() > 3, file.toString());
                files++;
            }
        }
        assertTrue(files >= atLeast, "only " + files);
    }

    @Test
    void randomBytesAreRefusedInWords() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve(i + (i % 2 == 0 ? ".xlsx" : ".csv")), bytes);
            assertTrue(outcome(file).length() > 10, "file " + i);
        }
    }

    @Test
    void aFormCutShortOrWithFlippedBytesIsReadOrRefusedInWords() throws IOException {
        Path form = PaperForm.blank(folder.resolve("a.xlsx"), 1, Role.S);
        PaperForm.edit(form, PaperForm.fill(PaperForm.answers("M1.1", 3), FormColumn.ANSWER));
        byte[] whole = Files.readAllBytes(form);
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                for (int n = 0; n < 5; n++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            assertTrue(outcome(Files.write(folder.resolve("x.xlsx"), bytes)).length() > 3);
        }
    }

    @Test
    void moreThanAFormHoldsIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder("编号,答案\n");
        for (int i = 0; i < 30_000; i++) {
            rows.append("M1.1,3\n");
        }
        Path file = Files.writeString(folder.resolve("a.csv"), rows);
        assertTrue(outcome(file).contains("内容太多"), outcome(file));
        Path many = Files.writeString(folder.resolve("b.csv"), "角色,M1.1,M1.2,M1.3\n" + "S,0,1,2\n".repeat(6_000));
        assertTrue(outcome(many).contains("5,000") || outcome(many).contains("5000"), outcome(many));
    }

    @Test
    void idsAndNamesThatNobodyWritesByHandDoNoHarm() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(
                file,
                "编号,答案,不适用的理由\n\"=cmd|'/c calc'!A1\",3,\nM1.1\u200b\u202e,3,\n" + "M".repeat(30_000) + ",3,\nM1.2,"
                        + "9".repeat(30_000) + ",\nM1.3,NA," + "因".repeat(30_000) + "\n");
        assertEquals("read", outcome(file));
    }
}
