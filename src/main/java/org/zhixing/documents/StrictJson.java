package org.zhixing.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as RFC 8259 has it and nothing else: one value, no duplicate keys, no depth beyond {@link #DEPTH}, no numbers that
 * a double cannot hold.
 */
final class StrictJson {
    static final int DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(TextFile.LIMIT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * @param text one JSON document; a leading byte order mark is passed over
     * @param name what the document is called in problems
     * @throws ProblemException (INPUT) when it is not JSON as understood here
     */
    static JsonNode parse(String text, String name) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonNode tree;
        try {
            tree = MAPPER.readTree(body);
        } catch (StreamConstraintsException e) {
            throw refused(e, name, "problems.json.tooMuch", DEPTH);
        } catch (JacksonException e) {
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw refused(e, name, twice ? "problems.json.duplicateKey" : "problems.json.syntax");
        }
        if (tree == null || tree.isMissingNode()) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.json.empty"));
        }
        Findings findings = new Findings(name);
        refuseUnreadable(tree, findings);
        findings.refuseIfAny();
        return tree;
    }

    /** Numbers beyond a double, and halves of characters, which no UTF-8 file can hold. */
    private static void refuseUnreadable(JsonNode tree, Findings findings) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(Place.root(tree));
        while (!open.isEmpty()) {
            Place place = open.pop();
            Double number = place.number();
            String text = place.text();
            if (number != null && !Double.isFinite(number)) {
                findings.add(place, "problems.json.notFinite");
            } else if (text != null && brokenCharacters(text)) {
                findings.add(place, "problems.json.brokenCharacter");
            }
            place.items().forEach(open::push);
            for (Place entry : place.entries()) {
                if (brokenCharacters(entry.key())) {
                    findings.add(place, "problems.json.brokenCharacter");
                }
                open.push(entry);
            }
        }
    }

    private static boolean brokenCharacters(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static ProblemException refused(JacksonException e, String name, String key, Object... more) {
        TokenStreamLocation at = e.getLocation();
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = at == null ? 1 : Math.max(1, at.getLineNr());
        arguments[1] = at == null ? 1 : Math.max(1, at.getColumnNr());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, key, arguments), e);
    }
}
