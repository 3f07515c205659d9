package org.zhixing.workshop;

import org.jspecify.annotations.Nullable;

/**
 * One answer of one participant.
 *
 * @param round 1 before the discussion, 2 after it
 * @param level of the scale; null: the material does not say
 */
public record Vote(
        String participant,
        String vignette,
        String indicator,
        int round,
        @Nullable Integer level) {}
