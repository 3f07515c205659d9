package org.zhixing.signals;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What comes of working together, as each party sees its own benefit less its input (specification 4.6; formats.md, D5). */
public enum Surplus {
    /** Both clearly gain. */
    SHARED,
    /** One clearly gains, the other comes out even. */
    ONE_SIDED,
    /** At least one clearly loses. */
    NEGATIVE;

    /**
     * A party's sign is that of the sum of what it said.
     *
     * @return null where a party said nothing and the other does not lose, and where both come out even
     */
    static @Nullable Surplus of(Collection<Integer> agency, Collection<Integer> partner) {
        Integer one = sign(agency);
        Integer other = sign(partner);
        if ((one != null && one < 0) || (other != null && other < 0)) {
            return NEGATIVE;
        }
        if (one == null || other == null || one + other == 0) {
            return null;
        }
        return one + other == 2 ? SHARED : ONE_SIDED;
    }

    /** −1, 0 or 1; null where nothing was said. */
    static @Nullable Integer sign(Collection<Integer> said) {
        return said.isEmpty()
                ? null
                : Integer.signum(said.stream().mapToInt(Integer::intValue).sum());
    }
}
