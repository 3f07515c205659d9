package org.zhixing.importing.partners;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.ResourceElement;

/** Words of a ledger's cells: codes and their Chinese twins, yes and no. */
final class LedgerWords {

    private static final Set<String> YES = Set.of("是", "有", "y", "yes", "1", "true", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("否", "无", "没有", "n", "no", "0", "false", "×", "✗", "✘");

    private LedgerWords() {}

    static String of(ResourceElement element) {
        return of(Benefit.valueOf(element.name()));
    }

    static String of(Benefit benefit) {
        return switch (benefit) {
            case FUNDS -> "资金";
            case INFORMATION -> "信息";
            case KNOWLEDGE -> "知识";
            case TALENT -> "人才";
            case CAPACITY -> "能力";
            case EQUIPMENT -> "设备";
            case TECHNOLOGY -> "技术";
            case CLIENTS -> "服务对象";
        };
    }

    /** The resource of a code or word, in any case. */
    static Optional<ResourceElement> resource(String word) {
        return Stream.of(ResourceElement.values())
                .filter(e -> e.name().equals(word.toUpperCase(Locale.ROOT)) || of(e).equals(word))
                .findFirst();
    }

    static Optional<Boolean> answer(String word) {
        String plain = LedgerColumn.plain(word);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
