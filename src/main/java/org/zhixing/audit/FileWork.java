package org.zhixing.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * Where the audit of one drawn file stands.
 *
 * @param code of the case; its number is kept nowhere
 * @param lost null while the file is there, else how it got lost, which may be empty
 * @param secondWanted whether it was drawn for a second reading
 * @param actedOn what was done at once about a critical item at 0, by item id
 */
public record FileWork(
        String code,
        String worker,
        String stratum,
        boolean open,
        boolean highRisk,
        @Nullable PersonalText lost,
        boolean secondWanted,
        @Nullable FileReading first,
        @Nullable FileReading second,
        @Nullable FileReading agreed,
        Map<String, PersonalText> actedOn) {

    public FileWork {
        actedOn = Map.copyOf(actedOn);
    }
}
