package org.zhixing.workshop;

/**
 * Somebody who votes, by code name only; the program never asks for a name.
 *
 * @param id random, unique within the session
 * @param codeName such as 竹 07, unique within the session
 * @param way how the votes come
 */
public record Participant(String id, String codeName, Way way) {

    public enum Way {
        PHONE,
        FORM,
        TYPED
    }
}
