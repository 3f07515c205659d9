package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.secrets.RecoveryCode;

/** Passphrases typed on a real terminal, which the system's {@code script} provides. */
class TerminalTest {

    private static final String ENTER = "\r";

    @TempDir
    Path folder;

    @BeforeEach
    void hasTerminals() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1) here, so no terminal to type on");
    }

    @Test
    void aPassphraseIsAskedForTwiceAndThenOnceAndNeverShown() throws IOException, InterruptedException {
        Talk protect = new Talk("store", "protect", "--store", store());
        protect.answer("新口令", "清晨的豆浆油条");
        protect.answer("再输入一遍", "清晨的豆浆油条");
        assertEquals(0, protect.end(), protect.shown());
        String code = protect.shown()
                .lines()
                .map(String::strip)
                .filter(line -> RecoveryCode.parse(line).isPresent())
                .findFirst()
                .orElseThrow();
        assertFalse(protect.shown().contains("豆浆"), protect.shown());

        Talk check = new Talk("store", "check", "--store", store());
        check.answer("口令", "清晨的豆浆油条");
        assertEquals(0, check.end(), check.shown());
        assertFalse(check.shown().contains("豆浆"), check.shown());

        Talk forgotten = new Talk("store", "check", "--store", store());
        forgotten.answer("口令", code);
        assertEquals(0, forgotten.end(), forgotten.shown());

        Talk wrong = new Talk("store", "check", "--store", store());
        wrong.answer("口令", "中午的米饭青菜");
        assertEquals(4, wrong.end(), wrong.shown());
    }

    @Test
    void twoThatDifferSealNothing() throws IOException, InterruptedException {
        Talk protect = new Talk("store", "protect", "--store", store());
        protect.answer("新口令", "清晨的豆浆油条");
        protect.answer("再输入一遍", "清晨的豆浆烧饼");
        assertEquals(3, protect.end(), protect.shown());
        assertFalse(Files.exists(Path.of(store())));
    }

    @Test
    void aReportAsksOnlyOnce() throws IOException, InterruptedException {
        Path passphrase = Files.writeString(folder.resolve("p.txt"), "清晨的豆浆油条");
        Ran.of("store", "protect", "--store", store(), "--new-passphrase-file", passphrase.toString());
        Ran rated = Ran.with(
                "M1.1 3\n",
                "rate",
                "--new",
                "--model",
                Ran.MODEL,
                "--rater",
                "a",
                "--role",
                "D",
                "--store",
                store(),
                "--passphrase-file",
                passphrase.toString());
        String id = rated.outLines().get(0).split(" ")[1];
        Talk report = new Talk(
                "report",
                "--assessment",
                id,
                "--store",
                store(),
                "--out",
                folder.resolve("r.xlsx").toString());
        report.answer("口令", "清晨的豆浆油条");
        assertEquals(0, report.end(), report.shown());
        assertEquals(1, report.shown().split("口令", -1).length - 1, report.shown());
    }

    @Test
    void charactersThatTheTerminalDoesNotTellRightAreRefused() throws IOException, InterruptedException {
        Talk protect = new Talk(List.of("LC_ALL", "POSIX"), "--lang", "en", "store", "protect", "--store", store());
        protect.answer("New passphrase", "清晨的豆浆油条");
        assertEquals(4, protect.end(), protect.shown());
        assertTrue(protect.shown().contains("encoding"), protect.shown());
        assertFalse(Files.exists(Path.of(store())));
    }

    private String store() {
        return folder.resolve("agency.db").toString();
    }

    /** A program that runs on a terminal, somebody who answers it, and all that is seen meanwhile. */
    private final class Talk {

        private final Process process;
        private final StringBuilder shown = new StringBuilder();

        Talk(String... arguments) throws IOException {
            this(List.of("LC_ALL", "C.UTF-8"), arguments);
        }

        Talk(List<String> variable, String... arguments) throws IOException {
            process = new Child(folder, arguments)
                    .with(variable.get(0), variable.get(1))
                    .onTerminal()
                    .start();
        }

        /** Waits for the question. */
        void answer(String question, String typed) throws IOException {
            InputStream out = process.getInputStream();
            byte[] some = new byte[4096];
            byte[] all = {};
            while (!new String(all, StandardCharsets.UTF_8).contains(question)) {
                int count = out.read(some);
                if (count < 0) {
                    throw new AssertionError(
                            "ended before " + question + ": " + new String(all, StandardCharsets.UTF_8));
                }
                byte[] longer = java.util.Arrays.copyOf(all, all.length + count);
                System.arraycopy(some, 0, longer, all.length, count);
                all = longer;
            }
            shown.append(new String(all, StandardCharsets.UTF_8));
            OutputStream keys = process.getOutputStream();
            keys.write((typed + ENTER).getBytes(StandardCharsets.UTF_8));
            keys.flush();
        }

        int end() throws IOException, InterruptedException {
            shown.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        }

        String shown() {
            return shown.toString();
        }
    }
}
