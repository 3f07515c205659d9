package org.zhixing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final int LEAST_READ_TWICE = 5;

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

    /**
     * An audit that begins: what was drawn, in the order of the strata, then of the list. Of the drawn files those with the
     * smallest hash of {@code seed|second|code} are to be read twice, a tenth of them and at least five (specification 7).
     *
     * @param sample in which every case goes by its code
     */
    public static CaseFileAudit begin(
            String id,
            PersonalText title,
            LocalDate drawnOn,
            PinnedAuditModel pinned,
            CaseSample sample,
            List<Auditor> auditors) {
        List<AuditCase> drawn =
                sample.drawn().stream().map(CaseSample.DrawnCase::auditCase).toList();
        int twice = Math.min(drawn.size(), Math.max(LEAST_READ_TWICE, (drawn.size() + 9) / 10));
        Set<AuditCase> second = new HashSet<>(new DrawOrder(sample.seed() + "|second")
                .sorted(drawn, AuditCase::caseId)
                .subList(0, twice));
        List<FileWork> files = new ArrayList<>();
        for (CaseSample.Stratum stratum : sample.strata()) {
            drawn.stream()
                    .filter(c -> sample.stratumOf(c).equals(stratum.id()))
                    .forEach(c -> files.add(FileWork.begun(sample, c, second.contains(c))));
        }
        return new CaseFileAudit(id, title, drawnOn, pinned, sample, auditors, files);
    }

    /**
     * The files as scoring takes them; those not read yet have an empty reading. A first reading counts as it stands, a second
     * one and what two agreed on only once finished.
     */
    public List<AuditedFile> audited() {
        return files.stream().map(this::audited).toList();
    }

    private AuditedFile audited(FileWork file) {
        return new AuditedFile(
                file.code(),
                file.worker(),
                file.stratum(),
                sample.stratum(file.stratum()).map(CaseSample.Stratum::size).orElseThrow(),
                file.lost() != null,
                file.first() == null ? Reading.NONE : file.first().reading(),
                finished(file.second()),
                finished(file.agreed()));
    }

    private static @Nullable Reading finished(@Nullable FileReading reading) {
        return reading == null || !reading.finished() ? null : reading.reading();
    }

    public AuditResult result() {
        return new AuditScoring(pinned.model()).result(audited(), sample.population());
    }

    /** What one reading comes to by itself, also while it is being made; empty for an unknown file. */
    public Optional<FileResult> resultOf(String code, AuditStep.Turn turn) {
        return file(code).map(work -> {
            FileReading reading = work.reading(turn);
            return new AuditScoring(pinned.model())
                    .reading(audited(work), reading == null ? Reading.NONE : reading.reading());
        });
    }

    /** What the quick screen says; empty where the sample was drawn by strata. */
    public Optional<QuickScreen> quickScreen() {
        return sample.method() == CaseSample.Method.LQAS
                ? Optional.of(result().quickScreen(pinned.model().rules()))
                : Optional.empty();
    }

    CaseFileAudit withAuditors(List<Auditor> who) {
        return new CaseFileAudit(id, title, drawnOn, pinned, sample, who, files);
    }

    /** With this file in the place of the one with its code. */
    CaseFileAudit withFile(FileWork changed) {
        return new CaseFileAudit(
                id,
                title,
                drawnOn,
                pinned,
                sample,
                auditors,
                files.stream()
                        .map(f -> f.code().equals(changed.code()) ? changed : f)
                        .toList());
    }
}
