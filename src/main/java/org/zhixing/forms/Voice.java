package org.zhixing.forms;

import org.zhixing.model.Role;
import org.zhixing.work.Messages;

/** How a form and its invitation speak to somebody: to those who work in the agency, to partners, or to clients. */
public enum Voice {
    STAFF,
    PARTNER,
    CLIENT;

    public static Voice of(Role role) {
        return switch (role) {
            case D, S, W, T -> STAFF;
            case X -> PARTNER;
            case C -> CLIENT;
        };
    }

    /** The text of this voice, such as {@code forms.how.look.CLIENT}. */
    String say(Messages messages, String prefix, Object... arguments) {
        return messages.text(prefix + name(), arguments);
    }
}
