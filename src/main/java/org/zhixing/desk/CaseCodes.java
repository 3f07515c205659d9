package org.zhixing.desk;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.Clean;
import org.zhixing.records.ClientCodes;

/**
 * The codes by which an audit knows its cases: the very ones that service records give the same numbers. Where records name
 * no case numbers, a case goes by its client, who is a code already and stays so.
 */
final class CaseCodes {

    private static final Pattern CODE = Pattern.compile("[0-9a-f]{16}");

    private final ClientCodes codes;
    private final Supplier<Set<String>> clients;
    private @Nullable Set<String> known;

    /** @param clients the codes of the clients that records tell of; asked only for what looks like one */
    CaseCodes(byte[] salt, Supplier<Set<String>> clients) {
        this.codes = new ClientCodes(salt);
        this.clients = clients;
    }

    String of(String caseId) {
        String clean = Clean.text(caseId);
        return CODE.matcher(clean).matches() && isClient(clean) ? clean : codes.of(clean);
    }

    private boolean isClient(String code) {
        if (known == null) {
            known = clients.get();
        }
        return known.contains(code);
    }
}
