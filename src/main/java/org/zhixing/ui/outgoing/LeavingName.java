package org.zhixing.ui.outgoing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.zhixing.records.Period;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.ui.common.FileName;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/**
 * What a file is suggested to be called: never after a person, after the agency only where that is named, and always with its
 * level, so that whoever passes the file on sees whom it is for and two levels do not replace each other.
 */
public final class LeavingName {

    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private LeavingName() {}

    /**
     * A name without an ending.
     *
     * @param key of the message that names the file after an agency and a period
     */
    public static String of(Messages messages, String key, PersonalText agency, Period period, Outgoing outgoing) {
        String whose = outgoing.agency() ? FileName.of(agency.value()) : messages.text("outgoing.file.agency");
        return levelled(messages, messages.text(key, whose, when(messages, period)), outgoing);
    }

    /** A name with its level behind it, without an ending. */
    public static String levelled(Messages messages, String name, Outgoing outgoing) {
        return messages.text("outgoing.file." + outgoing.level(), name.strip());
    }

    /** The year where it is a whole one, and otherwise the months. */
    private static String when(Messages messages, Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean year = from.getYear() == to.getYear()
                && MonthDay.from(from).equals(FIRST)
                && MonthDay.from(to).equals(LAST);
        return year
                ? String.valueOf(period.year())
                : messages.text(
                        "outgoing.file.months",
                        YearMonth.from(from).toString(),
                        YearMonth.from(to).toString());
    }
}
