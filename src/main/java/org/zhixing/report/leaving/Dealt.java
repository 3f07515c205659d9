package org.zhixing.report.leaving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * An order for things that are about to get numbers, which tells nothing of the order in which they stood: whoever knows
 * the agency's list of workers or cases does not find the first of them as number one.
 *
 * @param salt an id of the program's own that is in no file
 */
record Dealt(String salt) {

    List<String> order(Stream<String> ids) {
        return ids.distinct()
                .sorted(Comparator.comparing(this::digest).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String digest(String id) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest((salt + "|" + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
