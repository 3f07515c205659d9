package org.zhixing.assessment;

/**
 * What a rater makes of an anchoring vignette in one dimension. It never enters a score; it only tells how the rater uses
 * the scale.
 *
 * @param dimension id of a dimension of the model
 * @param rater id
 * @param level of the model's scale
 */
public record AnchorAnswer(Anchoring vignette, String dimension, String rater, int level) {

    public boolean samePlace(Anchoring otherVignette, String otherDimension, String otherRater) {
        return vignette == otherVignette && dimension.equals(otherDimension) && rater.equals(otherRater);
    }
}
