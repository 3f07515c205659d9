package org.zhixing.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;

/** The case-file audits of one assessment. May be used from any thread. */
public final class AuditDesk {

    /**
     * Cases to draw from, as they were listed.
     *
     * @param cases the population, by their real numbers
     * @param problems rows that are left out, and why
     */
    public record CaseList(List<AuditCase> cases, List<Problem> problems) {
        public CaseList {
            cases = List.copyOf(cases);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A sample drawn but not locked yet; nothing of it is kept.
     *
     * @param sample by the real case numbers
     * @param codes the code that each case number gets, by case number
     */
    public record DrawnSample(CaseSample sample, Map<String, String> codes) {}

    /** @param finished files read or lost */
    public record Card(
            String id, PersonalText title, String drawnOn, String seed, int population, int drawn, int finished) {}

    AuditDesk() {}

    public PinnedAuditModel model() {
        throw new UnsupportedOperationException("audit");
    }

    /** The cases of a list in a file (CSV or xlsx; formats.md, D6). */
    public CaseList casesOf(Path file) {
        throw new UnsupportedOperationException("audit");
    }

    /** The cases that the imported service records tell of; high risk is what they mark as a crisis. */
    public CaseList casesOfRecords() {
        throw new UnsupportedOperationException("audit");
    }

    public DrawnSample draw(
            CaseSample.Method method, List<AuditCase> cases, String seed, List<CaseSample.Excluded> excluded) {
        throw new UnsupportedOperationException("audit");
    }

    /** Locks a sample: from now on nobody changes what was drawn. Kept with codes only; its id. */
    public String lock(PersonalText title, DrawnSample drawn, List<Auditor> auditors) {
        throw new UnsupportedOperationException("audit");
    }

    /** Newest first. */
    public List<Card> list() {
        throw new UnsupportedOperationException("audit");
    }

    public Optional<CaseFileAudit> newest() {
        throw new UnsupportedOperationException("audit");
    }

    /** One session at a time works on an audit. */
    public AuditSession open(String auditId) {
        throw new UnsupportedOperationException("audit");
    }

    /** The code of a case number, to find a file by what stands on it. */
    public String code(String caseId) {
        throw new UnsupportedOperationException("audit");
    }

    /** The audit report: whole or not at all. */
    public void exportReport(String auditId, Path target, Language language, boolean overwrite) {
        throw new UnsupportedOperationException("audit");
    }

    /** A sheet for each worker to talk through in supervision. */
    public void exportFeedback(String auditId, Path target, Language language, boolean overwrite) {
        throw new UnsupportedOperationException("audit");
    }

    /** How the sample was drawn: seed, list, strata, exclusions; with the case numbers while they are known. */
    public void exportProtocol(
            String auditId, Map<String, String> numbersByCode, Path target, Language language, boolean overwrite) {
        throw new UnsupportedOperationException("audit");
    }

    public void remove(String auditId) {
        throw new UnsupportedOperationException("audit");
    }
}
