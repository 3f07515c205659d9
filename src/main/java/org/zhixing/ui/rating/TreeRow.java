package org.zhixing.ui.rating;

import org.zhixing.model.Dimension;
import org.zhixing.model.Subdimension;

/** A row of the list at the left. Counts are of questions asked of this rater. */
sealed interface TreeRow {

    record OfDimension(Dimension dimension, int answered, int asked) implements TreeRow {}

    record OfSubdimension(Subdimension subdimension, int answered, int asked) implements TreeRow {}

    record OfQuestion(Question question) implements TreeRow {}

    /** The closing page. */
    record Last() implements TreeRow {}
}
