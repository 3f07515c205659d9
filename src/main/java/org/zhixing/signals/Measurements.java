package org.zhixing.signals;

import static java.util.Map.entry;

import java.util.Map;

/** All record indicators that can be measured. A model may have fewer. */
final class Measurements {

    static final Map<String, Measurement> BY_ID = Map.ofEntries(
            entry("DOC-1", new PaperworkRatio()),
            entry("DOC-2", new NearDuplicateNotes()),
            entry("DOC-3", new LateEntries()),
            entry("DOC-4a", new MonthEndConcentration()),
            entry("DOC-4b", new BatchDays()),
            entry("DOC-5", new LowInformationNotes()),
            entry("DOC-6", new AdministrativeShare()),
            entry("DOC-7", new LongNotesWithoutContact()));

    private Measurements() {}
}
