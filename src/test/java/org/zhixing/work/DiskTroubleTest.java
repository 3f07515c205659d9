package org.zhixing.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What systems say in two languages, and what it means. */
class DiskTroubleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "No space left on device, FULL",
        "设备上没有空间, FULL",
        "There is not enough space on the disk, FULL",
        "磁盘空间不足。, FULL",
        "Disk quota exceeded, FULL",
        "超出磁盘限额, FULL",
        "Read-only file system, READ_ONLY",
        "只读文件系统, READ_ONLY",
        "The process cannot access the file because it is being used by another process, OPEN_ELSEWHERE",
        "另一个程序正在使用此文件，进程无法访问。, OPEN_ELSEWHERE",
        "Input/output error, OTHER"
    })
    void isKnownByTheWordsOfTheSystem(String reason, DiskTrouble expected) {
        assertEquals(expected, DiskTrouble.of(new FileSystemException("a.db", null, reason)));
        assertEquals(expected, DiskTrouble.of(new IOException("writing", new IOException(reason))));
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        assertEquals(DiskTrouble.READ_ONLY, DiskTrouble.of(new AccessDeniedException("a.db")));
        assertEquals(DiskTrouble.OTHER, DiskTrouble.of(new IOException()));
    }

    @Test
    void roomIsToldInWordsForPeople() {
        DiskRoom room = new DiskRoom(folder, 3_670_016, 5_242_880);
        assertTrue(room.isTight());
        assertEquals(folder + " 3.5 MB 5.0 MB", String.format("%s %s %s", room.words()));
        assertEquals("0 KB", new DiskRoom(folder, 0, 1).words()[1]);
        assertEquals("1.0 GB", new DiskRoom(folder, 1L << 30, 1).words()[1]);
        assertFalse(new DiskRoom(folder, -1, 1).isTight(), "what is not known explains nothing");
    }

    @Test
    void theRoomOfAFolderThatIsNotThereIsThatOfTheOneAboveIt() throws IOException {
        DiskRoom room = DiskRoom.at(folder.resolve("not/there/a.db"), 1);
        assertEquals(folder, room.folder());
        assertTrue(room.free() > 0 && room.free() <= Files.getFileStore(folder).getTotalSpace());
    }
}
