package org.zhixing.importing.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledVotes.Given;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.VoteSpec;
import org.zhixing.importing.forms.Gathered.Said;
import org.zhixing.importing.forms.Gathered.Spot;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.model.Indicator;
import org.zhixing.work.PersonalText;

/** What one form of a workshop says, each round gathered like a form of its own. */
final class Ballots {

    static final int ROUNDS = 2;

    private record Item(String vignette, String indicator) {}

    private final List<Gathered> rounds = List.of(new Gathered(), new Gathered());
    private final Map<String, Item> items = new HashMap<>();

    /** What the row is known by, as a place whose answers are gathered. */
    Place place(VoteSpec.Place at, VoteSpec.Case vignette, Indicator indicator) {
        String id = new VoteSpec.Place(at.number(), indicator.id()).toString();
        items.put(id, new Item(vignette.id(), indicator.id()));
        return new Place(id, indicator, null, null);
    }

    void add(int round, Place place, Answer answer, Spot at) {
        of(round).add(new Said(place, answer, null, PersonalText.NONE, false, PersonalText.NONE, at));
    }

    /** Where doubts about this round are kept. */
    Gathered of(int round) {
        return rounds.get(round - 1);
    }

    void doubt(FormDoubt doubt) {
        rounds.get(0).doubt(doubt);
    }

    List<Given> votes() {
        List<Given> votes = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            for (FilledForm.Given given : of(round).answers()) {
                Item item = Objects.requireNonNull(items.get(given.indicator()));
                Integer level = given.answer() instanceof Answer.Level said ? Integer.valueOf(said.level()) : null;
                if (given.answer() != null) {
                    votes.add(new Given(item.vignette(), item.indicator(), round, level));
                }
            }
        }
        return votes;
    }

    List<FormDoubt> doubts() {
        return rounds.stream().flatMap(r -> r.doubts().stream()).toList();
    }
}
