package org.zhixing.importing.records;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ClientCodes;

/**
 * Reads whom records are about, as codes, and who served; the names among the ids are remembered for this import only, those
 * of refused rows too: notes may speak of anybody.
 */
final class People {

    private static final Pattern USUAL_SEPARATORS = Pattern.compile("[、,，;；\\s]+");

    private final ClientCodes codes;
    private final Set<String> names = new HashSet<>();
    private final Set<String> workerNames = new HashSet<>();

    People(ClientCodes codes) {
        this.codes = codes;
    }

    /** One person's code. */
    CellReading<String> person() {
        return CellReading.ofText(clean -> Texts.id(clean).then(id -> Reading.of(code(id))));
    }

    /** Who served, as it stands there. */
    CellReading<String> worker() {
        return CellReading.ofText(clean -> Texts.id(clean).then(worker -> {
            if (KnownNames.isName(worker)) {
                workerNames.add(worker);
            }
            return Reading.of(worker);
        }));
    }

    /**
     * The codes of a list of people.
     *
     * @param separator null for the usual ones
     */
    CellReading<Set<String>> roster(@Nullable String separator) {
        Pattern between = separator == null || separator.isEmpty()
                ? USUAL_SEPARATORS
                : Pattern.compile(Pattern.quote(Normalizer.normalize(separator, Normalizer.Form.NFKC)));
        return CellReading.ofText(clean -> {
            Set<String> roster = new LinkedHashSet<>();
            for (String item : between.split(clean)) {
                Reading<String> person = Texts.id(Clean.strip(item));
                if (person.trouble() != null) {
                    return new Reading<>(null, person.trouble());
                }
                if (person.value() != null) {
                    roster.add(code(person.value()));
                }
            }
            return roster.isEmpty() ? Reading.nothing() : Reading.of(Set.copyOf(roster));
        });
    }

    /** The names of clients and participants met so far. */
    Set<String> names() {
        return names;
    }

    /** The names of workers met so far. */
    Set<String> workerNames() {
        return workerNames;
    }

    private String code(String person) {
        if (KnownNames.isName(person)) {
            names.add(person);
        }
        return codes.of(person);
    }
}
