package org.zhixing.report.leaving;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** What stands in place of what stays behind, and how much that was. One for each file that is made. */
final class Withholding {

    private final PersonalText sign;
    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);

    Withholding(Messages messages) {
        this.sign = new PersonalText(messages.text("outgoing.leftOut"));
    }

    /** The sign that something was left out; nothing where nothing was typed, so that rules that ask for a text still hold. */
    PersonalText text(Part part, PersonalText typed) {
        if (typed.isBlank()) {
            return PersonalText.NONE;
        }
        count(part, 1);
        return sign;
    }

    /** Nothing at all, for places that have words of their own where nothing was typed. */
    PersonalText nothing(Part part, PersonalText typed) {
        text(part, typed);
        return PersonalText.NONE;
    }

    String word(Part part, String typed) {
        return text(part, new PersonalText(typed)).value();
    }

    void count(Part part, int more) {
        if (more > 0) {
            counts.merge(part, more, Integer::sum);
        }
    }

    Map<Part, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** Codes for the ids of a part: the same for the same id, dealt in the order in which they are asked for. */
    Codes codes(Part part, String before) {
        return new Codes(part, before);
    }

    final class Codes {
        private final Part part;
        private final String before;
        private final Map<String, String> given = new LinkedHashMap<>();

        private Codes(Part part, String before) {
            this.part = part;
            this.before = before;
        }

        String of(String id) {
            return given.computeIfAbsent(id, i -> {
                count(part, 1);
                // Two digits, so that lists sorted by code stand in the order of the numbers.
                return before + (given.size() < 9 ? "0" : "") + (given.size() + 1);
            });
        }
    }
}
