package org.zhixing.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who reads, and what they may read. */
final class Auditors {

    /** Stands between the two ids of an agreed reading, and in no id. */
    static final String AND = "+";

    private static final int LONGEST_ID = 64;

    private Auditors() {}

    static CaseFileAudit put(CaseFileAudit before, Auditor auditor) {
        if (auditor.id().isBlank()
                || auditor.id().length() > LONGEST_ID
                || auditor.id().contains(AND)) {
            throw Refused.at("", "problems.audit.auditorId", LONGEST_ID);
        }
        Refused.unlessTooLong("", auditor.name());
        for (FileWork file : before.files()) {
            if (readers(file).contains(auditor.id()) && own(auditor, file)) {
                throw Refused.at(file.code(), "problems.audit.ownCaseRead");
            }
        }
        List<Auditor> auditors = new ArrayList<>(before.auditors());
        int known = auditors.stream().map(Auditor::id).toList().indexOf(auditor.id());
        if (known < 0) {
            auditors.add(auditor);
        } else {
            auditors.set(known, auditor);
        }
        return before.withAuditors(auditors);
    }

    /** @throws org.zhixing.work.ProblemException (INPUT) for somebody unknown, or whose own case it is */
    static void require(CaseFileAudit audit, FileWork file, String auditorId) {
        Auditor auditor = audit.auditor(auditorId)
                .orElseThrow(() -> Refused.at(Refused.shown(auditorId), "problems.audit.unknownAuditor"));
        if (own(auditor, file)) {
            throw Refused.at(file.code(), "problems.audit.ownCase");
        }
    }

    private static boolean own(Auditor auditor, FileWork file) {
        return file.worker().equals(auditor.worker());
    }

    private static List<String> readers(FileWork file) {
        return Stream.of(file.first(), file.second())
                .filter(Objects::nonNull)
                .map(FileReading::auditor)
                .toList();
    }
}
