package org.zhixing.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.work.ProblemException;

/**
 * The copies beside a store that is being sealed, which anybody can read and which go with it. They are written down before,
 * so that a program which is killed between the two lets them go at its next start. Others stay: a plain store that a sealed
 * backup took the place of was kept on purpose.
 */
final class PlainCopies {

    private static final Logger LOG = LoggerFactory.getLogger(PlainCopies.class);

    private final Backups backups;
    private final Path list;

    PlainCopies(Path store) {
        this.backups = new Backups(store);
        this.list = store.resolveSibling(store.getFileName() + ".sealing");
    }

    /** Before the store is sealed. */
    void writeDown() throws IOException {
        StringBuilder names = new StringBuilder();
        for (Path copy : backups.plain()) {
            names.append(copy.getFileName()).append('\n');
        }
        Files.writeString(list, names, StandardCharsets.UTF_8);
    }

    /** Whether a store was sealed and its plain copies are still to go. Those of a store that stayed plain stay as well. */
    boolean areToGo(boolean sealed) throws IOException {
        if (!sealed) {
            Files.deleteIfExists(list);
        }
        return Files.isRegularFile(list);
    }

    /**
     * Lets them go once the day's copy is a sealed one.
     *
     * @return whether it was done; what could not be is tried again at the next opening
     */
    boolean letGo() {
        try {
            Set<String> names = new HashSet<>(Files.readAllLines(list, StandardCharsets.UTF_8));
            backups.sealed(
                    LocalDate.now(ZoneId.systemDefault()),
                    copy -> names.contains(copy.getFileName().toString()));
            Files.deleteIfExists(list);
            return true;
        } catch (IOException | SQLException | ProblemException e) {
            LOG.warn("plain copies stay: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
