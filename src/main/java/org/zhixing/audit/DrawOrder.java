package org.zhixing.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which a seed draws: by SHA-256 in hex of the UTF-8 text {@code seed|id}, smallest first (formats.md, D6). It
 * depends on nothing else, so that anybody can repeat it with any tool.
 */
final class DrawOrder {

    private final String seed;
    private final MessageDigest digest;

    DrawOrder(String seed) {
        this.seed = seed;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String hash(String id) {
        return HexFormat.of().formatHex(digest.digest((seed + "|" + id).getBytes(StandardCharsets.UTF_8)));
    }

    /** The same elements, first drawn first. */
    <T> List<T> sorted(List<T> elements, Function<T, String> id) {
        Map<T, String> hashes = new HashMap<>();
        elements.forEach(e -> hashes.put(e, hash(id.apply(e))));
        return elements.stream()
                .sorted(Comparator.comparing((T e) -> hashes.getOrDefault(e, ""))
                        .thenComparing(id, CodePointOrder.BY_CODE_POINT))
                .toList();
    }
}
