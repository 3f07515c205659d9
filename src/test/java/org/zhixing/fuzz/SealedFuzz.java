package org.zhixing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.QuickLock;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.SealedFile;
import org.zhixing.secrets.WrongSecretException;

/**
 * Hand-over files, and what people type to open them. A file that was changed opens to nothing, or says that it was changed or
 * that the passphrase is another; a forged one asks for no more work than a computer can do.
 */
public final class SealedFuzz {

    private static final Passphrase PASSPHRASE = Passphrase.of("清晨的豆浆油条");
    private static final byte[] CONTENT = content();
    private static final byte[] SEALED = sealed();
    private static final int LOCK_LENGTH = SealedFile.HEAD_BYTES + 1;
    private static final int LOCK = LOCK_LENGTH + Integer.BYTES;
    private static final int DIGEST_BYTES = 32;

    private SealedFuzz() {}

    private static byte[] content() {
        byte[] content = new byte[150_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        return content;
    }

    private static byte[] sealed() {
        DataKey key = DataKey.fresh();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.sealing(to, key, QuickLock.around(key, PASSPHRASE))) {
            out.write(CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }

    /** What is loaded once must not count against the time of an input. */
    public static void fuzzerInitialize() {
        for (byte kind = 0; kind < 4; kind++) {
            fuzzerTestOneInput(new byte[] {kind});
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        switch (choices.below(4)) {
            case 0 -> open(EditedTable.flipped(SEALED, choices));
            case 1 -> open(forged(choices));
            case 2 -> open(choices.rest());
            default -> typed(new String(choices.rest(), StandardCharsets.UTF_8));
        }
    }

    /** With numbers of the lock changed by somebody who knows how its digest is made. */
    private static byte[] forged(Choices choices) {
        byte[] forged = SEALED.clone();
        int length = ByteBuffer.wrap(forged).getInt(LOCK_LENGTH);
        byte[] lock = Arrays.copyOfRange(forged, LOCK, LOCK + length - DIGEST_BYTES);
        while (choices.more()) {
            lock[choices.below(lock.length)] = (byte) choices.below(1 << Byte.SIZE);
        }
        System.arraycopy(lock, 0, forged, LOCK, lock.length);
        System.arraycopy(digest(lock), 0, forged, LOCK + lock.length, DIGEST_BYTES);
        return forged;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void open(byte[] file) {
        try (InputStream in = SealedFile.opening(new ByteArrayInputStream(file), PASSPHRASE)) {
            Refusal.require(Arrays.equals(CONTENT, in.readAllBytes()), "opened to something else");
        } catch (DamagedSecretException | WrongSecretException refused) {
            Refusal.require(!Arrays.equals(SEALED, file), "what was sealed does not open");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void typed(String text) {
        RecoveryCode.parse(text)
                .ifPresent(code -> Refusal.require(
                        RecoveryCode.parse(code.text()).isPresent(), "a code does not read back as it is written"));
        Refusal.require(
                Passphrase.of(text).isSameAs(Passphrase.of("\u3000" + text + " ")),
                "a blank at an end changes a passphrase");
    }
}
