package org.zhixing.importing.records;

import java.util.Set;

/**
 * The names of people that stood where records name clients, workers and participants: what is taken out of notes before
 * they are compared (ruling B14). Never stored, and never shown by accident: {@code toString} gives only their number.
 *
 * @param people clients and participants
 * @param workers those who served
 */
public record KnownNames(Set<String> people, Set<String> workers) {

    private static final String MIDDLE_DOTS = "·•‧・";

    public KnownNames {
        people = Set.copyOf(people);
        workers = Set.copyOf(workers);
    }

    /** All of them, after trimming and NFKC. */
    public Set<String> all() {
        Set<String> all = new java.util.HashSet<>(people);
        all.addAll(workers);
        return all;
    }

    @Override
    public String toString() {
        return "KnownNames[" + people.size() + " people, " + workers.size() + " workers]";
    }

    /** Whether an id is a name: at least two Han characters and nothing else but middle dots. */
    static boolean isName(String id) {
        int han = 0;
        for (int i = 0; i < id.length(); ) {
            int point = id.codePointAt(i);
            i += Character.charCount(point);
            if (isHan(point)) {
                han++;
            } else if (MIDDLE_DOTS.indexOf(point) < 0) {
                return false;
            }
        }
        return han >= 2;
    }

    static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
