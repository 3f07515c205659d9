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
}
