package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyLockTest {

    /** As little work as Argon2id allows, for tests that open thousands of locks; a lock carries its own. */
    private static final Hardness LIGHT = new Hardness(8, 1, 1);

    private static final int DIGEST = 32;

    private final DataKey key = DataKey.fresh();
    private final Passphrase passphrase = Passphrase.of("清晨的豆浆油条");
    private final RecoveryCode code = RecoveryCode.fresh();

    @Test
    void aLockOpensWithThePassphraseAndWithTheCodeAndWithNothingElse() {
        KeyLock lock = KeyLock.read(KeyLock.around(key, passphrase, code).bytes());
        assertOpens(lock, passphrase);
        assertOpens(lock, code);
        assertOpens(lock, Passphrase.of(" 清晨的豆浆油条\u3000"));
        assertFalse(lock.open(Passphrase.of("清晨的豆浆")).isPresent());
        assertFalse(lock.open(Passphrase.of(code.text())).isPresent());
        assertFalse(lock.open(RecoveryCode.fresh()).isPresent());
    }

    @Test
    void theUsualWorkIsWrittenIntoTheLockSoThatItCanBeRaisedLater() {
        byte[] bytes = KeyLock.around(key, passphrase).bytes();
        assertArrayEquals(new byte[] {0, 0, (byte) 0xb8, 0, 0, 0, 0, 3, 0, 0, 0, 1}, Arrays.copyOfRange(bytes, 9, 21));
        assertOpens(
                KeyLock.read(KeyLock.around(key, new Hardness(64, 2, 2), passphrase, code)
                        .bytes()),
                code);
    }

    @Test
    void aLockWithoutACodeOpensWithThePassphraseAlone() {
        KeyLock lock = KeyLock.around(key, LIGHT, passphrase);
        assertOpens(lock, passphrase);
        assertFalse(lock.open(code).isPresent());
    }

    @Test
    void underAnotherPassphraseTheOldOneOpensNoMoreAndTheCodeStill() {
        Passphrase next = Passphrase.of("傍晚的小米粥");
        KeyLock lock = KeyLock.around(key, LIGHT, passphrase, code).with(key, next);
        assertOpens(lock, next);
        assertOpens(lock, code);
        assertFalse(lock.open(passphrase).isPresent());
    }

    @Test
    void underAnotherCodeTheOldOneOpensNoMoreAndThePassphraseStill() {
        RecoveryCode next = RecoveryCode.fresh();
        KeyLock lock = KeyLock.read(
                KeyLock.around(key, LIGHT, passphrase, code).with(key, next).bytes());
        assertOpens(lock, next);
        assertOpens(lock, passphrase);
        assertFalse(lock.open(code).isPresent());
    }

    @Test
    void anotherKeyIsNotPutBehindALock() {
        KeyLock lock = KeyLock.around(key, LIGHT, passphrase, code);
        assertThrows(IllegalArgumentException.class, () -> lock.with(DataKey.fresh(), passphrase));
    }

    @Test
    void twoLocksAroundOneKeyAreDifferent() {
        assertFalse(Arrays.equals(
                KeyLock.around(key, LIGHT, passphrase, code).bytes(),
                KeyLock.around(key, LIGHT, passphrase, code).bytes()));
    }

    @Test
    void eachFlippedBitAndEachOtherLengthIsFoundWhenItIsRead() {
        byte[] bytes = KeyLock.around(key, LIGHT, passphrase, code).bytes();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] changed = flipped(bytes, bit);
            assertThrows(DamagedSecretException.class, () -> KeyLock.read(changed), "bit " + bit);
        }
        for (int length = 0; length < bytes.length + 3; length++) {
            if (length != bytes.length) {
                byte[] changed = Arrays.copyOf(bytes, length);
                assertThrows(DamagedSecretException.class, () -> KeyLock.read(changed), "length " + length);
            }
        }
    }

    /** Somebody who makes the digest fit again can make a lock that opens no more, but none that opens unseen. */
    @Test
    void eachBitFlippedByHandNeverOpensUnseen() {
        byte[] bytes = KeyLock.around(key, LIGHT, passphrase, code).bytes();
        for (int bit = 0; bit < (bytes.length - DIGEST) * Byte.SIZE; bit++) {
            byte[] forged = withDigest(flipped(bytes, bit));
            if (isCheap(bit)) {
                assertTrue(opened(forged, passphrase).isEmpty(), "bit " + bit);
                assertTrue(opened(forged, code).isEmpty(), "bit " + bit);
            }
        }
    }

    /** Bits that ask for much more work are left to the next test. */
    private static boolean isCheap(int bit) {
        int at = bit / Byte.SIZE;
        int inDoor = at < 8 ? -1 : (at - 8) % 77;
        return inDoor < 1 || inDoor > 12;
    }

    @Test
    void aForgedLockCannotAskForMoreWorkThanAComputerHas() {
        byte[] bytes = KeyLock.around(key, LIGHT, passphrase, code).bytes();
        for (int at : new int[] {9, 13, 17}) {
            byte[] forged = bytes.clone();
            forged[at] = 0x7f;
            byte[] fitting = withDigest(forged);
            assertThrows(DamagedSecretException.class, () -> KeyLock.read(fitting));
        }
    }

    /** 256 MiB fit beside the rest into the program's memory; 1 GiB did not, and 64 passes over it took minutes. */
    @ParameterizedTest
    @CsvSource({"262144, 8, true", "262145, 1, false", "262144, 9, false", "47104, 3, true", "1048576, 64, false"})
    void aLockAsksForNoMoreMemoryAndTimeThanThereIs(int memoryKib, int passes, boolean bearable) {
        byte[] forged = KeyLock.around(key, LIGHT, passphrase, code).bytes();
        ByteBuffer.wrap(forged).putInt(9, memoryKib).putInt(13, passes);
        byte[] fitting = withDigest(forged);
        if (bearable) {
            assertDoesNotThrow(() -> KeyLock.read(fitting));
        } else {
            assertThrows(DamagedSecretException.class, () -> KeyLock.read(fitting));
        }
    }

    @Test
    void otherBytesAreNoLock() {
        assertThrows(DamagedSecretException.class, () -> KeyLock.read(new byte[0]));
        assertThrows(DamagedSecretException.class, () -> KeyLock.read(new byte[500]));
        assertThrows(DamagedSecretException.class, () -> KeyLock.read(withDigest(new byte[500])));
    }

    private static Optional<DataKey> opened(byte[] lock, Unlocking with) {
        try {
            return KeyLock.read(lock).open(with);
        } catch (DamagedSecretException found) {
            return Optional.empty();
        }
    }

    private void assertOpens(KeyLock lock, Unlocking with) {
        assertArrayEquals(key.bytes(), lock.open(with).orElseThrow().bytes());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return changed;
    }

    private static byte[] withDigest(byte[] lock) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(lock, 0, lock.length - DIGEST);
            System.arraycopy(digest.digest(), 0, lock, lock.length - DIGEST, DIGEST);
            return lock;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void itIsNotLong() {
        assertEquals(
                8 + 2 * 77 + 2 * DIGEST,
                KeyLock.around(key, LIGHT, passphrase, code).bytes().length);
    }
}
