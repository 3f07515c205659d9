package org.zhixing.importing.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhixing.importing.records.Clean;

/** The columns of a case list: each by its own name in any case, or by a Chinese header. */
enum CaseColumn {
    CASE_ID("caseId", "个案编号", "案号"),
    WORKER("worker", "社工", "工号"),
    STATUS("status", "状态"),
    HIGH_RISK("highRisk", "高风险");

    private final String key;
    private final List<String> words;

    CaseColumn(String key, String... words) {
        this.key = key;
        this.words = List.of(words);
    }

    /** How a refusal names it. */
    String named() {
        return key + "/" + words.get(0);
    }

    static Optional<CaseColumn> of(String header) {
        String plain = Clean.text(header);
        return Stream.of(values())
                .filter(c -> c.key.toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT))
                        || c.words.contains(plain))
                .findFirst();
    }
}
