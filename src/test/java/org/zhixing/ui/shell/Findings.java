package org.zhixing.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a walk finds, each finding once with the first place where it was met. */
final class Findings {

    private final Map<String, String> places = new TreeMap<>();

    void add(List<String> found, String where) {
        found.forEach(finding -> places.putIfAbsent(finding, where));
    }

    /** One line each; empty where there is nothing to find. */
    String lines() {
        return places.entrySet().stream()
                .map(each -> each.getKey() + "   [" + each.getValue() + "]")
                .collect(Collectors.joining("\n"));
    }
}
