package org.zhixing.ui.raters.analysis;

import java.util.Map;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.work.PersonalText;

/** What can be done about a contested indicator. */
interface DiscussActs {

    /** What was agreed so far, by indicator id. */
    Map<String, PersonalText> agreed();

    /** Whether something can still be written down. */
    boolean open();

    /** Asks what was agreed. */
    void record(Contested contested);

    void toIndicator(String id);
}
