package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.RecordsSummary;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;
import org.zhixing.store.StoredImport;

/**
 * What the store holds for an assessment, whatever period is looked at.
 *
 * @param records records that are kept
 * @param refused rows that stayed out and are still to be mended
 * @param problems what is wrong in rows, those that were taken included
 * @param span first and last service date; null while there is no record
 * @param files names of the files they came from, the latest first
 * @param lastImport when something last came in; null while nothing did
 * @param keepsNotes whether notes are kept on this computer
 * @param notesApart whether some notes were never compared with some others, since they came at another time
 */
record Holdings(
        int records,
        int refused,
        int problems,
        @Nullable Period span,
        List<String> files,
        @Nullable LocalDateTime lastImport,
        boolean keepsNotes,
        boolean notesApart) {

    Holdings {
        files = List.copyOf(files);
    }

    /** @param records all that are kept: first and last service date come from them */
    static Holdings of(RecordsSummary summary, List<ServiceRecord> records, ZoneId zone) {
        LocalDate first = null;
        LocalDate last = null;
        for (ServiceRecord record : records) {
            LocalDate date = record.serviceDate();
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }
        Set<String> files = new LinkedHashSet<>();
        LocalDateTime when = null;
        for (int i = summary.imports().size() - 1; i >= 0; i--) {
            StoredImport one = summary.imports().get(i);
            when = when == null ? LocalDateTime.ofInstant(one.at(), zone) : when;
            one.files().forEach(file -> files.add(file.name()));
        }
        return new Holdings(
                summary.counts().total(),
                summary.refused(),
                summary.problems(),
                first == null || last == null ? null : new Period(first, last),
                List.copyOf(files),
                when,
                summary.keepsNotes(),
                summary.notesApart());
    }
}
