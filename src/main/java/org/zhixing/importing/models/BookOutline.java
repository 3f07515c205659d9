package org.zhixing.importing.models;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.drafting.BookColumn;
import org.zhixing.drafting.BookColumn.Sheet;
import org.zhixing.drafting.DraftIds;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.model.Subdimension;
import org.zhixing.work.Text;

/** Dimensions, sub-dimensions, indicators and anchors, in the order of their rows. */
final class BookOutline {
    private final ModelDraft begun;
    private final AssessmentModel model;
    private final Map<Sheet, List<BookRow>> tables;
    private final BookProblems problems;
    private final BookCells cells;

    /** Ids that rows have used so far. */
    private final Set<String> used = new HashSet<>();

    BookOutline(ModelDraft begun, Map<Sheet, List<BookRow>> tables, BookProblems problems) {
        this.begun = begun;
        this.model = begun.model();
        this.tables = tables;
        this.problems = problems;
        this.cells = new BookCells(problems);
    }

    List<Dimension> dimensions() {
        Map<String, BookRow> dimensions = new LinkedHashMap<>();
        Map<String, BookRow> parts = new LinkedHashMap<>();
        for (BookRow row : rows(Sheet.PARTS)) {
            String id = id(row);
            if (!id.isEmpty()) {
                boolean dimension = BookKind.of(row.text(BookColumn.KIND)) == BookKind.DIMENSION;
                (dimension ? dimensions : parts).put(id, row);
            }
        }
        known(dimensions);
        Map<String, List<Indicator>> indicators = indicators(parts.keySet());
        Map<String, List<Subdimension>> byDimension = new HashMap<>();
        parts.forEach((id, row) -> {
            if (BookKind.of(row.text(BookColumn.KIND)) == null) {
                problems.add(row, BookColumn.KIND, "problems.book.kind");
            }
            String parent = row.text(BookColumn.PARENT);
            if (!dimensions.containsKey(parent)) {
                problems.add(row, BookColumn.PARENT, "problems.book.parent", String.join("、", dimensions.keySet()));
            }
            byDimension
                    .computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(new Subdimension(id, name(row), cells.weight(row), indicators.getOrDefault(id, List.of())));
        });
        return model.dimensions().stream()
                .map(d -> dimension(d, dimensions.get(d.id()), byDimension.getOrDefault(d.id(), List.of())))
                .toList();
    }

    /** Dimensions neither come nor go: the matrix and the caps rest on them. */
    private void known(Map<String, BookRow> dimensions) {
        Set<String> known =
                model.dimensions().stream().map(Dimension::id).collect(Collectors.toCollection(LinkedHashSet::new));
        dimensions.forEach((id, row) -> {
            if (!known.contains(id)) {
                problems.add(row, BookColumn.ID, "problems.book.dimensions", String.join("、", known));
            }
        });
        for (String id : known) {
            if (!dimensions.containsKey(id)) {
                problems.add(id, "problems.book.dimensions", String.join("、", known));
            }
        }
    }

    private Dimension dimension(Dimension was, @Nullable BookRow row, List<Subdimension> parts) {
        return row == null ? was : new Dimension(was.id(), name(row), cells.weight(row), parts);
    }

    private Map<String, List<Indicator>> indicators(Set<String> parts) {
        Set<String> asked = Stream.of(Role.values())
                .filter(r -> r != Role.T)
                .map(Enum::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> evidence = model.evidenceTypes().stream()
                .map(EvidenceType::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, BookRow> rows = new LinkedHashMap<>();
        for (BookRow row : rows(Sheet.INDICATORS)) {
            String id = id(row);
            if (!id.isEmpty()) {
                rows.put(id, row);
            }
        }
        Map<String, List<Anchor>> anchors = anchors(rows.keySet());
        Map<String, List<Indicator>> byPart = new HashMap<>();
        rows.forEach((id, row) -> {
            String parent = row.text(BookColumn.PARENT);
            if (!parts.contains(parent)) {
                problems.add(row, BookColumn.PARENT, "problems.book.parent", String.join("、", parts));
            }
            Indicator indicator = new Indicator(
                    id,
                    cells.weight(row),
                    name(row),
                    cells.codes(row, BookColumn.ROLES, asked).stream()
                            .map(Role::valueOf)
                            .toList(),
                    cells.codes(row, BookColumn.EVIDENCE, evidence),
                    symptoms(row),
                    cells.yes(row, BookColumn.REVERSE),
                    cells.yes(row, BookColumn.CRITICAL),
                    anchors.getOrDefault(id, List.of()));
            byPart.computeIfAbsent(parent, p -> new ArrayList<>()).add(indicator);
        });
        return byPart;
    }

    private Map<Drift, Integer> symptoms(BookRow row) {
        Map<Drift, Integer> symptoms = new EnumMap<>(Drift.class);
        for (Drift drift : Drift.values()) {
            BookColumn column = BookColumn.valueOf(drift.name());
            if (!row.text(column).isEmpty()) {
                Integer weight = cells.whole(row, column);
                if (weight != null && (weight < 1 || weight > 2)) {
                    problems.add(row, column, "problems.model.outOfRange", 1, 2);
                } else if (weight != null) {
                    symptoms.put(drift, weight);
                }
            }
        }
        return symptoms;
    }

    private Map<String, List<Anchor>> anchors(Set<String> indicators) {
        Map<String, Map<Integer, Anchor>> byIndicator = new HashMap<>();
        for (BookRow row : rows(Sheet.ANCHORS)) {
            String id = row.text(BookColumn.ID);
            String origin = row.text(BookColumn.ORIGIN);
            if (!origin.isEmpty() && !origin.equals(id)) {
                problems.add(row, BookColumn.ID, "problems.book.idChanged", BookCells.brief(origin));
                continue;
            }
            // The anchors of an indicator that is gone may have been left standing.
            boolean gone = !indicators.contains(id) && model.indicator(id).isPresent();
            if (gone) {
                continue;
            } else if (!indicators.contains(id)) {
                problems.add(row, BookColumn.ID, "problems.book.anchorOfNone", BookCells.brief(id));
                continue;
            }
            Integer level = cells.whole(row, BookColumn.LEVEL);
            if (level == null) {
                continue;
            }
            if (!model.scale().holds(level)) {
                problems.add(
                        row,
                        BookColumn.LEVEL,
                        "problems.model.outOfRange",
                        model.scale().min(),
                        model.scale().max());
                continue;
            }
            Anchor anchor = new Anchor(level, cells.text(row, BookColumn.TEXT_ZH, BookColumn.TEXT_EN));
            if (byIndicator.computeIfAbsent(id, i -> new TreeMap<>()).put(level, anchor) != null) {
                problems.add(row, BookColumn.LEVEL, "problems.book.twice", level);
            }
        }
        Map<String, List<Anchor>> anchors = new HashMap<>();
        byIndicator.forEach((id, levels) -> anchors.put(id, List.copyOf(levels.values())));
        return anchors;
    }

    /** The id of a row that stands for something of its own; empty where it has none that can be taken, and that is told. */
    private String id(BookRow row) {
        String id = row.text(BookColumn.ID);
        String origin = row.text(BookColumn.ORIGIN);
        if (id.isEmpty()) {
            problems.add(row, BookColumn.ID, "problems.book.noId");
        } else if (!origin.isEmpty() && !origin.equals(id)) {
            problems.add(row, BookColumn.ID, "problems.book.idChanged", BookCells.brief(origin));
        } else if (!used.add(id)) {
            problems.add(row, BookColumn.ID, "problems.book.twice", BookCells.brief(id));
        } else {
            String wrong = DraftIds.wrong(begun, id);
            if (wrong == null) {
                return id;
            }
            problems.add(row, BookColumn.ID, wrong, BookCells.brief(id));
        }
        return "";
    }

    private Text name(BookRow row) {
        return cells.text(row, BookColumn.NAME_ZH, BookColumn.NAME_EN);
    }

    private List<BookRow> rows(Sheet sheet) {
        return tables.getOrDefault(sheet, List.of());
    }
}
