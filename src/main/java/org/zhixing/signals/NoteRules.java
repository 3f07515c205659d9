package org.zhixing.signals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceRecord;
import org.zhixing.textreuse.Normalisation;
import org.zhixing.textreuse.Sentences;
import org.zhixing.textreuse.TemplateSubtraction;
import org.zhixing.textreuse.Threshold;

/** How a model and the known names have notes read: parameters of DOC-2 and DOC-5, words of DOC-7 and ACT-8. */
final class NoteRules {

    /** What a threshold can tell apart; a limit between two is lowered, for the indicator still compares with the limit itself. */
    private static final int DECIMALS = 9;

    private final Map<String, RecordIndicator> indicators;
    private final Normalisation normalisation;
    private final List<String> crisisWords;
    private final List<String> bareWords;

    NoteRules(AssessmentModel model, Collection<String> names) {
        this.indicators =
                model.driftIndicators().stream().collect(Collectors.toMap(RecordIndicator::id, Function.identity()));
        this.normalisation = Normalisation.withoutNames(names);
        this.crisisWords = words("DOC-7", "crisisWords", Normalisation::raw);
        this.bareWords = words("ACT-8", "bareWords", Normalisation.NAMES_KEPT::of);
    }

    private List<String> words(String indicator, String list, Function<String, String> form) {
        return Optional.ofNullable(indicators.get(indicator))
                .map(i -> Parameters.words(i, list))
                .orElse(List.of())
                .stream()
                .map(form)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    ReadNote read(int place, ServiceRecord record, String text) {
        String letters = normalisation.of(text);
        String bare = letters;
        for (String word : bareWords) {
            bare = bare.replace(word, "");
        }
        String raw = Normalisation.raw(text);
        return new ReadNote(
                place,
                record,
                letters,
                length(letters),
                length(bare),
                crisisWords.stream().anyMatch(raw::contains));
    }

    private static int length(String letters) {
        return letters.codePointCount(0, letters.length());
    }

    List<String> sentences(String text) {
        return Sentences.of(text, normalisation);
    }

    /**
     * @param sentences of the rows whose sentences are counted
     * @param templates the agency's blank forms
     */
    TemplateSubtraction subtraction(List<List<String>> sentences, Collection<String> templates) {
        List<String> given =
                templates.stream().flatMap(t -> sentences(t).stream()).toList();
        return TemplateSubtraction.of(sentences, threshold("DOC-5", "boilerShare"), given);
    }

    /** Code points from which a note is compared. */
    int leastLength() {
        return (int) Math.ceil(parameter("DOC-2", "minChars"));
    }

    int shingle() {
        return (int) parameter("DOC-2", "shingle");
    }

    Threshold jaccard() {
        return threshold("DOC-2", "jaccard");
    }

    private Threshold threshold(String indicator, String parameter) {
        return Threshold.of(BigDecimal.valueOf(parameter(indicator, parameter)).setScale(DECIMALS, RoundingMode.DOWN));
    }

    private double parameter(String indicator, String name) {
        return Optional.ofNullable(indicators.get(indicator))
                .map(i -> Parameters.of(i, name))
                .orElseGet(() -> Parameters.usual(name));
    }
}
