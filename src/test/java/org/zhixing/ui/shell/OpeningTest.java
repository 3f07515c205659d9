package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @Test
    void withoutArgumentsTheWindowShowsWhatWasOpenLast() {
        assertEquals(Optional.of(new Opening(false, null)), Opening.of(List.of()));
    }

    @Test
    void safeModeAsksForTheWindow() {
        assertEquals(Optional.of(new Opening(true, null)), Opening.of(List.of("--safe-mode")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/zhang/知行数据 2026-01-01.zhixing", "/media/usb/评估 工具 (1)/zhixing.db", "/a.ZHIXING"})
    void aDataFileByItselfIsOpenedInTheWindow(String file) {
        assertEquals(Optional.of(new Opening(false, Path.of(file))), Opening.of(List.of(file)));
        assertEquals(Optional.of(new Opening(true, Path.of(file))), Opening.of(List.of("--safe-mode", file)));
    }

    @Test
    void aFileIsFoundFromTheFolderInWhichOneIs() {
        assertEquals(
                Optional.of(new Opening(false, Path.of("mine.zhixing").toAbsolutePath())),
                Opening.of(List.of("mine.zhixing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "--help", "report.xlsx", "", "--store=a.db", "a\0.db", "zhixing"})
    void whateverElseIsACommand(String argument) {
        assertEquals(Optional.empty(), Opening.of(List.of(argument)));
    }

    @Test
    void twoFilesAndOptionsBehindAFileAreACommand() {
        assertEquals(Optional.empty(), Opening.of(List.of("a.db", "b.db")));
        assertEquals(Optional.empty(), Opening.of(List.of("store", "backup", "b.db")));
        assertEquals(Optional.empty(), Opening.of(List.of("a.db", "--safe-mode")));
        assertEquals(Optional.empty(), Opening.of(List.of("--safe-mode", "demo")));
    }
}
