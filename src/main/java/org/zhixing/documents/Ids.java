package org.zhixing.documents;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of one kind that a document defines, and the checks that others name them rightly. */
final class Ids {
    private final Set<String> known = new HashSet<>();

    /** Takes the ids of these places; one that is given twice is noted where it comes again. */
    static Ids of(Collection<Place> places, Findings findings) {
        Ids ids = new Ids();
        ids.add(places, findings);
        return ids;
    }

    void add(Collection<Place> places, Findings findings) {
        for (Place place : places) {
            String id = place.text("id");
            if (id != null && !known.add(id)) {
                findings.add(place.get("id"), "problems.model.idTwice", id);
            }
        }
    }

    /** Takes an id that no place of the document defines. */
    void add(String id) {
        known.add(id);
    }

    boolean holds(String id) {
        return known.contains(id);
    }

    /** Notes when the place holds an id that is not among these; what is no text at all is the schema's matter. */
    void require(Place place, Findings findings) {
        String id = place.text();
        if (id != null && !known.contains(id)) {
            findings.add(place, "problems.model.unknownId", id);
        }
    }

    /** Notes each element that is unknown or named twice. */
    void requireAll(List<Place> places, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Place place : places) {
            String id = place.text();
            if (id != null && !seen.add(id)) {
                findings.add(place, "problems.model.namedTwice", id);
            }
            require(place, findings);
        }
    }
}
