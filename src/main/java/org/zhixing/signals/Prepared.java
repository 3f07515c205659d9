package org.zhixing.signals;

import java.util.List;
import org.zhixing.records.CaseHistories;
import org.zhixing.records.ServiceHours;
import org.zhixing.records.Sessions;
import org.zhixing.signals.Signal.Note;

/** What several indicators about activities and cases start from, made once for a period. */
final class Prepared {

    private Prepared() {}

    /** The activity sessions of the period, by service date, then file order. */
    static Sessions sessions(Facts facts) {
        return facts.fold(Sessions.class, f -> Sessions.of(f.direct()));
    }

    /** The cases as they stand at the end of the period, by their last row. */
    static CaseHistories cases(Facts facts) {
        return facts.fold(
                CaseHistories.class, f -> CaseHistories.of(f.all(), f.period().to()));
    }

    static ServiceHours hours(Facts facts) {
        return facts.fold(ServiceHours.class, f -> ServiceHours.of(f.inPeriod(), sessions(f)));
    }

    /** Says so where sessions were entered one row per person, for numbers and hours were then read in another way (ruling B10). */
    static List<Note> onePerPerson(Facts facts) {
        int sessions = sessions(facts).onePerPerson();
        return sessions == 0 ? List.of() : List.of(new Note(Note.Code.ONE_ROW_PER_PERSON, sessions));
    }
}
