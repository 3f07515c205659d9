package org.zhixing.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/**
 * What was read from one form, or from one respondent's row of a questionnaire export. Every cell was checked again; what
 * could not be taken is in {@code doubts}, with the cell's place.
 *
 * @param source file name, and the row where a file holds several respondents; never more of the path
 * @param known how the form was recognised
 * @param form its id, null where none was found; of a row of an export, what tells it from every other row
 * @param model id of the model that the form names, or null
 * @param modelVersion version that it names, or null
 * @param assessment id of the assessment that it names, or null
 * @param role null where the form does not say
 * @param rater id of the person that it names, or null
 * @param codeName that somebody wrote on a form for anybody in a role; mostly empty
 * @param medianSeconds seconds that an answered question took, where an export says how long the whole took, else null
 * @param doubts what somebody should look at, such as an answer off the scale or an edited anchor; the rest is taken
 */
public record FilledForm(
        String source,
        Known known,
        @Nullable String form,
        @Nullable String model,
        @Nullable String modelVersion,
        @Nullable String assessment,
        @Nullable Role role,
        @Nullable String rater,
        PersonalText codeName,
        @Nullable Double medianSeconds,
        List<Given> answers,
        List<GivenCell> cells,
        List<GivenValidity> validity,
        List<GivenEvidence> evidence,
        List<FormDoubt> doubts) {

    public enum Known {
        /** By its id. */
        ID,
        /** By indicator ids in its rows. */
        INDICATORS,
        /** As a row of a questionnaire export. */
        SURVEY
    }

    public FilledForm {
        answers = List.copyOf(answers);
        cells = List.copyOf(cells);
        validity = List.copyOf(validity);
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }

    /** @param answer null where only a comment was written */
    public record Given(String indicator, @Nullable Answer answer, PersonalText comment) {}

    public record GivenCell(String value, String method, Answer answer, boolean conflict, PersonalText example) {}

    public record GivenValidity(String item, int answer) {}

    /** @param date null when not said */
    public record GivenEvidence(
            String indicator, String type, @Nullable LocalDate date, PersonalText locator) {}
}
