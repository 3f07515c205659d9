package org.zhixing.records;

import java.time.LocalDate;

/** The period that an assessment or an analysis of records is about; both ends belong to it, and {@code to} is not before {@code from}. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** The year by which people call it. */
    public int year() {
        return to.getYear();
    }
}
