package org.zhixing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * One recommended action (specification 8; formats.md, D4).
 *
 * @param trigger it fires when any of these does
 * @param owners who acts; {@code T} included
 * @param dueDays days to the end where the catalogue names them, else null: the horizon decides
 */
public record Recommendation(
        String id,
        String path,
        List<Trigger> trigger,
        Text action,
        List<Role> owners,
        Horizon horizon,
        @Nullable Integer dueDays,
        Text completionEvidence) {

    public Recommendation {
        trigger = List.copyOf(trigger);
        owners = List.copyOf(owners);
    }

    /** Within 3, within 12, over 12 months. */
    public enum Horizon {
        SHORT,
        MEDIUM,
        LONG
    }
}
