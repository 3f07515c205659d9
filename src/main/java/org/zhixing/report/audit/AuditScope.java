package org.zhixing.report.audit;

import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** Whose cases an audit is about, and of which period. */
public record AuditScope(PersonalText agency, Period period) {}
