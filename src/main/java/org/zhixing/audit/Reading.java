package org.zhixing.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One auditor's reading of a file.
 *
 * @param marks by item id; an item without one is not answered
 * @param riskCue whether the file holds any cue of risk (ruling C12)
 */
public record Reading(Map<String, ItemMark> marks, boolean riskCue) {

    public static final Reading NONE = new Reading(Map.of(), false);

    public Reading {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }
}
