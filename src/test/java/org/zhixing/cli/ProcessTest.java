package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What only a process of its own can show: its streams, its status, its end. */
class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void resultsAreUtf8WhateverThePlatformThinks() throws Exception {
        Ran ran = new Child(folder, "model", "list").with("LC_ALL", "C").run();

        assertEquals(new Ran(0, "annual-self-check  1.0.0  机构年度自评\ncase-file-audit    1.0.0  一线实务督导审核\n", ""), ran);
    }

    @Test
    void theDemoTouchesNothingOfTheUserAndKeepsTheTerminalClean() throws Exception {
        Child child = new Child(
                folder.resolve("home"), "demo", "--out", folder.resolve("demo").toString());

        Ran ran = child.run();

        assertEquals(0, ran.status(), ran.err());
        assertEquals("", ran.err());
        assertFalse(Files.exists(child.home()), "not even a log");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheSampleAgencyIsShownInstead() throws Exception {
        Ran ran = new Child(folder.resolve("home"))
                .in(folder)
                .with("DISPLAY", ":4711")
                .run();

        assertEquals(0, ran.status(), ran.err());
        assertEquals("这里的显示器打不开，改为在命令行里演示示例机构。\n", ran.err());
        assertTrue(Files.exists(folder.resolve("zhixing-demo/zhixing-demo.xlsx")), ran.out());
    }

    @Test
    void aReaderWhoLeavesEarlyIsNoReasonToFail() throws Exception {
        Process process = new Child(folder, "model", "show", Ran.MODEL, "--json").start();
        process.getInputStream().close();

        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aResultThatTheDiskDoesNotTakeIsNotCalledDone() throws Exception {
        Ran ran = new Child(folder, "model", "show", Ran.MODEL, "--json")
                .into(Path.of("/dev/full"))
                .run();

        assertEquals(new Ran(4, "", "结果没有写完：磁盘满了，或者写不进去。腾出空间再运行一次\n"), ran);
    }

    @Test
    void whatWasCalledSavedIsSavedThoughTheProcessIsKilled() throws Exception {
        Path store = folder.resolve("a.db");
        Process process = new Child(
                        folder,
                        "rate",
                        "--new",
                        "--model",
                        Ran.MODEL,
                        "--rater",
                        "a",
                        "--role",
                        "S",
                        "--store",
                        "" + store)
                .start();
        Thread typing = new Thread(() -> type(process.getOutputStream()));
        typing.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() == 40) {
                    // The process itself would close its streams, with what it said last.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        typing.join();

        assertTrue(said.size() >= 40, said.toString());
        Map<String, Integer> kept = new TreeMap<>();
        for (JsonNode rating :
                Ran.of("store", "dump", "--store", store.toString()).json().at("/assessments/0/ratings")) {
            kept.put(rating.get("indicator").asString(), rating.get("answer").asInt());
        }
        assertTrue(isWhatWasTyped(kept, said.size() - 1), kept + " after " + said);
    }

    /** Levels of three indicators in turn, without end: the state after n answers tells n. */
    private static String line(int number) {
        return "M1." + (1 + number % 3) + " " + number / 3 % 5 + "\n";
    }

    private static void type(OutputStream in) {
        try (in) {
            for (int i = 0; i < 100_000; i++) {
                in.write(line(i).getBytes(StandardCharsets.UTF_8));
                in.flush();
            }
        } catch (IOException killed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether these are the answers after as many lines as were acknowledged, or a line or two more on their way. */
    private static boolean isWhatWasTyped(Map<String, Integer> kept, int acknowledged) {
        for (int lines = acknowledged; lines <= acknowledged + 2; lines++) {
            Map<String, Integer> expected = new TreeMap<>();
            for (int i = 0; i < lines; i++) {
                String[] words = line(i).strip().split(" ");
                expected.put(words[0], Integer.valueOf(words[1]));
            }
            if (expected.equals(kept)) {
                return true;
            }
        }
        return false;
    }
}
