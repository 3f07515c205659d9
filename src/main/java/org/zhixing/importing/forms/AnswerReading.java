package org.zhixing.importing.forms;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FormDoubt.Kind;

/**
 * What a cell for an answer says: an answer, a doubt, or nothing.
 *
 * @param answer one that is not applicable may still lack its reason
 * @param arguments of the doubt
 */
record AnswerReading(@Nullable Answer answer, @Nullable Kind doubt, List<String> arguments) {

    static final AnswerReading NOTHING = new AnswerReading(null, null, List.of());

    static AnswerReading of(Answer answer) {
        return new AnswerReading(answer, null, List.of());
    }

    static AnswerReading doubt(Kind kind, Object... arguments) {
        return new AnswerReading(
                null, kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
