package org.zhixing.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of files by stratum, and what they say of the whole population by weight of the strata. Strata in which no file has
 * the number leave the weights (ruling C6).
 */
final class Strata {

    /** @param size N_h */
    private record Part(int size, List<Double> numbers) {

        double mean() {
            return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
        }

        /** Sum of squares around the mean. */
        double squares() {
            double mean = mean();
            return numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        }

        int freedom() {
            return numbers.size() - 1;
        }
    }

    private final List<Part> parts;

    private Strata(List<Part> parts) {
        this.parts = parts;
    }

    static Strata of(List<ScoredFile> files, Function<ScoredFile, @Nullable Double> number) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (ScoredFile file : files) {
            Double there = number.apply(file);
            if (there != null) {
                parts.computeIfAbsent(file.stratum(), id -> new Part(file.stratumSize(), new ArrayList<>()))
                        .numbers()
                        .add(there);
            }
        }
        return new Strata(List.copyOf(parts.values()));
    }

    /** Cases of the population whose strata have a number. */
    long size() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    int files() {
        return parts.stream().mapToInt(p -> p.numbers().size()).sum();
    }

    /** Σ N_h · mean_h ÷ Σ N_h; null where there is nothing. */
    @Nullable
    Double mean() {
        return parts.isEmpty()
                ? null
                : (Double) (parts.stream().mapToDouble(p -> p.size() * p.mean()).sum() / size());
    }

    /**
     * Standard error of the mean with the finite-population correction: SE² = Σ W_h² (1 − n_h/N_h) s_h²/n_h. Of a stratum with
     * one file the variance is that within all strata together; null where no stratum has two (ruling C6).
     */
    @Nullable
    Double standardError() {
        int freedom = parts.stream().mapToInt(Part::freedom).sum();
        if (freedom == 0) {
            return null;
        }
        double pooled = parts.stream().mapToDouble(Part::squares).sum() / freedom;
        double variance = 0;
        for (Part part : parts) {
            int n = part.numbers().size();
            double within = n > 1 ? part.squares() / part.freedom() : pooled;
            double weight = (double) part.size() / size();
            double notDrawn = Math.max(0, 1 - (double) n / part.size());
            variance += weight * weight * notDrawn * within / n;
        }
        return Math.sqrt(variance);
    }
}
