package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.RecordedCases;
import org.zhixing.audit.Sampling;
import org.zhixing.importing.audit.CaseListReader;
import org.zhixing.importing.audit.CaseTable;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceData;
import org.zhixing.records.ServiceRecord;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.review.AuditReview;
import org.zhixing.review.Review;
import org.zhixing.store.AuditRow;
import org.zhixing.store.Elsewhere;
import org.zhixing.store.LogEntry;
import org.zhixing.store.Store;
import org.zhixing.store.StoredAudits;
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
    public record DrawnSample(CaseSample sample, Map<String, String> codes) {
        public DrawnSample {
            codes = Map.copyOf(codes);
        }
    }

    /** @param finished files read or lost */
    public record Card(
            String id, PersonalText title, String drawnOn, String seed, int population, int drawn, int finished) {}

    private final String assessment;
    private final DataThread thread;
    private final Supplier<Store> store;
    private final ModelLibrary models;
    private final Desk desk;
    /** Ids of the audits that are being worked on, of the whole data file; guarded by itself. */
    private final Set<String> open;

    /** @param store is asked on the data thread only */
    AuditDesk(
            String assessment,
            DataThread thread,
            Supplier<Store> store,
            ModelLibrary models,
            Desk desk,
            Set<String> open) {
        this.assessment = assessment;
        this.thread = thread;
        this.store = store;
        this.models = models;
        this.desk = desk;
        this.open = open;
    }

    /** The model under which a new audit is drawn. */
    public PinnedAuditModel model() {
        return models.audit();
    }

    /**
     * The cases of a list in a file (CSV or xlsx; formats.md, D6).
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when it cannot be read as a table, or a column is missing
     */
    public CaseList casesOf(Path file) {
        CaseTable table = CaseListReader.read(file);
        return new CaseList(table.population(), table.problems());
    }

    /**
     * The cases of the imported service records that were active in the assessment's period or closed in it; high risk is
     * what the records mark as a crisis. Empty, with the reason, where there are none.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no such assessment
     */
    public CaseList casesOfRecords() {
        Period period = thread.call(() -> store.get().read(assessment))
                .dossier()
                .assessment()
                .period();
        Optional<ServiceData> data = desk.records(assessment).data();
        if (data.isEmpty()) {
            return new CaseList(List.of(), List.of(Problem.at("", "problems.audit.noRecords")));
        }
        List<AuditCase> cases = RecordedCases.of(data.get().records().records(), period);
        return new CaseList(
                cases, cases.isEmpty() ? List.of(Problem.at("", "problems.audit.noCasesInRecords")) : List.of());
    }

    /**
     * Draws a sample. Nothing is kept; the same list and seed give the same sample, also with {@code audit sample}.
     *
     * @param cases the population by its real numbers
     * @param excluded cases left out of the population, each with its reason
     * @throws org.zhixing.work.ProblemException (INPUT) when nothing can be drawn from, a case comes twice or without a
     *     number, or an exclusion has no reason
     */
    public DrawnSample draw(
            CaseSample.Method method, List<AuditCase> cases, String seed, List<CaseSample.Excluded> excluded) {
        if (cases.isEmpty()) {
            throw Rules.refused("", "problems.audit.noCases");
        }
        if (seed.isBlank()) {
            throw Rules.refused("", "problems.audit.noSeed");
        }
        CaseCodes codes = codes();
        Map<String, String> byNumber = new HashMap<>();
        Set<String> known = new HashSet<>();
        cases.forEach(c -> enter(byNumber, known, c, codes));
        for (CaseSample.Excluded one : excluded) {
            enter(byNumber, known, one.auditCase(), codes);
            if (one.reason().isBlank()) {
                throw Rules.refused("", "problems.audit.exclusionWithoutReason");
            }
        }
        return new DrawnSample(Sampling.draw(method, cases, seed, excluded), byNumber);
    }

    /** Numbers that look alike but for their spelling are one case. */
    private static void enter(Map<String, String> byNumber, Set<String> known, AuditCase one, CaseCodes codes) {
        if (one.caseId().isBlank()) {
            throw Rules.refused("", "problems.audit.caseWithoutNumber");
        }
        String code = codes.of(one.caseId());
        if (!known.add(code)) {
            throw Rules.refused("", "problems.audit.sameCase");
        }
        byNumber.put(one.caseId(), code);
    }

    /**
     * Locks a sample: from now on nobody changes what was drawn. Kept with codes only; its id.
     *
     * @param auditors one at least; more may come later
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no auditor
     */
    public String lock(PersonalText title, DrawnSample drawn, List<Auditor> auditors) {
        if (auditors.isEmpty()) {
            throw Rules.refused("", "problems.audit.noAuditor");
        }
        return keep(begun(title, today(), drawn, auditors));
    }

    /** An audit of a drawn sample, not kept yet; every case goes by its code. */
    CaseFileAudit begun(PersonalText title, LocalDate drawnOn, DrawnSample drawn, List<Auditor> auditors) {
        return CaseFileAudit.begin(UUID.randomUUID().toString(), title, drawnOn, model(), coded(drawn), auditors);
    }

    /** Keeps an audit with what was found in it until now; its id. */
    String keep(CaseFileAudit audit) {
        return thread.call(() -> {
            audits().add(assessment, audit);
            return audit.id();
        });
    }

    private static CaseSample coded(DrawnSample drawn) {
        CaseSample sample = drawn.sample();
        return new CaseSample(
                sample.method(),
                sample.seed(),
                sample.size(),
                sample.cases().stream()
                        .map(c -> new CaseSample.DrawnCase(coded(c.auditCase(), drawn.codes()), c.drawn()))
                        .toList(),
                sample.strata(),
                sample.excluded().stream()
                        .map(e -> new CaseSample.Excluded(coded(e.auditCase(), drawn.codes()), e.reason()))
                        .toList());
    }

    private static AuditCase coded(AuditCase one, Map<String, String> codes) {
        String code = Objects.requireNonNull(codes.get(one.caseId()), "every case of a drawn sample has a code");
        return new AuditCase(code, one.worker(), one.open(), one.highRisk());
    }

    /** Newest first. */
    public List<Card> list() {
        return thread.call(() -> audits().list(assessment)).stream()
                .map(AuditDesk::card)
                .toList();
    }

    public Optional<CaseFileAudit> newest() {
        return thread.call(() -> audits().newest(assessment));
    }

    /** @throws org.zhixing.work.ProblemException (INPUT) when there is none of this id */
    public CaseFileAudit read(String auditId) {
        return thread.call(() -> audits().read(auditId));
    }

    /** What was changed in an audit, oldest first; {@code by} is the auditor's id. */
    public List<LogEntry> log(String auditId) {
        return thread.call(() -> audits().log(auditId));
    }

    /**
     * Opens an audit to work on it. One session at a time works on an audit.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when there is none of this id, or it is open
     */
    public AuditSession open(String auditId) {
        synchronized (open) {
            requireClosed(auditId);
            Elsewhere<CaseFileAudit> elsewhere = thread.call(() -> audits().elsewhere(auditId));
            CaseFileAudit stored = read(auditId);
            open.add(auditId);
            return new AuditSession(stored, thread, elsewhere, () -> closed(auditId));
        }
    }

    private void closed(String auditId) {
        synchronized (open) {
            open.remove(auditId);
        }
    }

    /** The code of a case number, to find a file by what stands on it. */
    public String code(String caseId) {
        return codes().of(caseId);
    }

    /** The case numbers of an audit that the service records know, by code. */
    public Map<String, String> numbersInRecords(String auditId) {
        Set<String> wanted = read(auditId).sample().cases().stream()
                .map(c -> c.auditCase().caseId())
                .collect(Collectors.toSet());
        CaseCodes codes = codes();
        Map<String, String> numbers = new HashMap<>();
        for (AuditCase one : casesOfRecords().cases()) {
            String code = codes.of(one.caseId());
            if (wanted.contains(code)) {
                numbers.put(code, one.caseId());
            }
        }
        return numbers;
    }

    /**
     * Writes the audit report: whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced; refused as wrong usage otherwise
     * @throws org.zhixing.work.ProblemException (INPUT) when there is no such audit, (STORE) when the file cannot be written
     */
    public void exportReport(String auditId, Path target, Language language, boolean overwrite) {
        exports(auditId).write(Document.AUDIT, Map.of(), target, language, Outgoing.INTERNAL, overwrite);
    }

    /** What leaves of an audit, at any level. */
    public AuditExports exports(String auditId) {
        return new AuditExports(this, desk.review(assessment), auditId);
    }

    /** Writes a sheet for each worker to talk through in supervision, as {@link #exportReport}. */
    public void exportFeedback(String auditId, Path target, Language language, boolean overwrite) {
        exports(auditId).write(Document.FEEDBACK, Map.of(), target, language, Outgoing.INTERNAL, overwrite);
    }

    /**
     * Writes how the sample was drawn: seed, list, strata, exclusions; with the case numbers while they are known. As
     * {@link #exportReport}.
     */
    public void exportProtocol(
            String auditId, Map<String, String> numbersByCode, Path target, Language language, boolean overwrite) {
        exports(auditId).write(Document.PROTOCOL, numbersByCode, target, language, Outgoing.INTERNAL, overwrite);
    }

    /** What an audit comes to beside the self-check as it is committed. */
    public AuditReview review(String auditId) {
        Review around = desk.review(assessment);
        return AuditReview.of(around.pinned().model(), around.scorecard(), read(auditId));
    }

    /**
     * Takes an audit out. That there was one stays in the log of the assessment.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when there is none of this id, or it is open
     */
    public void remove(String auditId) {
        synchronized (open) {
            requireClosed(auditId);
            thread.call(() -> {
                audits().remove(auditId);
                return auditId;
            });
        }
    }

    private void requireClosed(String auditId) {
        if (open.contains(auditId)) {
            throw Rules.refused("", "problems.audit.alreadyOpen");
        }
    }

    private CaseCodes codes() {
        return new CaseCodes(thread.call(() -> store.get().salt()), this::clients);
    }

    private Set<String> clients() {
        return desk.records(assessment).data().stream()
                .flatMap(data -> data.records().records().stream())
                .map(ServiceRecord::client)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** On the data thread. */
    private StoredAudits audits() {
        return store.get().audits(models::readAudit);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Card card(AuditRow row) {
        return new Card(
                row.id(),
                row.title(),
                row.drawnOn().toString(),
                row.seed().value(),
                row.population(),
                row.drawn(),
                row.finished());
    }
}
