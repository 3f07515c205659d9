package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.work.ProblemException;

class PrintFolderTest {

    @TempDir
    private Path folder;

    @Test
    void eachFileHasAPlaceOfItsOwnAndKeepsItsName() {
        PrintFolder printing = new PrintFolder(folder.resolve("printing"));

        Path one = printing.place("报告.pdf");

        assertEquals("报告.pdf", one.getFileName().toString());
        assertTrue(Files.isDirectory(one.getParent()));
        assertNotEquals(one, printing.place("报告.pdf"));
    }

    @Test
    void whatDeadProgramsLeftIsSweptAndWhatIsOursGoesInTheEnd() throws IOException {
        PrintFolder printing = new PrintFolder(folder);
        Path ours = Files.writeString(printing.place("ours.pdf"), "x");
        Path dead = Files.writeString(
                Files.createDirectory(folder.resolve("999999999999-7")).resolve("dead.pdf"), "x");
        Path others = Files.writeString(folder.resolve("not of ours.pdf"), "x");

        printing.sweep();
        assertFalse(Files.exists(dead.getParent()));
        assertTrue(Files.exists(ours));

        printing.clear();
        assertFalse(Files.exists(ours.getParent()));
        assertTrue(Files.exists(others));
    }

    @Test
    void whereNoFolderCanBeMadeItIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThrows(ProblemException.class, () -> new PrintFolder(file).place("a.pdf"));
        new PrintFolder(folder.resolve("absent")).clear();
    }
}
