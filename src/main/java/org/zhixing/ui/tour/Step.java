package org.zhixing.ui.tour;

import java.util.List;

/**
 * A stop on the way round.
 *
 * @param name last part of the message keys of its title and its words
 * @param screen where it is
 * @param target selector of what it points at, such as an id
 */
record Step(String name, String screen, String target) {

    static final List<Step> ALL = List.of(
            new Step("score", "overview", "#total-score"),
            new Step("drifts", "overview", "#overview-drifts"),
            new Step("rate", "rating", "#anchors"),
            new Step("evidence", "rating", "#now-card"),
            new Step("matrix", "alignment", ".alignment-map"),
            new Step("records", "drift", "#signals-card"),
            new Step("people", "raters", "#discuss-card"),
            new Step("plan", "actions", "#action-new"),
            new Step("report", "overview", "#export-report"));
}
