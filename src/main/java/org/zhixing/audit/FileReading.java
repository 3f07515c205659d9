package org.zhixing.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.work.PersonalText;

/**
 * A reading with who made it and what was said beside it.
 *
 * @param auditor id of who reads; both ids joined by a plus sign for what two agreed on
 * @param comments by item id; never the file's own text
 * @param feedback a sentence for the worker: what was good and the next step; may be empty
 * @param finished whether the auditor said that it is complete
 */
public record FileReading(
        String auditor, Reading reading, Map<String, PersonalText> comments, PersonalText feedback, boolean finished) {

    public FileReading {
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }

    public static FileReading begun(String auditor) {
        return new FileReading(auditor, Reading.NONE, Map.of(), PersonalText.NONE, false);
    }

    FileReading withMarks(Map<String, ItemMark> marks, boolean riskCue) {
        return new FileReading(auditor, new Reading(marks, riskCue), comments, feedback, finished);
    }

    FileReading withComments(Map<String, PersonalText> said) {
        return new FileReading(auditor, reading, said, feedback, finished);
    }

    FileReading withFeedback(PersonalText said) {
        return new FileReading(auditor, reading, comments, said, finished);
    }

    FileReading withFinished(boolean complete) {
        return new FileReading(auditor, reading, comments, feedback, complete);
    }

    /** Nothing was said in it yet, so that somebody else may begin it. */
    public boolean untouched() {
        return reading.marks().isEmpty() && comments.isEmpty() && feedback.isBlank() && !finished;
    }
}
