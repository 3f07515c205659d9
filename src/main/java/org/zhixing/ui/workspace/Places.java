package org.zhixing.ui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, and where one was before. */
final class Places {

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place("home", null));
    private Place before = new Place("home", null);

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Where one was last on another screen. */
    Place before() {
        return before;
    }

    void go(Place there) {
        if (!there.screen().equals(place.get().screen())) {
            before = place.get();
        }
        place.set(there);
    }
}
