package org.zhixing.model;

import java.util.List;

/** What a low effective score on a critical indicator caps, and to how much (specification 9.9). */
public record CriticalCap(
        List<String> indicators, double whenEffectiveAtMost, String dimension, double dimensionTo, double overallTo) {

    public CriticalCap {
        indicators = List.copyOf(indicators);
    }
}
