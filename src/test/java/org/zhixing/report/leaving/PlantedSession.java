package org.zhixing.report.leaving;

import static org.zhixing.report.leaving.Part.PARTICIPANTS;
import static org.zhixing.report.leaving.Part.SESSION_TITLE;
import static org.zhixing.report.leaving.Part.VIGNETTES;

import java.util.List;
import org.zhixing.work.Text;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Participant.Way;
import org.zhixing.workshop.Sessions;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep.Prepare;

/** A session of five people with a case of the agency's own, named wherever a name can stand. */
final class PlantedSession {

    private PlantedSession() {}

    static Workshop of(Names names) {
        Vignette plain = Sessions.vignette("v", Sessions.keys(1, 3, 2, 0, 4, 1, 2, 3));
        String title = names.next(VIGNETTES);
        String text = names.next(VIGNETTES);
        Vignette own = new Vignette(plain.id(), new Text(title, title), new Text(text, text), plain.items(), false);
        Workshop w = new Prepare(names.text(SESSION_TITLE), List.of(own)).applyTo(Sessions.of(own));
        for (int n = 0; n < 5; n++) {
            w = Sessions.joined(w, "p" + n, Way.PHONE);
        }
        w = Sessions.at(w, Stage.FIRST);
        for (int n = 0; n < 5; n++) {
            w = Sessions.votes(w, "p" + n, n % 5, 3, (n + 1) % 5, 1, 4, 2, 3, 3);
        }
        w = Sessions.at(w, Stage.SECOND);
        for (int n = 0; n < 5; n++) {
            w = Sessions.votes(w, "p" + n, 1, 3, 2, n % 2, 4, 1, 2, 3);
        }
        return named(w, names);
    }

    /** The program deals code names; a data file may hold others. */
    private static Workshop named(Workshop w, Names names) {
        return new Workshop(
                w.id(),
                w.title(),
                w.pinned(),
                w.vignettes(),
                w.vignette(),
                w.indicator(),
                w.stage(),
                w.participants().stream()
                        .map(p -> new Participant(p.id(), names.next(PARTICIPANTS), p.way()))
                        .toList(),
                w.votes(),
                w.erased(),
                w.leftAt(),
                w.names(),
                w.sums());
    }
}
