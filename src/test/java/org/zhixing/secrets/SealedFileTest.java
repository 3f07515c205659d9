package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {

    private static final int SEALED_PIECE = SealedFile.PIECE + 16;

    private final DataKey key = DataKey.fresh();
    private final Passphrase passphrase = Passphrase.of("清晨的豆浆油条");
    private final RecoveryCode code = RecoveryCode.fresh();
    private final KeyLock lock = KeyLock.around(key, new Hardness(8, 1, 1), passphrase, code);
    private final int head = 8 + 1 + 4 + lock.bytes().length + 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatWasSealedComesBackAtAnyLength(int length) throws IOException {
        byte[] content = content(length);
        byte[] sealed = sealed(content);
        assertTrue(SealedFile.isOne(sealed));
        assertArrayEquals(content, opened(sealed, passphrase));
        assertArrayEquals(content, opened(sealed, code));
        assertEquals(head + length + 16 * Math.max(1, (length + 65_535) / 65_536), sealed.length);
    }

    @Test
    void howItIsWrittenAndReadDoesNotMatter() throws IOException {
        byte[] content = content(150_000);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Random random = new Random(31);
        try (OutputStream out = SealedFile.sealing(to, key, lock)) {
            int at = 0;
            while (at < content.length) {
                int count = Math.min(content.length - at, random.nextInt(3) == 0 ? 1 : random.nextInt(70_000));
                out.write(content, at, count);
                at += count;
                out.flush();
            }
        }
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        try (InputStream in = SealedFile.opening(new ByteArrayInputStream(to.toByteArray()), passphrase)) {
            back.write(in.read());
            byte[] some = new byte[777];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                back.write(some, 0, count);
            }
            assertEquals(-1, in.read());
        }
        assertArrayEquals(content, back.toByteArray());
    }

    @Test
    void anotherPassphraseOrCodeIsTold() throws IOException {
        byte[] sealed = sealed(content(10));
        assertThrows(WrongSecretException.class, () -> opened(sealed, Passphrase.of("傍晚的小米粥")));
        assertThrows(WrongSecretException.class, () -> opened(sealed, RecoveryCode.fresh()));
    }

    @Test
    void theSameContentIsSealedOtherwiseEachTime() throws IOException {
        byte[] one = sealed(content(100));
        byte[] other = sealed(content(100));
        assertFalse(Arrays.equals(one, head, one.length, other, head, other.length));
    }

    @Test
    void eachFlippedBitOfASmallFileIsFound() throws IOException {
        byte[] sealed = sealed(content(50));
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThrows(DamagedSecretException.class, () -> opened(changed, passphrase), "bit " + bit);
        }
    }

    @Test
    void flippedBitsOfALargeFileAreFoundBeforeTheirPieceIsGivenOut() throws IOException {
        byte[] content = content(200_000);
        byte[] sealed = sealed(content);
        Random random = new Random(32);
        for (int i = 0; i < 300; i++) {
            int at = head + random.nextInt(sealed.length - head);
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            byte[] given = givenBeforeFound(changed);
            assertEquals((at - head) / SEALED_PIECE * SealedFile.PIECE, given.length);
            assertArrayEquals(Arrays.copyOf(content, given.length), given);
        }
    }

    @Test
    void aFileCutShortAnywhereIsFound() throws IOException {
        byte[] small = sealed(content(50));
        for (int length = 0; length < small.length; length++) {
            byte[] cut = Arrays.copyOf(small, length);
            assertThrows(DamagedSecretException.class, () -> opened(cut, passphrase), "length " + length);
        }
        byte[] large = sealed(content(200_000));
        for (int pieces = 0; pieces <= 3; pieces++) {
            byte[] cut = Arrays.copyOf(large, head + pieces * SEALED_PIECE);
            assertThrows(DamagedSecretException.class, () -> opened(cut, passphrase), "pieces " + pieces);
        }
    }

    @Test
    void piecesChangedAboutDoubledLeftOutOrAddedAreFound() throws IOException {
        byte[] sealed = sealed(content(4 * SealedFile.PIECE));
        for (int[] order : new int[][] {
            {1, 0, 2, 3},
            {0, 2, 1, 3},
            {0, 0, 1, 2, 3},
            {0, 1, 1, 3},
            {0, 2, 3},
            {1, 2, 3},
            {0, 1, 3},
            {0, 1, 2, 3, 3},
            {0, 1, 2, 3, 0},
            {3},
            {0, 1, 3, 2}
        }) {
            byte[] changed = ordered(sealed, order);
            assertThrows(DamagedSecretException.class, () -> opened(changed, passphrase), Arrays.toString(order));
        }
        assertEquals(4 * SealedFile.PIECE, opened(ordered(sealed, 0, 1, 2, 3), passphrase).length);
    }

    @Test
    void aPieceOfAnotherFileUnderTheSameLockIsFound() throws IOException {
        byte[] one = sealed(content(SealedFile.PIECE));
        byte[] other = sealed(content(SealedFile.PIECE));
        byte[] mixed = Arrays.copyOf(one, one.length);
        System.arraycopy(other, head, mixed, head, SEALED_PIECE);
        assertThrows(DamagedSecretException.class, () -> opened(mixed, passphrase));
    }

    @Test
    void anotherLockAroundTheSameKeyDoesNotFitTheFile() throws IOException {
        byte[] sealed = sealed(content(10));
        byte[] other =
                KeyLock.around(key, new Hardness(8, 1, 1), passphrase, code).bytes();
        System.arraycopy(other, 0, sealed, 13, other.length);
        assertThrows(DamagedSecretException.class, () -> opened(sealed, passphrase));
    }

    @Test
    void afterAFailedWriteTheFileDoesNotLookWhole() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("only in pieces");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (to.size() > SEALED_PIECE && to.size() < 2 * SEALED_PIECE) {
                    to.write(bytes, from, 100);
                    throw new IOException("no space");
                }
                to.write(bytes, from, length);
            }
        };
        byte[] content = content(3 * SealedFile.PIECE);
        assertThrows(IOException.class, () -> {
            try (OutputStream out = SealedFile.sealing(full, key, lock)) {
                out.write(content);
            }
        });
        assertThrows(DamagedSecretException.class, () -> opened(to.toByteArray(), passphrase));
    }

    @Test
    void otherFilesAreNotTakenForOne() throws IOException {
        assertFalse(SealedFile.isOne(new byte[0]));
        assertFalse(SealedFile.isOne("SQLite format 3".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertTrue(SealedFile.isOne(Arrays.copyOf(sealed(content(1)), SealedFile.HEAD_BYTES)));
        assertThrows(DamagedSecretException.class, () -> opened(content(500), passphrase));
    }

    private byte[] ordered(byte[] sealed, int... order) {
        byte[] pieces = Arrays.copyOf(sealed, head + order.length * SEALED_PIECE);
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(sealed, head + order[i] * SEALED_PIECE, pieces, head + i * SEALED_PIECE, SEALED_PIECE);
        }
        return pieces;
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.sealing(to, key, lock)) {
            out.write(content);
        }
        return to.toByteArray();
    }

    private static byte[] opened(byte[] sealed, Unlocking with) throws IOException {
        try (InputStream in = SealedFile.opening(new ByteArrayInputStream(sealed), with)) {
            return in.readAllBytes();
        }
    }

    private byte[] givenBeforeFound(byte[] sealed) throws IOException {
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        try (InputStream in = SealedFile.opening(new ByteArrayInputStream(sealed), passphrase)) {
            assertThrows(DamagedSecretException.class, () -> in.transferTo(given));
        }
        return given.toByteArray();
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
