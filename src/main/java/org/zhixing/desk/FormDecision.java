package org.zhixing.desk;

/**
 * What is to become of a form.
 *
 * @param form as it was shown; under another person, as {@link FormsDesk#seated} gives it
 */
public record FormDecision(FoundForm form, Way way) {

    public enum Way {
        /** Nothing of it is taken. */
        LEAVE,
        /** What is new is taken; what is stored stays. */
        ADD,
        /** Where the form says something else, it takes the place of what was shown as stored. */
        REPLACE
    }
}
