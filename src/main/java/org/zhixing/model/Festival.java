package org.zhixing.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;

/**
 * A day of the festival calendar (formats.md, D2) in one of three forms: month and day; month, ISO weekday and its
 * number in the month; or dates, for days of the lunar calendar.
 */
public record Festival(
        Text name,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday,
        @Nullable Integer nth,
        @Nullable List<LocalDate> dates) {}
