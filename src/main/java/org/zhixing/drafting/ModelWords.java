package org.zhixing.drafting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** Parts of a model and what differs in them, in words for people. */
public final class ModelWords {

    private static final Set<String> LEVELLED = Set.of("anchors", "levels");

    /** The parts that have a word; all others are ids. */
    private static final Set<String> NAMED = Set.of(
            "title",
            "name",
            "weight",
            "roles",
            "evidence",
            "drift",
            "reverse",
            "critical",
            "anchors",
            "levels",
            "order",
            "notes",
            "id",
            "subdimensions",
            "indicators",
            "text",
            "meaning",
            "definition",
            "action",
            "completionEvidence",
            "question",
            "typicalMismatch",
            "formula",
            "rationale",
            "confounders",
            "thresholds",
            "parameters",
            "words",
            "minimum",
            "floor",
            "relevance",
            "strength",
            "trigger",
            "owners",
            "horizon",
            "dueDays",
            "min",
            "scale",
            "evidenceTypes",
            "validityItems",
            "inconsistencyPairs",
            "coverage",
            "evidenceGate",
            "overall",
            "bands",
            "caps",
            "matrix",
            "drifts",
            "driftIndicators",
            "selfReport",
            "contradictions",
            "festivals",
            "paths",
            "recommendations",
            "values",
            "methods",
            "cells",
            "cautions",
            "families",
            "questionnaireThresholds",
            "mandatory");

    private ModelWords() {}

    /** Where an item is: the id and name of an indicator, a sub-dimension or a dimension, or the word for another part. */
    public static String place(Messages messages, AssessmentModel model, String place) {
        Text name = Stream.of(
                        model.dimensions().stream()
                                .filter(d -> d.id().equals(place))
                                .map(d -> d.name()),
                        model.subdimensions().stream()
                                .filter(s -> s.id().equals(place))
                                .map(s -> s.name()),
                        model.indicator(place).stream().map(i -> i.name()))
                .flatMap(names -> names)
                .findFirst()
                .orElse(null);
        return name == null ? word(messages, place) : (place + " " + name.in(messages.language())).strip();
    }

    /** Such as “level 2 anchor (English)” for {@code anchors.2.en}. */
    public static String part(Messages messages, String part) {
        List<String> tokens = List.of(part.split("\\."));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            String next;
            if (last && (token.equals("zh") || token.equals("en"))) {
                next = messages.text("drafting.language." + token);
                words.append(words.isEmpty() ? next : messages.text("drafting.bracket", next));
                continue;
            } else if (LEVELLED.contains(token) && !last) {
                next = messages.text("drafting.level." + token, tokens.get(++i));
            } else {
                next = word(messages, token);
            }
            words.append(words.isEmpty() ? "" : " · ").append(next);
        }
        return words.toString();
    }

    private static String word(Messages messages, String token) {
        return NAMED.contains(token) ? messages.text("drafting.part." + token) : token;
    }

    /** What happened, without where: “weight: 2 → 3”. */
    public static String item(Messages messages, Item item) {
        String before = value(messages, item.before());
        String after = value(messages, item.after());
        if (item.kind() == Kind.MOVED && Set.of("parent", "position").contains(item.part())) {
            return messages.text("drafting.moved." + item.part(), before, after);
        }
        String part = item.part().isEmpty() ? "" : part(messages, item.part());
        if (item.kind() == Kind.ADDED || item.kind() == Kind.REMOVED) {
            String whole = item.kind() == Kind.ADDED ? after : before;
            return messages.text(
                    "drafting.whole." + item.kind(),
                    Stream.of(part, whole).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")));
        }
        return messages.text("drafting.changed", part, before, after);
    }

    private static String value(Messages messages, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return messages.text("drafting.value.none");
        }
        return value.equals("true") || value.equals("false") ? messages.text("drafting.value." + value) : value;
    }

    public static String kind(Messages messages, Kind kind) {
        return messages.text("drafting.kind." + kind);
    }

    /** The step and what it means for comparing years. */
    public static String step(Messages messages, Step step) {
        return messages.text("drafting.step." + step);
    }
}
