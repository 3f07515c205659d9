package org.zhixing.report.leaving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileWork;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** An audit without its workers, auditors and case codes and without what was written; it comes to the same numbers. */
final class OutsideAudit {

    private static final String JOINED = "+";

    private final Withholding withholding;
    private final CaseFileAudit audit;
    private final Withholding.Codes workers;
    private final Withholding.Codes cases;
    private final Withholding.Codes auditors;

    OutsideAudit(Withholding withholding, CaseFileAudit audit, Messages messages) {
        this.withholding = withholding;
        this.audit = audit;
        this.workers = withholding.codes(Part.AUDIT_WORKERS, messages.text("outgoing.code.worker"));
        this.cases = withholding.codes(Part.CASES, "C");
        this.auditors = withholding.codes(Part.AUDITORS, messages.text("outgoing.code.auditor"));
        Dealt dealt = new Dealt(audit.id());
        dealt.order(all().map(AuditCase::worker)).forEach(workers::of);
        dealt.order(all().map(AuditCase::caseId)).forEach(cases::of);
    }

    /** Every case of the list, in the population or not. */
    private Stream<AuditCase> all() {
        return Stream.concat(
                audit.sample().cases().stream().map(CaseSample.DrawnCase::auditCase),
                audit.sample().excluded().stream().map(CaseSample.Excluded::auditCase));
    }

    CaseFileAudit audit() {
        CaseSample sample = sample();
        List<String> strata =
                sample.strata().stream().map(CaseSample.Stratum::id).toList();
        return new CaseFileAudit(
                "",
                withholding.nothing(Part.AUDIT_TITLE, audit.title()),
                audit.drawnOn(),
                audit.pinned(),
                sample,
                audit.auditors().stream().map(this::auditor).toList(),
                audit.files().stream()
                        .map(this::file)
                        .sorted(Comparator.comparingInt((FileWork f) -> strata.indexOf(f.stratum()))
                                .thenComparing(FileWork::code))
                        .toList());
    }

    private Auditor auditor(Auditor auditor) {
        String code = auditors.of(auditor.id());
        return new Auditor(
                code, new PersonalText(code), auditor.worker() == null ? null : workers.of(auditor.worker()));
    }

    private CaseSample sample() {
        CaseSample sample = audit.sample();
        return new CaseSample(
                sample.method(),
                withholding.word(Part.SEED, sample.seed()),
                sample.size(),
                sample.cases().stream()
                        .map(c -> new CaseSample.DrawnCase(one(c.auditCase()), c.drawn()))
                        .toList(),
                sample.strata().stream()
                        .map(s -> new CaseSample.Stratum(stratum(s.id()), s.size(), s.allocated(), s.drawn()))
                        .sorted(Comparator.comparing((CaseSample.Stratum s) -> !whole(s.id()))
                                .thenComparing(CaseSample.Stratum::id))
                        .toList(),
                sample.excluded().stream()
                        .map(e -> new CaseSample.Excluded(
                                one(e.auditCase()), withholding.text(Part.CASE_EXCLUSIONS, e.reason())))
                        .toList());
    }

    private AuditCase one(AuditCase listed) {
        return new AuditCase(cases.of(listed.caseId()), workers.of(listed.worker()), listed.open(), listed.highRisk());
    }

    private static boolean whole(String stratum) {
        return stratum.equals(CaseSample.HIGH) || stratum.equals(CaseSample.ALL);
    }

    private String stratum(String id) {
        int bar = id.lastIndexOf('|');
        return bar < 0 || whole(id) ? id : workers.of(id.substring(0, bar)) + id.substring(bar);
    }

    private FileWork file(FileWork file) {
        Map<String, PersonalText> acted = new LinkedHashMap<>();
        file.actedOn().forEach((item, done) -> acted.put(item, withholding.text(Part.ACTED_ON, done)));
        PersonalText lost = file.lost();
        return new FileWork(
                cases.of(file.code()),
                workers.of(file.worker()),
                stratum(file.stratum()),
                file.open(),
                file.highRisk(),
                lost == null ? null : withholding.text(Part.LOST, lost),
                file.secondWanted(),
                reading(file.first()),
                reading(file.second()),
                reading(file.agreed()),
                acted);
    }

    private @Nullable FileReading reading(@Nullable FileReading reading) {
        if (reading == null) {
            return null;
        }
        List<PersonalText> typed = new ArrayList<>(reading.comments().values());
        typed.add(reading.feedback());
        typed.forEach(text -> withholding.text(Part.FEEDBACKS, text));
        String readers = Arrays.stream(reading.auditor().split("\\" + JOINED, -1))
                .map(id -> id.isEmpty() ? id : auditors.of(id))
                .collect(Collectors.joining(JOINED));
        return new FileReading(readers, reading.reading(), Map.of(), PersonalText.NONE, reading.finished());
    }
}
