package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingStoreTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--store a.db assessment list, assessment list --store a.db",
        "--lang en --store a.db store check, --lang en store check --store a.db",
        "--store=a.db store dump, store dump --store=a.db",
        "store dump --store a.db, store dump --store a.db",
        "--store a.db --passphrase-file p store check, store check --store a.db --passphrase-file p",
        "--passphrase-file=p --lang en store dump, --lang en store dump --passphrase-file=p",
        "--store a.db, --store a.db",
        "--help, --help"
    })
    void theStoreMayStandBeforeTheCommand(String written, String read) {
        assertEquals(read, String.join(" ", LeadingStore.moved(written.split(" "))));
    }
}
