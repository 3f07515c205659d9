package org.zhixing.ui.workshop.projector;

import java.util.List;
import java.util.StringJoiner;
import org.zhixing.ui.workshop.running.Tally;
import org.zhixing.workshop.Histogram;

/** What a chart shows, for those who cannot see it. */
record Spoken(Shown shown) {

    /** Votes by level, of one round or of two, and the key once it is shown. */
    String histogram(List<Tally> rounds) {
        Tally shownOne = rounds.get(0);
        Histogram first = shownOne.votes();
        StringJoiner levels = new StringJoiner(shown.words().text("workshop.separator"));
        for (int i = 0; i < first.counts().size(); i++) {
            String level = String.valueOf(first.lowest() + i);
            String before = String.valueOf(first.counts().get(i));
            levels.add(
                    rounds.size() == 1
                            ? shown.words().text("workshop.spoken.level", level, before)
                            : shown.words()
                                    .text(
                                            "workshop.spoken.levels",
                                            level,
                                            before,
                                            String.valueOf(rounds.get(1)
                                                    .votes()
                                                    .counts()
                                                    .get(i))));
        }
        String votes = shown.words()
                .text(
                        "workshop.spoken.votes",
                        shownOne.indicator(),
                        shown.name(shownOne.indicator()),
                        levels.toString());
        Double median = shown.key().median();
        if (!shown.keyShown() || median == null) {
            return votes;
        }
        return votes
                + shown.words()
                        .text(
                                "workshop.spoken.key",
                                Shown.level(median),
                                String.valueOf(shown.key().low()),
                                String.valueOf(shown.key().high()));
    }
}
