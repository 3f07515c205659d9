package org.zhixing.documents;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A document against what was worked for it: numbers to 1e-9, everything else exactly. */
final class Worked {

    private static final double EXACT = 1e-9;

    private Worked() {}

    /** What is expected must be there; what is not mentioned may be anything. Lists of things with an id match by id. */
    static List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        return differences;
    }

    private static void compare(String where, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            expected.propertyNames()
                    .forEach(name -> compare(where + "/" + name, expected.path(name), actual.path(name), differences));
        } else if (expected.isArray() && hasIds(expected)) {
            for (JsonNode element : expected) {
                String id = element.path("id").asString();
                JsonNode match = actual.valueStream()
                        .filter(a -> a.path("id").asString().equals(id))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    differences.add(where + " has no " + id);
                } else {
                    compare(where + "/" + id, element, match, differences);
                }
            }
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(where + "/" + i, expected.path(i), actual.path(i), differences);
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            if (Math.abs(expected.doubleValue() - actual.doubleValue()) > EXACT) {
                differences.add(where + " expected " + expected + " but was " + actual);
            }
        } else if (!expected.equals(actual)) {
            differences.add(where + " expected " + expected + " but was " + actual);
        }
    }

    private static boolean hasIds(JsonNode list) {
        return !list.isEmpty() && list.valueStream().allMatch(e -> e.isObject() && e.has("id"));
    }
}
