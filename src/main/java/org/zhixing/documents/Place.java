package org.zhixing.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document: what stands there, and the JSON pointer to it. Reading is tolerant (what is absent or of another
 * type reads as null or as an empty list), because the schema reports that; so the meaning of all the rest can be checked
 * in the same go.
 *
 * @param key the last part of the pointer, unescaped; empty for the whole document
 */
record Place(JsonNode node, String pointer, String key) {
    static Place root(JsonNode node) {
        return new Place(node, "", "");
    }

    Place get(String name) {
        return new Place(node.path(name), pointer + "/" + escaped(name), name);
    }

    /** The elements of an array; empty for anything else. */
    List<Place> items() {
        List<Place> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Place(node.path(i), pointer + "/" + i, String.valueOf(i)));
            }
        }
        return items;
    }

    List<Place> items(String name) {
        return get(name).items();
    }

    /** The values of an object, by key in the document's order; empty for anything else. */
    List<Place> entries() {
        List<Place> entries = new ArrayList<>();
        if (node.isObject()) {
            node.propertyNames().forEach(name -> entries.add(get(name)));
        }
        return entries;
    }

    /** Whether there is anything but null. */
    boolean given() {
        return !node.isMissingNode() && !node.isNull();
    }

    @Nullable
    String text() {
        return node.isString() ? node.stringValue() : null;
    }

    @Nullable
    String text(String name) {
        return get(name).text();
    }

    /** The number, or null when there is none; one beyond a double reads as infinite. */
    @Nullable
    Double number() {
        return node.isNumber() ? (Double) node.numberValue().doubleValue() : null;
    }

    @Nullable
    Double number(String name) {
        return get(name).number();
    }

    boolean isTrue(String name) {
        JsonNode value = node.path(name);
        return value.isBoolean() && value.booleanValue();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
