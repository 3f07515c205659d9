package org.zhixing.store;

import java.time.LocalDate;
import org.zhixing.work.PersonalText;

/**
 * One line of the list of audits.
 *
 * @param population cases that it was drawn from
 * @param drawn files to audit
 * @param finished files that were read or are lost
 */
public record AuditRow(
        String id, PersonalText title, LocalDate drawnOn, PersonalText seed, int population, int drawn, int finished) {}
