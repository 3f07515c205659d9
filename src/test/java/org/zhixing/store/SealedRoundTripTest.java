package org.zhixing.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** What goes into a sealed store comes out of it as out of a plain one. */
class SealedRoundTripTest extends RoundTripTest {

    @Override
    Store opened(Path file) {
        return SealedStores.open(file);
    }

    @AfterEach
    void nothingIsPlain() throws SQLException {
        SealedStores.requireSealed(folder.resolve("zhixing.db"));
    }
}
