package org.zhixing.ui.shell;

import java.util.List;
import java.util.Set;
import org.zhixing.ui.workspace.OpenSelfCheck;

/** Pages and dialogs that are behind a button: the screen, then the ids of what is pressed. */
final class Stops {

    /**
     * @param place where on the screen, or empty
     * @param ids of buttons to press, one after the other; those in brackets only where they are there; of a menu with the
     *     number of what is chosen in it, from 0, such as {@code records-more:0}
     */
    record Stop(String screen, String place, List<String> ids) {

        /** Whether a dialog comes up, not a page. */
        boolean dialog() {
            return DIALOGS.contains(ids.isEmpty() ? "" : ids.get(ids.size() - 1));
        }

        String name() {
            return screen + (place.isEmpty() ? "" : " " + place) + " > " + String.join(" > ", ids);
        }

        /** @return whether there is such a thing, such as a plan to export; what has to be read first is waited for */
        boolean go(Tour tour) {
            OpenSelfCheck.run(() -> tour.workspace().go(screen, place.isEmpty() ? null : place));
            tour.settle();
            for (String id : ids) {
                if (id.startsWith("(")) {
                    tour.press(id.substring(1, id.length() - 1));
                } else if ((READ_FROM_FILES.contains(screen) && !tour.comes(id)) || !tour.press(id)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Screens that show what is in files once they have been read. */
    private static final Set<String> READ_FROM_FILES = Set.of("models");

    private static final Set<String> DIALOGS = Set.of(
            "submit-ratings",
            "partner-ledger",
            "invite",
            "roster-anchors",
            "audit-new",
            "action-new",
            "plan-export",
            "diagnostics");

    /** Whoever has submitted answers no more, and where a sample was drawn the first one is not offered. */
    static final List<String> NOT_IN_SAMPLE = List.of("raters > answer-anchors", "audit > audit-first");

    static final List<Stop> ALL = List.of(
            stop("home", "new"),
            stop("home", "trash"),
            stop("rating", "", "submit-ratings"),
            stop("records", "", "partner-ledger"),
            stop("records", "", "records-more:0"),
            stop("raters", "roster", "invite"),
            stop("raters", "roster", "add-rater"),
            stop("raters", "", "answer-anchors"),
            stop("raters", "roster", "roster-anchors"),
            stop("audit", "", "audit-new"),
            stop("audit", "", "audit-first"),
            stop("actions", "", "action-new"),
            stop("actions", "", "plan-export"),
            stop("workshop", "", "(workshop-all)", "(workshop-first)", "(workshop-new)"),
            stop("workshop", "", "(workshop-lead)", "workshop-prepare"),
            stop("workshop", "", "workshop-lead"),
            stop("models", "", "read-annual-self-check"),
            stop("models", "", "(models-all)", "read-audit"),
            stop("models", "", "(models-all)", "copy-annual-self-check"),
            stop("models", "", "draft-changes"),
            stop("models", "", "draft-edit", "draft-publish"),
            stop("settings", "", "diagnostics"),
            stop("help", "rating"));

    private Stops() {}

    private static Stop stop(String screen, String place, String... ids) {
        return new Stop(screen, place, List.of(ids));
    }
}
