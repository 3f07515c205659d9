package org.zhixing.desk;

import org.zhixing.assessment.Rater;

/**
 * Whose answers a form's are to be.
 *
 * @param rater as on the list; of somebody new, with the id that is proposed, which forms by the same person share, or with
 *     none: another person than all others
 * @param fresh whether this is somebody new
 */
public record FormSeat(Rater rater, boolean fresh) {}
