package org.zhixing.records;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns clients' and participants' ids into codes before anything is kept (specification 4.1): the first 64 bits of a keyed
 * SHA-256, so that the same person has the same code under the same salt and nobody finds the name without it. Not for use
 * by several threads.
 */
public final class ClientCodes {

    private static final int BYTES = 8;
    private static final int SHOWN = 4;

    private final Mac mac;
    private final Map<String, String> known = new HashMap<>();

    /** @param salt secret of one store, or of one run where nothing is stored; at least one byte */
    public ClientCodes(byte[] salt) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has this", e);
        }
    }

    /** The code of a person: 16 hexadecimal digits in lower case. */
    public String of(String id) {
        return known.computeIfAbsent(
                id, i -> HexFormat.of().formatHex(mac.doFinal(i.getBytes(StandardCharsets.UTF_8)), 0, BYTES));
    }

    /** The digits that people see behind a word such as 服务对象: four, in capitals. */
    public static String shown(String code) {
        return code.substring(0, Math.min(SHOWN, code.length())).toUpperCase(Locale.ROOT);
    }
}
