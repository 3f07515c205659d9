package org.zhixing.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * What records cannot say of themselves (formats.md, D2 and D3).
 *
 * @param festivals replaces the model's calendar; null leaves that one
 * @param contracts none: the indicators about targets cannot be computed
 * @param legitimate near-duplicate records that were found legitimate
 */
public record RecordContext(
        @Nullable List<FestivalDay> festivals, List<Contract> contracts, List<Legitimate> legitimate) {

    public static final RecordContext NONE = new RecordContext(null, List.of(), List.of());

    public RecordContext {
        festivals = festivals == null ? null : List.copyOf(festivals);
        contracts = List.copyOf(contracts);
        legitimate = List.copyOf(legitimate);
    }

    /** A day around which activities may cluster. */
    public record FestivalDay(LocalDate date, String name) {}

    /**
     * A service contract; both ends belong to it.
     *
     * @param actualStart when work really began; null: as agreed
     */
    public record Contract(
            String id, Period period, @Nullable LocalDate actualStart, List<Target> items) {
        public Contract {
            items = List.copyOf(items);
        }
    }

    /** @param actual null where nothing was reported: not counted */
    public record Target(
            String name, double target, @Nullable Double actual) {}

    /**
     * Records that leave the numerator of the near-duplicate notes.
     *
     * @param ids record ids
     * @param by id of the rater who decided
     */
    public record Legitimate(Set<String> ids, PersonalText reason, String by) {
        public Legitimate {
            ids = Set.copyOf(ids);
        }
    }
}
