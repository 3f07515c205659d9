package org.zhixing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.Unlocking;
import org.zhixing.store.Store;

/** While tests of a class that is extended with it run, every desk of {@link Desks} works on a sealed data file. */
final class SealedDesks implements BeforeAllCallback, AfterAllCallback {

    private static final Passphrase PASSPHRASE = Passphrase.of("河边的老槐树下有七只白鹭");

    /** A sealed data file with nothing in it: to seal each one anew takes its time on purpose. */
    private static byte @Nullable [] blank;

    private static boolean sealed;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (blank == null) {
            Path folder = Files.createTempDirectory("blank");
            Store.seal(folder.resolve("zhixing.db"), PASSPHRASE);
            blank = Files.readAllBytes(folder.resolve("zhixing.db"));
        }
        sealed = true;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        sealed = false;
    }

    static @Nullable Unlocking secret() {
        return sealed ? PASSPHRASE : null;
    }

    static Path prepared(Path file) {
        byte[] bytes = blank;
        try {
            if (sealed && bytes != null && Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
