package org.zhixing.report.leaving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;
import org.zhixing.workshop.CodeNames;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/**
 * A session under numbers instead of code names, which everybody who was there knows of themselves and their neighbours, and
 * without the cases that the agency wrote.
 */
final class OutsideWorkshop {

    private final Withholding withholding;
    private final Workshop workshop;
    private final Withholding.Codes people;

    OutsideWorkshop(Withholding withholding, Workshop workshop, Messages messages) {
        this.withholding = withholding;
        this.workshop = workshop;
        this.people = withholding.codes(Part.PARTICIPANTS, messages.text("outgoing.code.participant"));
        new Dealt(workshop.id())
                .order(workshop.participants().stream().map(Participant::id))
                .forEach(people::of);
    }

    Workshop workshop() {
        return new Workshop(
                "",
                withholding.nothing(Part.SESSION_TITLE, workshop.title()),
                workshop.pinned(),
                vignettes(),
                workshop.vignette(),
                workshop.indicator(),
                workshop.stage(),
                workshop.participants().stream()
                        .map(p -> new Participant(people.of(p.id()), people.of(p.id()), p.way()))
                        .sorted(Comparator.comparing(Participant::codeName))
                        .toList(),
                workshop.votes().stream()
                        .map(v ->
                                new Vote(people.of(v.participant()), v.vignette(), v.indicator(), v.round(), v.level()))
                        .toList(),
                workshop.erased(),
                workshop.leftAt(),
                new CodeNames(0, 0),
                workshop.sums());
    }

    private List<Vignette> vignettes() {
        List<Vignette> all = new ArrayList<>();
        for (Vignette vignette : workshop.vignettes()) {
            if (vignette.example()) {
                all.add(vignette);
            } else {
                withholding.count(Part.VIGNETTES, 1);
                String number = String.valueOf(all.size() + 1);
                all.add(new Vignette(
                        vignette.id(),
                        both("outgoing.code.vignette", number),
                        both("outgoing.leftOut"),
                        vignette.items(),
                        false));
            }
        }
        return all;
    }

    private static Text both(String key, Object... arguments) {
        return new Text(
                Messages.in(Language.ZH).text(key, arguments),
                Messages.in(Language.EN).text(key, arguments));
    }
}
