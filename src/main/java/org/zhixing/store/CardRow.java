package org.zhixing.store;

import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/**
 * What a list of assessments shows, without reading them.
 *
 * @param answered indicators and cells answered, over all raters
 * @param asked indicators and cells asked, over all raters
 */
public record CardRow(
        String id,
        String agencyId,
        PersonalText agency,
        Period period,
        String modelId,
        String modelVersion,
        boolean closed,
        boolean sample,
        int raters,
        int submitted,
        int answered,
        int asked) {}
