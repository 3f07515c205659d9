package org.zhixing.assessment;

import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** One rater's answer to one indicator. */
public record Rating(String indicator, String rater, Role role, Answer answer, PersonalText comment) {}
