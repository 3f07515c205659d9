package org.zhixing.whatif;

import org.zhixing.model.Drift;

/** Something that is one way or another, and may be turned. */
public sealed interface Flag {

    /** @param part {@link Effect#TOTAL} or a dimension's id */
    record BandOf(String part) implements Flag {}

    /** Which critical indicators cap. */
    record Caps() implements Flag {}

    record SeverityOf(Drift drift) implements Flag {}
}
