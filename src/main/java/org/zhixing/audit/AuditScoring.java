package org.zhixing.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What files, workers and the agency come to (specification 7, rulings C6 to C14). The only place with this arithmetic. */
public final class AuditScoring {

    private final AuditModel model;
    private final FileScoring scoring;

    public AuditScoring(AuditModel model) {
        this.model = model;
        this.scoring = new FileScoring(model);
    }

    /**
     * One file by what counts of it: what two agreed on, or else the mean of their scores, or the only reading (ruling C11).
     */
    public FileResult file(AuditedFile file) {
        return scoring.file(file);
    }

    /** One auditor's reading of a file by itself, also while it is being made. */
    public FileResult reading(AuditedFile file, Reading reading) {
        return scoring.reading(file, reading);
    }

    /**
     * @param files every drawn file, lost ones included; those not read yet have an empty reading
     * @param population N
     */
    public AuditResult result(List<AuditedFile> files, int population) {
        List<FileResult> results = files.stream().map(this::file).toList();
        List<ScoredFile> scored = files.stream().map(this::scored).toList();
        return new AuditResult(
                population,
                files.size(),
                results,
                workers(results),
                new AgencyScoring(model.rules()).of(scored, population),
                model.items().stream().map(item -> item(item, files)).toList(),
                SecondReadings.of(files, model));
    }

    private ScoredFile scored(AuditedFile file) {
        FileResult result = file(file);
        return new ScoredFile(
                file.stratum(),
                file.stratumSize(),
                result,
                !result.critical().isEmpty() || scoring.criticalRated(file));
    }

    private List<WorkerResult> workers(List<FileResult> results) {
        return results.stream()
                .map(FileResult::worker)
                .distinct()
                .sorted(CodePointOrder.BY_CODE_POINT)
                .map(worker -> worker(
                        worker,
                        results.stream()
                                .filter(r -> r.worker().equals(worker))
                                .map(FileResult::score)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private WorkerResult worker(String id, List<Double> scores) {
        if (scores.size() < model.rules().leastFilesForWorker()) {
            return new WorkerResult(id, scores.size(), null, null, null);
        }
        var of = scores.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new WorkerResult(id, scores.size(), of.getAverage(), of.getMin(), of.getMax());
    }

    private ItemResult item(AuditItem item, List<AuditedFile> files) {
        List<Double> levels = files.stream()
                .map(file -> level(item, file))
                .filter(Objects::nonNull)
                .toList();
        if (levels.isEmpty()) {
            return new ItemResult(item.id(), 0, null, null);
        }
        var of = levels.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new ItemResult(item.id(), levels.size(), of.getAverage(), of.getMin());
    }

    /** The mean over the readings that count, as for the file's score. */
    private static @Nullable Double level(AuditItem item, AuditedFile file) {
        var of = FileScoring.counting(file).stream()
                .map(reading -> FileScoring.level(reading, item))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return of.getCount() == 0 ? null : (Double) of.getAverage();
    }
}
