package org.zhixing.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model's tree as text, laid out as in the shipped files, so that two versions differ in lines where they differ in
 * meaning: what fits stands on one line, a text in both languages always does, so do an anchor and a cell.
 */
final class ModelText {
    private static final int WIDTH = 120;
    private static final Set<String> ONE_LINE_EACH = Set.of("levels", "anchors", "cells", "caps", "values", "methods");

    /** Numbers that are written with a decimal point even when they are whole. */
    private static final Set<String> DECIMAL = Set.of(
            "base",
            "imbalanceFrom",
            "dimensionTo",
            "overallTo",
            "thresholds",
            "fastSeconds",
            "gapWatch",
            "gapSerious",
            "robustDifference");

    private static final JsonMapper QUOTED = JsonMapper.builder().build();

    private final StringBuilder out = new StringBuilder();

    private ModelText() {}

    /** Ends with a line break. */
    static String of(JsonNode model) {
        ModelText text = new ModelText();
        text.broken(model, "", "");
        return text.out.append('\n').toString();
    }

    private void write(JsonNode node, String key, String list, String indent, int used) {
        String line = line(node, key);
        boolean bilingual = node.isObject() && node.size() == 2 && node.has("zh") && node.has("en");
        boolean fits = indent.length() + used + line.length() + 1 <= WIDTH;
        boolean oneLine = bilingual || !node.isContainer() || ONE_LINE_EACH.contains(list);
        if (oneLine || (fits && !key.equals("confounders"))) {
            out.append(line);
        } else {
            broken(node, key, indent);
        }
    }

    private void broken(JsonNode node, String key, String indent) {
        String deeper = indent + "  ";
        out.append(node.isObject() ? "{" : "[").append('\n');
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            for (int i = 0; i < names.size(); i++) {
                String name = quoted(names.get(i)) + ": ";
                out.append(deeper).append(name);
                write(node.path(names.get(i)), names.get(i), "", deeper, name.length());
                out.append(i + 1 < names.size() ? ",\n" : "\n");
            }
        } else if (node.size() > 0 && !node.path(0).isContainer()) {
            filled(node, key, deeper);
        } else {
            for (int i = 0; i < node.size(); i++) {
                out.append(deeper);
                write(node.path(i), "", key, deeper, 0);
                out.append(i + 1 < node.size() ? ",\n" : "\n");
            }
        }
        out.append(indent).append(node.isObject() ? "}" : "]");
    }

    private void filled(JsonNode scalars, String key, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < scalars.size(); i++) {
            String next = line(scalars.path(i), key) + (i + 1 < scalars.size() ? "," : "");
            if (line.length() > indent.length() && line.length() + 1 + next.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(next);
        }
        out.append(line).append('\n');
    }

    private static String line(JsonNode node, String key) {
        if (node.isObject()) {
            return node.propertyNames().stream()
                    .map(name -> quoted(name) + ": " + line(node.path(name), name))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(element -> line(element, key))
                    .collect(Collectors.joining(", ", "[", "]"));
        } else if (node.isFloatingPointNumber()) {
            double number = node.doubleValue();
            return DECIMAL.contains(key) || number != Math.rint(number)
                    ? decimal(number)
                    : BigDecimal.valueOf(number).setScale(0).toPlainString();
        }
        return QUOTED.writeValueAsString(node);
    }

    /** Without an exponent, and such that it reads back as the same number. */
    private static String decimal(double number) {
        String plain = new BigDecimal(Double.toString(number)).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static String quoted(String text) {
        return QUOTED.writeValueAsString(text);
    }
}
