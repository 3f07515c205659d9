package org.zhixing.ui.audit.running;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Which case number belongs to which code, as far as this run of the program was told. It is kept nowhere: after the program
 * was closed only codes are left.
 */
public final class CaseNumbers {

    /** So many letters of a code tell the files of a sample apart. */
    private static final int SHORT_CODE = 8;

    private final Map<String, String> byCode = new HashMap<>();
    private final IntegerProperty known = new SimpleIntegerProperty();

    /** @param numbers by code */
    public void learn(Map<String, String> numbers) {
        byCode.putAll(numbers);
        known.set(byCode.size());
    }

    /** How many are known; changes when more become known. */
    public ReadOnlyIntegerProperty known() {
        return known;
    }

    public Optional<String> number(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The number while it is known, else the beginning of the code. */
    public String name(String code) {
        return number(code).orElseGet(() -> code.length() <= SHORT_CODE ? code : code.substring(0, SHORT_CODE));
    }

    /** All that is known, by code. */
    public Map<String, String> all() {
        return Map.copyOf(byCode);
    }
}
