package org.zhixing.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one file comes to (specification 7, rulings C7 to C9 and C11). */
final class FileScoring {

    private static final double NOISE = 1e-9;
    private static final double POINTS_OF_A_LEVEL = 25;

    private final AuditModel model;

    FileScoring(AuditModel model) {
        this.model = model;
    }

    FileResult file(AuditedFile file) {
        if (file.lost()) {
            return result(file, null, null, null, FileResult.Status.LOST, List.of(), false);
        }
        List<FileResult> read =
                counting(file).stream().map(r -> reading(file, r)).toList();
        return read.size() == 1 ? read.get(0) : together(file, read);
    }

    /** The agreed reading, or all there are as long as nobody agreed (ruling C11). */
    static List<Reading> counting(AuditedFile file) {
        if (file.lost()) {
            return List.of();
        }
        return file.agreed() != null
                ? List.of(file.agreed())
                : Stream.of(file.first(), file.second())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /**
     * Whether the critical items of the file are known: one reading has a level for each. A low one is known anyway.
     */
    boolean criticalRated(AuditedFile file) {
        return counting(file).stream().anyMatch(reading -> model.items().stream()
                .filter(AuditItem::critical)
                .allMatch(item -> level(reading, item) != null));
    }

    /** One auditor's reading by itself. */
    FileResult reading(AuditedFile file, Reading reading) {
        double all = 0;
        double applicable = 0;
        double answered = 0;
        double points = 0;
        boolean unrated = false;
        List<String> low = new ArrayList<>();
        boolean zero = false;
        double cap = Double.POSITIVE_INFINITY;
        for (AuditItem item : model.items()) {
            Integer level = level(reading, item);
            all += item.weight();
            if (!(reading.marks().get(item.id()) instanceof ItemMark.NotApplicable)) {
                applicable += item.weight();
            }
            if (level != null) {
                answered += item.weight();
                points += item.weight() * level;
            }
            if (item.critical()) {
                unrated |= level == null;
                if (level != null && level <= CRITICAL_FROM) {
                    low.add(item.id());
                    zero |= level == 0;
                }
                cap = Math.min(cap, cap(level));
            }
        }
        Double coverage = applicable > 0 ? (Double) (answered / applicable) : null;
        FileResult.Status status = status(all, applicable, coverage, unrated);
        if (status != FileResult.Status.OK) {
            return result(file, null, null, coverage, status, low, zero);
        }
        double uncapped = points / answered * POINTS_OF_A_LEVEL;
        return result(file, Math.min(uncapped, cap), uncapped, coverage, status, low, zero);
    }

    private static final int CRITICAL_FROM = 1;

    private double cap(@Nullable Integer level) {
        return model.rules().fileCaps().stream()
                .filter(cap -> level != null && level <= cap.criticalAtMost())
                .mapToDouble(AuditRules.FileCap::cap)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private FileResult.Status status(double all, double applicable, @Nullable Double coverage, boolean unrated) {
        AuditRules rules = model.rules();
        boolean tooMuchNotApplicable = (all - applicable) / all > rules.mostNotApplicable() + NOISE;
        if (coverage == null || coverage < rules.leastCoverage() - NOISE || tooMuchNotApplicable) {
            return FileResult.Status.LOW_COVERAGE;
        }
        return unrated ? FileResult.Status.CRITICAL_UNRATED : FileResult.Status.OK;
    }

    /**
     * Two who have not talked: the mean of those of their scores that there are. What either saw in a critical item counts
     * until they agree, since it cannot wait for that.
     */
    private FileResult together(AuditedFile file, List<FileResult> read) {
        List<String> low = model.items().stream()
                .map(AuditItem::id)
                .filter(id -> read.stream().anyMatch(r -> r.critical().contains(id)))
                .toList();
        boolean zero = read.stream().anyMatch(r -> r.flags().contains(FileResult.Flag.ACT_NOW));
        List<FileResult> scored = read.stream().filter(r -> r.score() != null).toList();
        if (scored.isEmpty()) {
            FileResult first = read.get(0);
            return result(file, null, null, first.coverage(), first.status(), low, zero);
        }
        return result(
                file,
                mean(scored.stream().map(FileResult::score).toList()),
                mean(scored.stream().map(FileResult::uncapped).toList()),
                mean(scored.stream().map(FileResult::coverage).toList()),
                FileResult.Status.OK,
                low,
                zero);
    }

    private static @Nullable Double mean(List<@Nullable Double> numbers) {
        double[] there = numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return there.length == 0
                ? null
                : (Double) (java.util.Arrays.stream(there).sum() / there.length);
    }

    static @Nullable Integer level(Reading reading, AuditItem item) {
        return reading.marks().get(item.id()) instanceof ItemMark.Level level ? (Integer) level.level() : null;
    }

    private static FileResult result(
            AuditedFile file,
            @Nullable Double score,
            @Nullable Double uncapped,
            @Nullable Double coverage,
            FileResult.Status status,
            List<String> critical,
            boolean zero) {
        return new FileResult(
                file.caseId(),
                file.worker(),
                file.stratum(),
                score,
                uncapped,
                coverage,
                status,
                critical,
                zero ? List.of(FileResult.Flag.ACT_NOW) : List.of());
    }
}
