package org.zhixing.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/**
 * One piece of evidence. It serves every place in {@code places}: indicators, and cells by their id.
 *
 * @param id unique within the assessment
 * @param type id of an evidence type of the model
 * @param date when what it shows happened, or null when not said
 * @param locator where it can be found: a number, a page; may be empty
 * @param submittedBy rater id, or null when not said
 * @param verifiedBy rater id of who checked it, or null while unchecked
 */
public record Evidence(
        String id,
        List<String> places,
        String type,
        @Nullable LocalDate date,
        PersonalText locator,
        @Nullable String submittedBy,
        @Nullable String verifiedBy) {

    public Evidence {
        places = List.copyOf(places);
    }
}
