package org.zhixing.importing.forms;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.VoteSpec;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Gathered.Spot;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.model.Scale;
import org.zhixing.work.Text;

/** Reads the sheets of a workshop's form: a case above its table, an item a row, a column for each round. */
final class BallotReader {

    private final Scale scale;
    private final FormVocabulary vocabulary;
    private final Answers answers;

    BallotReader(VoteSpec spec, FormVocabulary vocabulary) {
        this.scale = spec.pinned().model().scale();
        this.vocabulary = vocabulary;
        this.answers = new Answers(spec.pinned().model(), vocabulary);
    }

    /**
     * @param cases by their numbers on the form; null for one that the session does not have any more
     * @return whether there is any item on the sheet
     */
    boolean read(Tab tab, Map<Integer, VoteSpec.@Nullable Case> cases, Ballots into) {
        Heads heads = null;
        StringBuilder above = new StringBuilder();
        Set<String> seen = new HashSet<>();
        boolean any = false;
        for (Row row : tab.rows()) {
            Heads candidate = Heads.of(row, vocabulary);
            if (candidate.isBallot()) {
                heads = candidate;
            } else if (heads == null) {
                row.cells().forEach(cell -> above.append(FormVocabulary.plain(Texts.of(cell))));
            } else {
                VoteSpec.Place place =
                        VoteSpec.Place.of(heads.text(row, FormColumn.ID)).orElse(null);
                if (place != null) {
                    any = true;
                    item(tab, heads, row, place, cases, into)
                            .filter(vignette -> seen.add(vignette.id()))
                            .ifPresent(vignette -> edited(tab, vignette, above, into));
                }
            }
        }
        return any;
    }

    /** The case that the row belongs to; empty where the session does not have the item. */
    private Optional<VoteSpec.Case> item(
            Tab tab,
            Heads heads,
            Row row,
            VoteSpec.Place at,
            Map<Integer, VoteSpec.@Nullable Case> cases,
            Ballots into) {
        VoteSpec.Case vignette = cases.get(at.number());
        Place place = vignette == null
                ? null
                : vignette.item(at.indicator())
                        .map(indicator -> into.place(at, vignette, indicator))
                        .orElse(null);
        if (vignette == null || place == null) {
            if (!(heads.text(row, FormColumn.BEFORE) + heads.text(row, FormColumn.AFTER)).isEmpty()) {
                String cell = heads.address(row, FormColumn.ID);
                into.of(1).doubt(Kind.UNKNOWN_ITEM, new Spot(tab.name(), cell), "");
            }
            return Optional.empty();
        }
        answer(tab, heads, row, FormColumn.BEFORE, 1, place, into);
        answer(tab, heads, row, FormColumn.AFTER, 2, place, into);
        RowReader.edited(tab.name(), heads, row, place, into.of(1));
        return Optional.of(vignette);
    }

    private void answer(Tab tab, Heads heads, Row row, FormColumn column, int round, Place place, Ballots into) {
        AnswerReading reading = answers.read(heads.cell(row, column), place.indicator());
        Spot at = new Spot(tab.name(), heads.address(row, column));
        if (reading.answer() instanceof Answer.NotApplicable) {
            into.of(round).doubt(Kind.NOT_A_VOTE, at, place.id(), scale.min(), scale.max());
        } else if (reading.doubt() != null) {
            into.of(round)
                    .doubt(reading.doubt(), at, place.id(), reading.arguments().toArray());
        } else if (reading.answer() != null) {
            into.add(round, place, reading.answer(), at);
        }
    }

    /** Who rated another text than the others may have rated another case. */
    private static void edited(Tab tab, VoteSpec.Case vignette, StringBuilder above, Ballots into) {
        if (!holds(above, vignette.title()) || !holds(above, vignette.text())) {
            into.of(1).doubt(Kind.CASE_EDITED, new Spot(tab.name(), "A1"), "");
        }
    }

    private static boolean holds(StringBuilder above, Text text) {
        return above.indexOf(FormVocabulary.plain(text.zh())) >= 0
                || above.indexOf(FormVocabulary.plain(text.en())) >= 0;
    }
}
