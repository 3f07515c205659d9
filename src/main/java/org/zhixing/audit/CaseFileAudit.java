package org.zhixing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhixing.work.PersonalText;

/**
 * An audit as it stands: the locked sample and what was found so far. In {@code sample} every case goes by its code.
 *
 * @param title such as the half-year it is about; may be empty
 * @param drawnOn when the sample was locked
 * @param files every drawn file, in the order of the sample's strata, then of its list
 */
public record CaseFileAudit(
        String id,
        PersonalText title,
        LocalDate drawnOn,
        PinnedAuditModel pinned,
        CaseSample sample,
        List<Auditor> auditors,
        List<FileWork> files) {

    public CaseFileAudit {
        auditors = List.copyOf(auditors);
        files = List.copyOf(files);
    }

    public Optional<FileWork> file(String code) {
        return files.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    public Optional<Auditor> auditor(String auditorId) {
        return auditors.stream().filter(a -> a.id().equals(auditorId)).findFirst();
    }

    /** The files as scoring takes them; those not read yet have an empty reading. */
    public List<AuditedFile> audited() {
        throw new UnsupportedOperationException("audited");
    }

    public AuditResult result() {
        return new AuditScoring(pinned.model()).result(audited(), sample.population());
    }
}
