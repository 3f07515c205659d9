package org.zhixing.desk;

/**
 * How forms of a workshop are collected where somebody has to decide.
 *
 * @param replace whether what a form says takes the place of what is stored
 * @param others whether a form without a code name that agrees with somebody's votes is another person's
 * @param codeName of the participant whose the forms are, whatever stands on them; empty: as they say
 */
public record Collecting(boolean replace, boolean others, String codeName) {

    /** Nothing is overwritten, and nobody counted twice. */
    public static final Collecting CAUTIOUS = new Collecting(false, false, "");
}
