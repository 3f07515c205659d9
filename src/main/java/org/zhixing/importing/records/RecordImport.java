package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;

/** Collects what the sheets of one import give, in their order. */
final class RecordImport {

    private record Begun(String file, String sheet, int first) {}

    private final RecordMapping mapping;
    private final FieldReadings readings;
    private final ObjIntConsumer<String> notes;
    private final List<ServiceRecord> records = new ArrayList<>();
    private final RecordIds ids = new RecordIds(records);
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<SheetResult> sheets = new ArrayList<>();
    private final List<ImportHint> unread = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();
    private int[] rows = new int[1 << 10];
    private boolean generated;

    /** @param notes is given each accepted record's note, if it has one, with the record's position */
    RecordImport(RecordMapping mapping, ClientCodes codes, ObjIntConsumer<String> notes) {
        this.mapping = mapping;
        this.readings = new FieldReadings(mapping, codes);
        this.notes = notes;
    }

    RecordMapping mapping() {
        return mapping;
    }

    SheetImport begin(String file, String sheet, Headers headers) {
        begun.add(new Begun(file, sheet, records.size()));
        RowReader reader = new RowReader(headers, mapping, readings);
        return new SheetImport(file, sheet, begun.size(), headers, reader, this);
    }

    void end(SheetImport sheet) {
        sheets.add(sheet.result());
    }

    /** Remembers that a file has sheets besides this one that were not asked for and not read. */
    void noteUnread(String file, String sheet, int others) {
        if (others > 0) {
            unread.add(new ImportHint(ImportHint.Kind.OTHER_SHEETS, file, sheet, "", others));
        }
    }

    /** What goes before the row's number in an id: only the first sheet without ids can do with 行 alone. */
    String generatedBefore(int place) {
        String before = generated ? "文件" + place + "行" : "行";
        generated = true;
        return before;
    }

    /** Why this id cannot be taken: an earlier accepted row has it (ruling A2). */
    @Nullable
    Trouble twice(String id, String file) {
        int earlier = ids.of(id);
        if (earlier < 0) {
            return null;
        }
        int place = begun.size() - 1;
        while (begun.get(place).first > earlier) {
            place--;
        }
        String row = Integer.toString(rows[earlier]);
        if (place == begun.size() - 1) {
            return Trouble.of(Trouble.Kind.DUPLICATE, row);
        }
        Begun there = begun.get(place);
        boolean otherSheet = there.file.equals(file) && !there.sheet.isEmpty();
        return Trouble.of(Trouble.Kind.DUPLICATE_ELSEWHERE, otherSheet ? there.sheet : there.file, row);
    }

    void accept(ServiceRecord record, int row, @Nullable String note) {
        int position = records.size();
        ids.claim(record.id());
        records.add(record);
        if (position == rows.length) {
            rows = java.util.Arrays.copyOf(rows, rows.length * 2);
        }
        rows[position] = row;
        if (note != null) {
            notes.accept(note, position);
        }
    }

    List<RowProblem> problems() {
        return problems;
    }

    ImportResult result() {
        int read = sheets.stream().mapToInt(SheetResult::rows).sum();
        return new ImportResult(
                new RecordSet(records, traits(), read),
                problems,
                sheets,
                hints(),
                new KnownNames(readings.names(), readings.workerNames()));
    }

    private RecordTraits traits() {
        Set<RecordField> known = EnumSet.noneOf(RecordField.class);
        sheets.forEach(s -> known.addAll(s.headers().columns().keySet()));
        known.addAll(mapping.constants().keySet());
        String planned = mapping.constants().get(RecordField.PLANNED);
        boolean plannedOnly = planned != null
                && Boolean.TRUE.equals(readings.yesNo
                        .of(new org.zhixing.importing.Cell.Text(planned))
                        .value());
        Set<String> excluded =
                mapping.excludedRecorders().stream().map(Clean::text).collect(Collectors.toSet());
        return new RecordTraits(known, plannedOnly, mapping.meanSatisfaction(), excluded);
    }

    private List<ImportHint> hints() {
        List<ImportHint> hints = new ArrayList<>(unread);
        PrivateTraces traces = new PrivateTraces(readings.names());
        int from = 0;
        for (SheetResult sheet : sheets) {
            if (sheet.generatedIds()) {
                hints.add(new ImportHint(
                        ImportHint.Kind.GENERATED_IDS, sheet.file(), sheet.sheet(), "", sheet.accepted()));
            }
            hints.addAll(traces.in(sheet, records.subList(from, from + sheet.accepted())));
            from += sheet.accepted();
        }
        return hints;
    }
}
