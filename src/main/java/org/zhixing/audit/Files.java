package org.zhixing.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/** What is said of a whole file. */
final class Files {

    private Files() {}

    static FileWork require(CaseFileAudit audit, String code) {
        return audit.file(code).orElseThrow(() -> Refused.at(Refused.shown(code), "problems.audit.unknownFile"));
    }

    static CaseFileAudit markLost(CaseFileAudit before, String code, @Nullable PersonalText reason) {
        FileWork file = require(before, code);
        boolean read = Stream.of(file.first(), file.second(), file.agreed())
                .filter(Objects::nonNull)
                .anyMatch(r -> r.finished() || !r.reading().marks().isEmpty());
        if (reason != null && read) {
            throw Refused.at(code, "problems.audit.readAlready");
        }
        return before.withFile(file.withLost(reason == null ? null : Refused.unlessTooLong(code, reason)));
    }

    static CaseFileAudit actOn(CaseFileAudit before, String code, String item, PersonalText done) {
        FileWork file = require(before, code);
        Map<String, PersonalText> acted = new HashMap<>(file.actedOn());
        if (done.isBlank()) {
            acted.remove(item);
        } else if (file.criticalZeros(before.pinned().model()).contains(item)) {
            acted.put(item, Refused.unlessTooLong(code, done));
        } else {
            throw Refused.at(code, "problems.audit.nothingToActOn");
        }
        return before.withFile(file.withActedOn(acted));
    }
}
