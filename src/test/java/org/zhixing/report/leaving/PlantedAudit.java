package org.zhixing.report.leaving;

import static org.zhixing.report.leaving.Part.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.Sampling;
import org.zhixing.documents.ShippedAuditModel;

/** An audit of thirty files with a name wherever one can stand. */
final class PlantedAudit {

    private PlantedAudit() {}

    static CaseFileAudit of(Names names) {
        List<String> workers =
                IntStream.range(0, 5).mapToObj(n -> names.next(AUDIT_WORKERS)).toList();
        List<AuditCase> cases = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            cases.add(new AuditCase(names.next(CASES), workers.get(n % 5), n % 3 > 0, n % 7 == 0));
        }
        String auditor = names.next(AUDITORS);
        String other = names.next(AUDITORS);
        CaseFileAudit audit = CaseFileAudit.begin(
                names.next(AUDIT_TITLE),
                names.text(AUDIT_TITLE),
                LocalDate.of(2026, 11, 2),
                ShippedAuditModel.pinned(),
                Sampling.draw(
                        CaseSample.Method.STRATIFIED,
                        cases,
                        names.next(SEED),
                        List.of(new CaseSample.Excluded(
                                new AuditCase(names.next(CASES), workers.get(0), false, false),
                                names.text(CASE_EXCLUSIONS)))),
                List.of(
                        new Auditor(auditor, names.text(AUDITORS), workers.get(4)),
                        new Auditor(other, names.text(AUDITORS), null)));
        for (FileWork file : audit.files()) {
            String reader = file.worker().equals(workers.get(4)) ? other : auditor;
            audit = read(names, audit, file, reader);
        }
        return audit;
    }

    private static CaseFileAudit read(Names names, CaseFileAudit before, FileWork file, String reader) {
        CaseFileAudit audit = before;
        int place = before.files().indexOf(file);
        if (place == 3) {
            return new AuditStep.MarkLost(file.code(), names.text(LOST)).applyTo(audit);
        }
        for (AuditItem item : audit.pinned().model().items()) {
            int level = item.id().equals("F16") && place == 5
                    ? 0
                    : 2 + (place + item.id().charAt(2)) % 3;
            audit = new AuditStep.MarkItem(file.code(), Turn.FIRST, reader, item.id(), new ItemMark.Level(level))
                    .applyTo(audit);
        }
        if (place == 5) {
            audit = new AuditStep.ActOn(file.code(), "F16", names.text(ACTED_ON)).applyTo(audit);
        }
        audit = new AuditStep.Comment(file.code(), Turn.FIRST, reader, "F01", names.text(FEEDBACKS)).applyTo(audit);
        return new AuditStep.Feedback(file.code(), Turn.FIRST, reader, names.text(FEEDBACKS)).applyTo(audit);
    }
}
