package org.zhixing.assessment;

import org.zhixing.work.Text;

/**
 * An agency that does not exist, the same for every rater, to be rated once a dimension on the scale of the model. Where a
 * rater puts it shows how strictly they use the scale.
 */
public record AnchoringVignette(Anchoring vignette, Text title, Text text) {}
