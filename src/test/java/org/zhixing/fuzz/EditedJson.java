package org.zhixing.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Good JSON documents, with what a person or another program may have done to them. */
final class EditedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_EDITS = 12;
    /** A larger document says nothing new and takes the time of a thousand others. */
    private static final int MOST_NODES = 40_000;

    private static final int MOST_COPIES = 1500;
    private static final int DEEPEST = 150;

    private static final List<JsonNode> STRANGE = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(1),
            NODES.numberNode(4),
            NODES.numberNode(5),
            NODES.numberNode(0.5),
            NODES.numberNode(-0.0),
            NODES.numberNode(1e-300),
            NODES.numberNode(999_999_999_999_999L),
            NODES.numberNode(1e15),
            NODES.numberNode(1.7e308),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(1L << 31),
            NODES.numberNode(new BigInteger("9".repeat(400))),
            NODES.stringNode(""),
            NODES.stringNode(" "),
            NODES.stringNode("\u0000"),
            NODES.stringNode("\uD800"),
            NODES.stringNode("\uD83C\uDF31"),
            NODES.stringNode("\u202E\u200B"),
            NODES.stringNode("{0} '{' {1"),
            NODES.stringNode("NA"),
            NODES.stringNode("DK"),
            NODES.stringNode("D"),
            NODES.stringNode("2025-02-29"),
            NODES.stringNode("2024-02-29"),
            NODES.stringNode("9999-12-31"),
            NODES.stringNode("0000-01-01"),
            NODES.stringNode("-999999999-01-01"),
            NODES.stringNode("+10000-01-01"),
            NODES.stringNode("文".repeat(5000)),
            NODES.stringNode("M1.1"),
            NODES.stringNode("×"),
            NODES.objectNode(),
            NODES.arrayNode());

    /** @param key of an object's entry; null in an array */
    private record Place(JsonNode parent, String key, int index, JsonNode node) {

        void put(JsonNode other) {
            if (parent instanceof ObjectNode object) {
                object.set(key, other);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, other);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(key);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }

    private final List<JsonNode> bases;

    EditedJson(List<String> bases) {
        this.bases = bases.stream().map(MAPPER::readTree).toList();
    }

    /** One of the documents, edited; or the bytes that are left, as they are. */
    byte[] of(Choices choices) {
        int which = choices.below(bases.size() + 1);
        return which == bases.size() ? choices.rest() : of(which, choices);
    }

    byte[] of(int base, Choices choices) {
        ObjectNode holder = NODES.objectNode();
        holder.set("", bases.get(base).deepCopy());
        boolean textToo = choices.below(4) == 1;
        for (int i = 0; i < MOST_EDITS && choices.more(); i++) {
            List<Place> places = new ArrayList<>();
            int depth = gather(holder, places);
            if (places.isEmpty() || places.size() >= MOST_NODES || depth > DEEPEST || textToo) {
                break;
            }
            edit(choices.of(places), places, choices);
        }
        String text = MAPPER.writeValueAsString(holder.path(""));
        return EditedText.of(textToo ? EditedText.edited(text, choices) : text);
    }

    /** @return how deep it goes */
    private static int gather(JsonNode node, List<Place> into) {
        int deepest = 0;
        if (node instanceof ObjectNode object) {
            for (String key : object.propertyNames()) {
                into.add(new Place(node, key, 0, node.get(key)));
                deepest = Math.max(deepest, 1 + gather(node.get(key), into));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                into.add(new Place(node, null, i, node.get(i)));
                deepest = Math.max(deepest, 1 + gather(node.get(i), into));
            }
        }
        return deepest;
    }

    private static void edit(Place place, List<Place> all, Choices choices) {
        switch (choices.below(10)) {
            case 0 -> place.put(choices.of(STRANGE).deepCopy());
            case 1 -> place.remove();
            case 2 -> place.put(NODES.stringNode(choices.text()));
            case 3 -> place.put(NODES.numberNode(choices.number()));
            case 4 -> place.put(choices.of(all).node().deepCopy());
            case 5 -> add(place.node(), choices);
            case 6 -> rename(place, choices);
            case 7 -> {
                Place other = choices.of(all);
                JsonNode moved = other.node().deepCopy();
                other.put(place.node().deepCopy());
                place.put(moved);
            }
            case 8 -> place.put(nested(place.node().deepCopy(), choices.below(100)));
            default -> insert(place, choices);
        }
    }

    private static void add(JsonNode to, Choices choices) {
        if (to instanceof ObjectNode object) {
            object.set(choices.text(), choices.of(STRANGE).deepCopy());
        } else if (to instanceof ArrayNode array && array.size() > 0) {
            JsonNode copied = array.get(choices.below(array.size()));
            int copies = choices.below(8) == 7 && !copied.isContainer() ? MOST_COPIES : 1;
            for (int i = 0; i < copies; i++) {
                array.add(copied.deepCopy());
            }
        }
    }

    private static void rename(Place place, Choices choices) {
        if (place.parent() instanceof ObjectNode object) {
            object.remove(place.key());
            object.set(choices.text(), place.node());
        }
    }

    /** Something typed into a text, wherever the cursor stood. */
    private static void insert(Place place, Choices choices) {
        if (place.node().isString()) {
            String text = place.node().stringValue();
            int at = choices.below(text.length() + 1);
            place.put(NODES.stringNode(text.substring(0, at) + choices.text() + text.substring(at)));
        }
    }

    private static JsonNode nested(JsonNode node, int deep) {
        JsonNode nested = node;
        for (int i = 0; i < deep; i++) {
            nested = NODES.arrayNode().add(nested);
        }
        return nested;
    }
}
