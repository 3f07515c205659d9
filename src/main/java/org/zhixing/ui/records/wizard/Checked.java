package org.zhixing.ui.records.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.records.RecordField;
import org.zhixing.records.RowProblem;
import org.zhixing.work.Messages;

/**
 * What an import would bring, before anything is written.
 *
 * @param rows rows read that were not blank; accepted and refused ones together
 * @param problems in the order of the files
 * @param hints what to look at first, as sentences
 * @param sources what was read: file and sheet, as people call them
 */
record Checked(int rows, int accepted, List<RowProblem> problems, List<String> hints, List<String> sources) {

    private static final int MOST_WORDS = 12;

    Checked {
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
        sources = List.copyOf(sources);
    }

    static Checked of(ImportResult result, Messages words) {
        return new Checked(
                result.rows(),
                result.accepted(),
                result.problems(),
                result.hints().stream().map(hint -> hint.in(words)).toList(),
                result.sheets().stream()
                        .map(sheet -> sheet.sheet().isEmpty()
                                ? sheet.file()
                                : words.text("records.wizard.source", sheet.file(), sheet.sheet()))
                        .toList());
    }

    int refused() {
        return rows - accepted;
    }

    /** Values that were only blanked: their rows come in. */
    int blanked() {
        return (int) problems.stream().filter(p -> !p.refused()).count();
    }

    /** Words for types of service that are not known, most frequent first, with the number of rows. */
    Map<String, Integer> unknownTypes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RowProblem problem : problems) {
            if (problem.field() == RecordField.SERVICE_TYPE && problem.code() == RowProblem.Code.UNKNOWN_VALUE) {
                counts.merge(problem.value(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        Map<String, Integer> first = new LinkedHashMap<>();
        sorted.stream().limit(MOST_WORDS).forEach(e -> first.put(e.getKey(), e.getValue()));
        return first;
    }
}
