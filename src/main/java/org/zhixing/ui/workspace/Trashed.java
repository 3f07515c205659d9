package org.zhixing.ui.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhixing.desk.Desk;

/** What went into the trash in this run and is there still, as far as this window knows. */
final class Trashed {

    /**
     * @param desk whose trash it went into
     * @param said the notification that offers to undo it
     */
    record Thing(Desk desk, String id, String name, Say said) {}

    private final Map<String, Thing> things = new LinkedHashMap<>();

    void add(Thing thing) {
        things.remove(thing.id());
        things.put(thing.id(), thing);
    }

    Optional<Thing> remove(String id) {
        return Optional.ofNullable(things.remove(id));
    }

    /** What went last into the trash of this data file. */
    Optional<Thing> last(Desk desk) {
        return things.values().stream().filter(thing -> thing.desk() == desk).reduce((earlier, later) -> later);
    }
}
