package org.zhixing.importing.models;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

/** What a row of the first table is. */
enum BookKind {
    DIMENSION,
    SUBDIMENSION;

    /** By its word in either language; null for any other word. */
    static @Nullable BookKind of(String word) {
        Optional<BookKind> kind = Stream.of(values())
                .filter(k -> Stream.of(Language.values()).anyMatch(l -> Messages.in(l)
                        .text("drafting.book.kind." + k.name())
                        .equalsIgnoreCase(word)))
                .findFirst();
        return kind.orElse(null);
    }
}
