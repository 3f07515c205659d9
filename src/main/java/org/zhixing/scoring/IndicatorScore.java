package org.zhixing.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;

/**
 * One indicator, from answers to what counts.
 *
 * @param raw role-balanced answer before reversal, 0 to 4; null unless OK
 * @param s after reversal; null unless OK
 * @param cap what the evidence lets through: 2, 3 or 4
 * @param recordsCap 2 where service records do not support the rating, else null
 * @param effective the least of s, cap and recordsCap; null unless OK
 * @param capReason null when effective equals s
 * @param raters numeric answers that count
 * @param roles what each role's answers come to, before reversal; null where fewer workers gave a number than the
 *     assessment's {@link org.zhixing.assessment.Anonymity} asks for, unless none did: from the mean over roles and the
 *     other roles one could tell what the workers answered. Screens and sheets show
 *     {@code org.zhixing.review.Review#shownRoles}, which holds back more
 */
public record IndicatorScore(
        String id,
        Status status,
        @Nullable Double raw,
        @Nullable Double s,
        int cap,
        @Nullable Double recordsCap,
        @Nullable Double effective,
        @Nullable CapReason capReason,
        int raters,
        @Nullable Map<Role, Double> roles) {

    public enum Status {
        OK,
        MISSING,
        NOT_APPLICABLE
    }

    public enum CapReason {
        EVIDENCE,
        RECORDS
    }
}
