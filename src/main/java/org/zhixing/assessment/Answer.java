package org.zhixing.assessment;

import org.zhixing.work.PersonalText;

/** What a rater answers. Not answering at all is the absence of an answer: missing, never zero. */
public sealed interface Answer {

    /** A level of the model's scale, as given (before reversal). */
    record Level(int level) implements Answer {}

    /** Not applicable to this agency, with the reason that is always asked for. */
    record NotApplicable(PersonalText reason) implements Answer {}

    /** Asked and not known: counts as missing. */
    record DontKnow() implements Answer {}
}
