package org.zhixing.forms;

import org.zhixing.work.Messages;

/** What the drop-downs offer besides levels; known again in either language ({@link FormVocabulary#word}). */
public enum FormWord {
    NOT_APPLICABLE,
    DONT_KNOW,
    /** In a workshop: the material does not say. */
    NOT_WRITTEN,
    /** Value and method are in conflict. */
    CONFLICT,
    NO_CONFLICT,
    /** A validity item is claimed: answer 1. */
    FULLY,
    /** It is not: answer 0. */
    NOT_FULLY;

    public String in(Messages messages) {
        return messages.text("forms.word." + name());
    }
}
