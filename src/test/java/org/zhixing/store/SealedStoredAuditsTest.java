package org.zhixing.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** Audits in a sealed store are what they are in a plain one. */
class SealedStoredAuditsTest extends StoredAuditsTest {

    @Override
    Store opened(Path file) {
        return SealedStores.open(file);
    }

    @AfterEach
    void nothingIsPlain() throws SQLException {
        SealedStores.requireSealed(folder.resolve("zhixing.db"));
    }
}
