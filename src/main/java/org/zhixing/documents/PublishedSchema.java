package org.zhixing.documents;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas that are published with the assessment models, and what they say about a document. */
enum PublishedSchema {
    MODEL("assessment-model"),
    AUDIT_MODEL("case-file-audit"),
    AUDIT_FILES("audit-files"),
    ASSESSMENT("assessment"),
    MAPPING("record-mapping"),
    CONTEXT("record-context"),
    VIGNETTES("vignettes"),
    FORM_MAPPING("form-mapping"),
    FEDERATION_BUNDLE("federation-bundle");

    /** The pattern by which the schemas ask for more than white space. */
    private static final String NOT_BLANK = "\\S";

    private static final double HUGE = 1e15;

    private final Schema schema;

    PublishedSchema(String name) {
        String resource = "/assessment-models/" + name + ".schema.json";
        try (InputStream in = PublishedSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes everything in which the document's form is not the schema's. */
    void check(JsonNode document, Findings findings) {
        if (noteHuge(Place.root(document), findings)) {
            return;
        }
        for (Error error : schema.validate(document)) {
            note(error, findings);
        }
    }

    /** Numbers that no format has a use for, and that the validator cannot compare. */
    private static boolean noteHuge(Place place, Findings findings) {
        Double number = place.number();
        if (number != null && Math.abs(number) >= HUGE) {
            findings.add(place, "problems.json.notFinite");
            return true;
        }
        boolean huge = false;
        for (Place item : place.items()) {
            huge |= noteHuge(item, findings);
        }
        for (Place entry : place.entries()) {
            huge |= noteHuge(entry, findings);
        }
        return huge;
    }

    private static void note(Error error, Findings findings) {
        if (onlyNullExpected(error)) {
            return;
        }
        String pointer = pointer(error);
        String property = error.getProperty();
        String limit = limit(error.getSchemaNode());
        switch (error.getKeyword()) {
            case "required" ->
                findings.add(pointer + "/" + Place.escaped(String.valueOf(property)), "problems.json.required");
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                findings.add(
                        property == null ? pointer : pointer + "/" + Place.escaped(property),
                        "problems.json.unknownKey");
            case "type" -> findings.add(pointer, "problems.json.type", limit);
            case "enum", "const" -> findings.add(pointer, "problems.json.oneOf", limit);
            case "minimum" -> findings.add(pointer, "problems.json.minimum", limit);
            case "exclusiveMinimum" -> findings.add(pointer, "problems.json.exclusiveMinimum", limit);
            case "maximum" -> findings.add(pointer, "problems.json.maximum", limit);
            case "exclusiveMaximum" -> findings.add(pointer, "problems.json.exclusiveMaximum", limit);
            case "minLength" -> findings.add(pointer, "problems.json.blank");
            case "maxLength" -> findings.add(pointer, "problems.json.tooLong", limit);
            case "minItems", "minProperties" -> findings.add(pointer, "problems.json.minItems", limit);
            case "maxItems", "maxProperties" -> findings.add(pointer, "problems.json.maxItems", limit);
            case "uniqueItems" -> {
                if (!findings.nameWithin(pointer)) {
                    findings.add(pointer, "problems.json.uniqueItems");
                }
            }
            case "pattern", "format" ->
                findings.add(pointer, limit.equals(NOT_BLANK) ? "problems.json.blank" : "problems.json.pattern", limit);
            default -> findings.add(pointer, "problems.json.form");
        }
    }

    /** Where null would do as well, it is enough to say what else is expected. */
    private static boolean onlyNullExpected(Error error) {
        JsonNode expected = error.getSchemaNode();
        return error.getKeyword().equals("type") && expected != null && "null".equals(expected.stringValue(""));
    }

    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return pointer.equals("/") ? "" : pointer;
    }

    /** What the schema asks for, in the words of JSON. */
    private static String limit(JsonNode expected) {
        if (expected == null) {
            return "";
        }
        if (expected.isArray()) {
            return expected.valueStream().map(PublishedSchema::limit).collect(Collectors.joining(", "));
        }
        return expected.isString() ? expected.stringValue() : expected.toString();
    }
}
