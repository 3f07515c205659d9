package org.zhixing.records.sample;

/** What synthetic records tell of their agency. */
public enum Story {
    /** An agency as one hopes for: few signals. */
    PLAIN(Habits.PLAIN),
    /** The sample agency: notes copied before an inspection, festivals without follow-up, goals that nobody reviews. */
    DRIFTING(Habits.DRIFTING);

    private final Habits habits;

    Story(Habits habits) {
        this.habits = habits;
    }

    Habits habits() {
        return habits;
    }
}
