package org.zhixing.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Rater;

/**
 * What comes of decisions about forms.
 *
 * @param change all of it as one change, to be applied to the session; null when nothing is to be written
 * @param taken the forms that something is taken of, in order
 * @param left the others, with what they wait for or why they are refused
 */
public record FormPlan(@Nullable TakeForms change, List<Taken> taken, List<FoundForm> left) {

    /**
     * One form that is taken.
     *
     * @param rater whom the answers are given to
     * @param added what was not there before
     * @param replaced what takes the place of something else
     * @param kept where something else is stored and stays
     */
    public record Taken(FoundForm form, Rater rater, int added, int replaced, int kept) {}

    public FormPlan {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }
}
