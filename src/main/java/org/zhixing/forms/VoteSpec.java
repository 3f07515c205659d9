package org.zhixing.forms;

import java.util.List;
import java.util.Optional;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/**
 * One form to hand out in a workshop: every case with the items to rate, before the discussion and after it. What experts
 * say is no part of it, so that no form can give it away.
 *
 * @param id the same for all forms of a session as it is prepared now, another one once a case or an item changed
 * @param session id of the session in the data file
 * @param title of the session; may be empty
 * @param cases in the order of the session
 * @param codeName dealt before to whoever this form is for; empty on a form for anybody
 */
public record VoteSpec(
        String id, String session, PinnedModel pinned, PersonalText title, List<Case> cases, String codeName) {

    /** Parts a case's number from the indicator in what a row is known by. */
    private static final String BETWEEN = "·";

    public VoteSpec {
        cases = List.copyOf(cases);
    }

    /** @param id of the vignette, unique within the session */
    public record Case(String id, Text title, Text text, List<Indicator> items) {

        public Case {
            items = List.copyOf(items);
        }

        public Optional<Indicator> item(String indicator) {
            return items.stream()
                    .filter(i -> FormVocabulary.plain(i.id()).equals(FormVocabulary.plain(indicator)))
                    .findFirst();
        }
    }

    /** What a row is known by. */
    public record Place(int number, String indicator) {

        /** Such as {@code 2·M2.5}: the second case's item on indicator M2.5. */
        @Override
        public String toString() {
            return number + BETWEEN + indicator;
        }

        /** The place that somebody's cell names; empty where it names none. */
        public static Optional<Place> of(String text) {
            String plain = FormVocabulary.plain(text);
            int at = plain.indexOf(BETWEEN);
            String number = at < 0 ? "" : plain.substring(0, at);
            return number.matches("\\d{1,3}") && at + 1 < plain.length()
                    ? Optional.of(new Place(Integer.parseInt(number), plain.substring(at + 1)))
                    : Optional.empty();
        }
    }

    public Optional<Case> caseOf(String vignette) {
        return cases.stream().filter(c -> c.id().equals(vignette)).findFirst();
    }

    /** How many items there are in all cases. */
    public int items() {
        return cases.stream().mapToInt(c -> c.items().size()).sum();
    }
}
