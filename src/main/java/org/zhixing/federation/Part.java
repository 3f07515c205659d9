package org.zhixing.federation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One score over the agencies.
 *
 * @param id of the dimension or sub-dimension; {@link #TOTAL} for the total
 * @param spread in points of 0 to 100
 * @param bands how many agencies display a score in each band, by band id in model order
 */
public record Part(String id, Spread spread, Map<String, Integer> bands) {

    public static final String TOTAL = "total";

    public Part {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }
}
