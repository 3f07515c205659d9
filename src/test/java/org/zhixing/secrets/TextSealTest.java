package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSealTest {

    private final TextSeal seal = DataKey.fresh().texts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "张三",
                "张三的评语：他说“好”。\n第二行\t",
                "mixed 中英 text",
                "\0",
                "\u0001\\0041",
                "𠮷野家 👩‍👩‍👧",
                "\ud83d",
                "\ude00 first",
                "half at the end \ud842",
                "\udfb7\ud842 the wrong way about",
                "e\u0301 é ﬁ Ａ",
                "\uffff\ufeff"
            })
    void everyTextComesBackExactly(String text) {
        assertEquals(text, seal.open(seal.exact(text)));
        assertEquals(text, seal.open(seal.free(text)));
    }

    @Test
    void randomTextsComeBackExactlyAlsoWithHalfSurrogates() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            String text = randomText(random);
            assertEquals(text, seal.open(seal.exact(text)));
            assertEquals(text, seal.open(seal.free(text)));
        }
    }

    @Test
    void equalTextsAreEqualUnderExactAlsoLaterAndAfterOthers() {
        byte[] first = seal.exact("张三");
        assertArrayEquals(first, seal.exact("张三"));
        seal.exact("李四");
        seal.free("张三");
        assertArrayEquals(first, seal.exact("张三"));
    }

    @Test
    void whatExactGivesIsTheCallersOwn() {
        byte[] first = seal.exact("张三");
        byte[] kept = first.clone();
        first[20] ^= 1;
        assertArrayEquals(kept, seal.exact("张三"));
    }

    @Test
    void exactStaysWhatItIsSoThatOldFilesAreFoundAgain() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        TextSeal fixed = new DataKey(key).texts();
        assertEquals(
                "017b6f9e53ca904c80fa7236089c7654b37a19bb5541a4e67bd0fb6e1c9a36b1d063",
                HexFormat.of().formatHex(fixed.exact("w-17")));
        assertEquals(
                "018511666e9097e15bdd447fcacf5e0ecfa72761268f8b5ba3d9dd6b3cba19b84a35",
                HexFormat.of().formatHex(fixed.exact("张三")));
    }

    @Test
    void differentTextsDifferUnderExact() {
        Random random = new Random(12);
        Set<String> texts = new HashSet<>();
        Set<String> sealed = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String text = randomText(random);
            texts.add(text);
            sealed.add(HexFormat.of().formatHex(seal.exact(text)));
        }
        assertEquals(texts.size(), sealed.size());
    }

    @Test
    void equalTextsDifferEachTimeUnderFree() {
        Set<String> sealed = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            sealed.add(HexFormat.of().formatHex(seal.free("同一句话")));
        }
        assertEquals(2_000, sealed.size());
    }

    @Test
    void anotherKeyGivesOtherBytesAndOpensNothing() {
        TextSeal other = DataKey.fresh().texts();
        assertFalse(Arrays.equals(seal.exact("张三"), other.exact("张三")));
        assertThrows(DamagedSecretException.class, () -> other.open(seal.exact("张三")));
        assertThrows(DamagedSecretException.class, () -> other.open(seal.free("张三")));
    }

    @Test
    void eachFlippedBitIsFound() {
        for (byte[] sealed : List.of(seal.exact("李四，工号 17"), seal.free("李四，工号 17"), seal.free(""))) {
            for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
                byte[] changed = sealed.clone();
                changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                assertThrows(DamagedSecretException.class, () -> seal.open(changed), "bit " + bit);
            }
        }
    }

    @Test
    void eachOtherLengthIsFound() {
        byte[] sealed = seal.free("李四，工号 17");
        for (int length = 0; length <= sealed.length + 3; length++) {
            if (length != sealed.length) {
                byte[] changed = Arrays.copyOf(sealed, length);
                assertThrows(DamagedSecretException.class, () -> seal.open(changed), "length " + length);
            }
        }
    }

    @Test
    void afterSomethingDamagedTheNextIsOpened() {
        byte[] sealed = seal.free("好的");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThrows(DamagedSecretException.class, () -> seal.open(changed));
        assertEquals("好的", seal.open(sealed));
    }

    @Test
    void theTextIsNowhereInTheBytes() {
        String text = "CANARY-金丝雀-CANARY";
        for (byte[] sealed : List.of(seal.exact(text), seal.free(text))) {
            String raw = new String(sealed, StandardCharsets.ISO_8859_1);
            assertFalse(raw.contains("CANARY"));
            assertFalse(
                    raw.contains(new String("金丝雀".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void theBytesAreAsManyMoreAsPromised() {
        assertEquals(TextSeal.MORE + 4, seal.exact("w-17").length);
        assertEquals(TextSeal.MORE + 4, seal.free("张三").length);
    }

    @Test
    void manyThreadsSealAndOpenAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int seed = thread;
                rounds.add(threads.submit(() -> rightOf(2_000, new Random(seed))));
            }
            for (Future<Integer> round : rounds) {
                assertEquals(2_000, round.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private int rightOf(int count, Random random) {
        int right = 0;
        for (int i = 0; i < count; i++) {
            String text = randomText(random);
            if (text.equals(seal.open(seal.exact(text))) && text.equals(seal.open(seal.free(text)))) {
                right++;
            }
        }
        return right;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> (char) random.nextInt(0x80);
                        case 1 -> (char) (0x4e00 + random.nextInt(0x5000));
                        case 2 -> (char) (0xd800 + random.nextInt(0x800));
                        default -> (char) random.nextInt(0x10000);
                    });
        }
        return text.toString();
    }
}
