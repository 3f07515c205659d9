package org.zhixing.help;

import java.util.List;

/** The chapters of the help in reading order, with the ids of their pages. */
public enum Chapter {
    START("first-report", "home", "keys"),
    SELF("rating", "evidence", "alignment", "overview", "reports"),
    SUPERVISION("records", "drift", "flags", "raters", "audit", "workshop"),
    IMPROVEMENT("trends", "actions", "whatif", "federation", "models"),
    DATA("protection", "backup", "places", "settings", "trouble");

    private final List<String> pages;

    Chapter(String... pages) {
        this.pages = List.of(pages);
    }

    public List<String> pages() {
        return pages;
    }
}
