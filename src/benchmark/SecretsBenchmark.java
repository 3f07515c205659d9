import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.zhixing.secrets.DataKey;
import org.zhixing.secrets.KeyLock;
import org.zhixing.secrets.Passphrase;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.SealedFile;
import org.zhixing.secrets.TextSeal;

/**
 * How many texts a second are sealed and opened on one thread, beside the JDK's AES-256-GCM alone (one cipher kept, a random
 * nonce, UTF-8) in the same run; how fast a file is sealed; and how long one try of a passphrase takes.
 */
public class SecretsBenchmark {

    private static final int ROUNDS = 7;

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        DataKey key = DataKey.fresh();
        texts("ids of 8 characters", key.texts(), some(count, i -> String.format(Locale.ROOT, "c-%06d", i % 900_000)));
        texts("Chinese names of 3", key.texts(), some(count, i -> chinese(new Random(i), 3)));
        texts("Chinese notes of 400", key.texts(), some(count / 10, i -> chinese(new Random(i), 400)));
        lock(key);
    }

    private static void texts(String what, TextSeal seal, List<String> texts) throws Exception {
        System.out.println(what);
        List<byte[]> exact = texts.stream().map(seal::exact).toList();
        List<byte[]> free = texts.stream().map(seal::free).toList();
        Jdk jdk = new Jdk();
        List<byte[]> plain = texts.stream().map(jdk::seal).toList();
        rate("  exact", texts, seal::exact);
        rate("  free", texts, seal::free);
        rate("  JDK AES-GCM alone", texts, jdk::seal);
        rate("  open exact", exact, seal::open);
        rate("  open free", free, seal::open);
        rate("  JDK AES-GCM alone, open", plain, jdk::open);
    }

    private static <T> void rate(String what, List<T> all, Function<T, ?> work) {
        double[] perSecond = new double[ROUNDS];
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (T one : all) {
                sum += work.apply(one).hashCode();
            }
            perSecond[round] = all.size() / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(perSecond);
        System.out.printf(Locale.ROOT, "%-28s %,12.0f texts/s%s%n", what, perSecond[ROUNDS / 2], sum == 0 ? " " : "");
    }

    private static void lock(DataKey key) throws Exception {
        Passphrase passphrase = Passphrase.of("清晨的豆浆油条");
        KeyLock lock = KeyLock.around(key, passphrase, RecoveryCode.fresh());
        double[] millis = new double[9];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            lock.open(passphrase).orElseThrow();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf(Locale.ROOT, "one try of a passphrase, first %,.0f ms, ", millis[0]);
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "median %,.0f ms%n", millis[millis.length / 2]);
        byte[] content = new byte[64 << 20];
        new Random(1).nextBytes(content);
        for (int round = 0; round < 3; round++) {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length + (1 << 20));
            long start = System.nanoTime();
            try (OutputStream out = SealedFile.sealing(sealed, key, lock)) {
                out.write(content);
            }
            double sealing = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            long length = 0;
            byte[] some = new byte[1 << 16];
            try (var in = SealedFile.opening(new ByteArrayInputStream(sealed.toByteArray()), passphrase)) {
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    length += n;
                }
            }
            double opening = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "a file of %d MiB: sealed at %.0f MB/s, opened at %.0f MB/s with the try%n",
                    length >> 20, content.length / 1e6 / sealing, content.length / 1e6 / opening);
        }
    }

    private static List<String> some(int count, Function<Integer, String> text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(text.apply(i));
        }
        return all;
    }

    private static String chinese(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + random.nextInt(0x5000)));
        }
        return text.toString();
    }

    /** What the JDK does without us. */
    private static final class Jdk {

        private final SecretKey key;
        private final Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        private final SecureRandom random = new SecureRandom();

        Jdk() throws Exception {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            key = keys.generateKey();
        }

        byte[] seal(String text) {
            try {
                byte[] plain = text.getBytes(StandardCharsets.UTF_8);
                byte[] nonce = new byte[12];
                random.nextBytes(nonce);
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
                byte[] sealed = Arrays.copyOf(nonce, 12 + plain.length + 16);
                cipher.doFinal(plain, 0, plain.length, sealed, 12);
                return sealed;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        String open(byte[] sealed) {
            try {
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
                return new String(cipher.doFinal(sealed, 12, sealed.length - 12), StandardCharsets.UTF_8);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
