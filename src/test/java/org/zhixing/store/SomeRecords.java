package org.zhixing.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.NotePair;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.work.PersonalText;

/** Service records for tests of the store, which asks no rules: any value of every field, each optional one there or not. */
final class SomeRecords {

    static final RecordTraits ALL = traits(EnumSet.allOf(RecordField.class));

    private static final List<String> TEXTS = List.of("W01", "王 五", "a\0b", "\uD800", "\u0001\\0000", "重阳节");

    private final Random random;

    SomeRecords(long seed) {
        random = new Random(seed);
    }

    static RecordTraits traits(Set<RecordField> known) {
        return new RecordTraits(known, false, false, Set.of());
    }

    /** A record of which nothing is known but what must be. */
    static ServiceRecord plain(String id, int day) {
        return plain(id, day, null);
    }

    static ServiceRecord plain(String id, int day, NoteFacts note) {
        return new ServiceRecord(
                id,
                LocalDate.of(2025, 1, day),
                null,
                "W01",
                null,
                null,
                null,
                null,
                ServiceType.VISIT,
                null,
                1.5,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                note);
    }

    static RecordBatch of(String file, ServiceRecord... records) {
        return of(file, ALL, List.of(), records);
    }

    static RecordBatch of(String file, RecordTraits traits, List<NotePair> pairs, ServiceRecord... records) {
        return new RecordBatch(
                List.of(new RecordBatch.Part(file, "", "sum", null, null, records.length, 0, List.of(records))),
                traits,
                pairs,
                List.of(),
                Map.of());
    }

    static RecordBatch refusing(String file, List<RowProblem> problems, ServiceRecord... records) {
        int refused = (int) problems.stream()
                .filter(RowProblem::refused)
                .map(RowProblem::row)
                .distinct()
                .count();
        return new RecordBatch(
                List.of(new RecordBatch.Part(
                        file, "", "sum", null, null, records.length + refused, refused, List.of(records))),
                ALL,
                List.of(),
                problems,
                Map.of());
    }

    static RecordBatch with(RecordBatch batch, Map<String, PersonalText> notes) {
        return new RecordBatch(batch.parts(), batch.traits(), batch.pairs(), batch.problems(), notes);
    }

    static RowProblem problem(String file, int row, String value) {
        return new RowProblem(
                file,
                "",
                row,
                "服务时长\0",
                RecordField.DURATION_HOURS,
                RowProblem.Code.BAD_NUMBER,
                value,
                "problems.records.noNumber",
                List.of("a", ""),
                true);
    }

    List<ServiceRecord> any(int count) {
        List<ServiceRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(any("R" + i + text()));
        }
        return records;
    }

    ServiceRecord any(String id) {
        LocalDate served = day();
        String activity = maybe(text());
        String series = activity == null ? null : random.nextBoolean() ? activity : text();
        Set<String> roster = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            roster.add(Integer.toHexString(random.nextInt()));
        }
        return new ServiceRecord(
                id,
                served,
                maybe(served.plusDays(random.nextInt(40))),
                text(),
                maybe("00ff"),
                maybe(text()),
                activity,
                series,
                one(ServiceType.values()),
                maybe(random.nextBoolean()),
                random.nextDouble() * 24,
                maybe(LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2))),
                maybe((double) random.nextInt(3)),
                maybe(random.nextInt(3)),
                maybe(random.nextInt(3)),
                maybe(random.nextInt(3)),
                roster,
                maybe(random.nextBoolean()),
                maybe(random.nextBoolean()),
                maybe(random.nextBoolean()),
                maybe(one(CaseStatus.values())),
                maybe(day()),
                maybe(day()),
                maybe((double) random.nextInt(3)),
                maybe(5.0),
                maybe(random.nextBoolean()),
                maybe(text()),
                maybe(new NoteFacts(
                        random.nextInt(3),
                        random.nextInt(3),
                        random.nextInt(3),
                        random.nextBoolean(),
                        maybe(random.nextDouble()),
                        random.nextInt(3))));
    }

    private LocalDate day() {
        return LocalDate.of(1969, 6, 1).plusDays(random.nextInt(30_000));
    }

    private String text() {
        return one(TEXTS.toArray(String[]::new));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
