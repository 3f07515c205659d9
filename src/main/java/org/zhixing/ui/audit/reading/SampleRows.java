package org.zhixing.ui.audit.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.ui.audit.reading.SampleRow.Second;
import org.zhixing.ui.audit.reading.SampleRow.State;

/**
 * The list of drawn files, strata in the order of the sample.
 *
 * @param done files read or lost
 */
record SampleRows(List<SampleRow> rows, int done, int drawn) {

    SampleRows {
        rows = List.copyOf(rows);
    }

    static SampleRows of(CaseFileAudit audit, String auditor) {
        Map<String, FileResult> results = results(audit);
        AuditModel model = audit.pinned().model();
        List<SampleRow> rows = new ArrayList<>();
        int done = 0;
        for (CaseSample.Stratum stratum : audit.sample().strata()) {
            List<FileWork> files = audit.files().stream()
                    .filter(f -> f.stratum().equals(stratum.id()))
                    .toList();
            if (files.isEmpty()) {
                continue;
            }
            int through = (int) files.stream().filter(FileWork::finished).count();
            done += through;
            rows.add(new SampleRow.Head(stratum.id(), stratum.size(), files.size(), through));
            files.forEach(f -> rows.add(row(model, f, Seat.of(audit, f, auditor), results.get(f.code()))));
        }
        return new SampleRows(rows, done, audit.files().size());
    }

    private static Map<String, FileResult> results(CaseFileAudit audit) {
        AuditScoring scoring = new AuditScoring(audit.pinned().model());
        Map<String, FileResult> results = new HashMap<>();
        for (AuditedFile file : audit.audited()) {
            results.put(file.caseId(), scoring.file(file));
        }
        return results;
    }

    private static SampleRow.File row(AuditModel model, FileWork file, Seat seat, @Nullable FileResult result) {
        State state = state(file, seat, result);
        boolean seen = seat != Seat.SECOND && seat != Seat.HIDDEN;
        return new SampleRow.File(
                file.code(),
                file.worker(),
                file.stratum().equals(CaseSample.HIGH) || file.stratum().equals(CaseSample.ALL),
                state,
                state == State.DONE && seen && seat != Seat.OWN && result != null ? result.score() : null,
                second(file),
                !ActNow.open(model, file, seat).isEmpty());
    }

    private static State state(FileWork file, Seat seat, @Nullable FileResult result) {
        if (file.lost() != null) {
            return State.LOST;
        }
        if (seat == Seat.OWN) {
            return State.OWN;
        }
        FileReading mine = seat == Seat.SECOND ? file.second() : file.first();
        if (mine == null) {
            return State.WAITING;
        }
        if (!mine.finished() || seat == Seat.HIDDEN) {
            return State.READING;
        }
        return seat != Seat.SECOND && result != null && result.score() == null ? State.NO_SCORE : State.DONE;
    }

    private static Second second(FileWork file) {
        FileReading first = file.first();
        FileReading second = file.second();
        if (first != null && second != null && first.finished() && second.finished()) {
            return file.agreed() != null && file.agreed().finished() ? Second.AGREED : Second.TO_TALK;
        }
        return file.secondWanted() ? Second.WANTED : Second.NONE;
    }
}
