package org.zhixing.records.sample;

import java.time.LocalDate;
import org.zhixing.records.ServiceType;

/**
 * The sessions of a group or of a series of activities.
 *
 * @param title with its number in front
 * @param theme what notes call it
 * @param next service date of the session to come
 * @param session number of that session, from 1
 * @param sessions how many there are in all
 * @param gap days from one to the next
 * @param core those who come each time, by number; empty where people are not listed
 */
record Series(
        ServiceType type,
        String title,
        String theme,
        Worker worker,
        LocalDate next,
        int session,
        int sessions,
        int gap,
        boolean goal,
        int[] core) {

    boolean goesOn() {
        return session < sessions;
    }

    Series following() {
        return new Series(type, title, theme, worker, next.plusDays(gap), session + 1, sessions, gap, goal, core);
    }

    /** As the table has it: activities by their title, of a group each session by its number too. */
    String shown() {
        return type == ServiceType.GROUP ? title + " 第" + session + "节" : title;
    }
}
