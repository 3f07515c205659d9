package org.zhixing.importing.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;

/** Looks for what points to a person in columns that are kept as they stand. */
final class PrivateTraces {

    private static final Pattern IDENTITY =
            Pattern.compile("(?<![0-9])([1-9]\\d{5}(\\d{4})(\\d{2})(\\d{2})\\d{3}[0-9Xx])(?![0-9])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![0-9])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LONGEST_NAME = 20;

    private record Kept(RecordField field, Function<ServiceRecord, @Nullable String> value) {}

    /** The workers' own column is left out: workers are known by what stands there. */
    private static final List<Kept> KEPT = List.of(
            new Kept(RecordField.CASE_ID, ServiceRecord::caseId),
            new Kept(RecordField.ACTIVITY_ID, ServiceRecord::activity),
            new Kept(RecordField.RECORDED_BY, ServiceRecord::recordedBy));

    private final Set<String> names;
    private final Map<String, Set<ImportHint.Kind>> seen = new HashMap<>();
    private final int longestName;

    /** @param names of clients and participants */
    PrivateTraces(Set<String> names) {
        this.names = names;
        longestName = Math.min(
                LONGEST_NAME, names.stream().mapToInt(String::length).max().orElse(0));
    }

    List<ImportHint> in(SheetResult sheet, List<ServiceRecord> records) {
        List<ImportHint> hints = new ArrayList<>();
        for (Kept kept : KEPT) {
            List<Column> columns = sheet.headers().columns().get(kept.field);
            if (columns == null) {
                continue;
            }
            Map<ImportHint.Kind, Integer> counts = new java.util.EnumMap<>(ImportHint.Kind.class);
            for (ServiceRecord record : records) {
                String value = kept.value.apply(record);
                if (value != null) {
                    seen.computeIfAbsent(value, this::traces).forEach(kind -> counts.merge(kind, 1, Integer::sum));
                }
            }
            counts.forEach((kind, count) -> hints.add(new ImportHint(
                    kind, sheet.file(), sheet.sheet(), columns.get(0).header(), count)));
        }
        return hints;
    }

    private Set<ImportHint.Kind> traces(String value) {
        Set<ImportHint.Kind> kinds = java.util.EnumSet.noneOf(ImportHint.Kind.class);
        if (identity(value)) {
            kinds.add(ImportHint.Kind.IDENTITY_NUMBERS);
        }
        if (MOBILE.matcher(value).find()) {
            kinds.add(ImportHint.Kind.MOBILE_NUMBERS);
        }
        if (name(value)) {
            kinds.add(ImportHint.Kind.NAMES);
        }
        return kinds.isEmpty() ? Set.of() : kinds;
    }

    /** Whether a number of an identity card with its right check digit (GB 11643) and a day of birth that exists is in it. */
    static boolean identity(String value) {
        Matcher found = IDENTITY.matcher(value);
        while (found.find()) {
            String number = found.group(1);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (number.charAt(i) - '0');
            }
            boolean right = CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(17));
            if (right && born(found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean born(Matcher found) {
        try {
            int year = LocalDate.of(
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(4)))
                    .getYear();
            return year >= 1850 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean name(String value) {
        for (int from = 0; from < value.length(); from++) {
            int furthest = Math.min(value.length(), from + longestName);
            for (int to = from + 2; to <= furthest; to++) {
                if (names.contains(value.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }
}
