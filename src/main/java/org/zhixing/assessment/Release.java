package org.zhixing.assessment;

import org.zhixing.work.PersonalText;

/** A supervisor lets a rating count although the records do not support it, and says why (specification 5). */
public record Release(String indicator, String by, PersonalText reason) {}
