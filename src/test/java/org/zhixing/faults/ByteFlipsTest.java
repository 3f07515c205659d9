package org.zhixing.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of what is played at length by hand: {@code src/faults/run ByteFlips 5000}. */
class ByteFlipsTest {

    @TempDir
    Path folder;

    @Test
    void aChangedByteEndsInAnAnswerAndNotInACrash() throws Exception {
        ByteFlips flips = new ByteFlips(folder);
        flips.flip(60, 7);
        assertEquals("[]", flips.failures().toString());
        assertNull(flips.endings().get(ByteFlips.Ending.UNNOTICED));
        assertNull(flips.endings().get(ByteFlips.Ending.AS_BEFORE));
        assertEquals(
                60,
                flips.endings().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void filesThatOthersDamagedAreRefusedAndTheNewestBackupIsOffered() throws Exception {
        Path corpus = Path.of("../shared/corpora/sqlite-corrupt/images");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "the corpus of damaged files is not here");
        ByteFlips images = new ByteFlips(folder);
        images.images(corpus);
        assertEquals("[]", images.failures().toString());
        int refused = images.endings().get(ByteFlips.Ending.REFUSED);
        assertTrue(refused > 0);
        assertEquals(
                refused,
                images.endings().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(refused, images.withRescue());
    }
}
