package org.zhixing.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the value matrix says (specification 3.3 to 3.5).
 *
 * @param score A, 0 to 100; null unless OK
 * @param fulfilment F, 0 to 1; null unless OK
 * @param weakestLink W, 0 to 1; null unless OK
 * @param conflict c, 0 to 1; null unless OK
 * @param cells every asked cell in model order
 */
public record AlignmentScore(
        Status status,
        @Nullable Double score,
        @Nullable Double fulfilment,
        @Nullable Double weakestLink,
        @Nullable Double conflict,
        @Nullable Double low,
        @Nullable Double high,
        List<ValueScore> values,
        List<CellScore> cells,
        Shape shape,
        List<Mismatch> mismatches,
        List<String> cautions) {

    public AlignmentScore {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
        mismatches = List.copyOf(mismatches);
        cautions = List.copyOf(cautions);
    }

    public enum Status {
        OK,
        INSUFFICIENT,
        ABSENT
    }

    /**
     * @param stated as stated, 0 to 4, or null when unknown
     * @param required at least the value's floor
     * @param enacted E, 0 to 4; null when too little is rated or nothing applies
     * @param coverage rated relevance over applicable relevance; null when every cell is not applicable
     */
    public record ValueScore(
            String id,
            @Nullable Double stated,
            double required,
            @Nullable Double enacted,
            @Nullable Double coverage) {}

    /** One cell, aggregated and gated like an indicator; {@code conflict} counts only with an example. */
    public record CellScore(
            String value,
            String method,
            int relevance,
            IndicatorScore.Status status,
            @Nullable Double raw,
            int cap,
            @Nullable Double effective,
            int raters,
            boolean conflict) {}

    /** How the two profiles resemble each other; for readers, never scored. Null where undefined. */
    public record Shape(
            @Nullable Double pearson,
            @Nullable Double cosine,
            @Nullable Double rmsd) {}

    /** One mismatch; {@code method} is null where the whole value is meant (specification 3.5). */
    public record Mismatch(
            Type type, String value, @Nullable String method) {

        public enum Type {
            /** Stated, but no method carries it. */
            T1,
            /** A method works against it. */
            T2,
            /** Done but not said: a strength. */
            T3,
            /** One method alone carries it. */
            T4,
            /** Too little is rated. */
            T5
        }
    }
}
