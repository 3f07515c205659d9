package org.zhixing.ui.records.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.Preset;
import org.zhixing.desk.RecordFile;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.importing.records.ProblemTable;
import org.zhixing.importing.records.SheetResult;
import org.zhixing.records.RecordMapping;
import org.zhixing.store.ImportOutcome;
import org.zhixing.ui.common.WholeFile;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/** What the wizard asks of the open data file, all of it off the FX thread. */
public final class Imports {

    private final RecordsDesk desk;

    public Imports(RecordsDesk desk) {
        this.desk = desk;
    }

    /** Whether notes are kept on this computer now. */
    boolean keepsNotes() {
        return desk.keepsNotes();
    }

    /** How tables with such headers were read the last time. */
    Optional<RecordMapping> preset(List<String> fingerprints) {
        return desk.preset(fingerprints);
    }

    /** Reads everything and writes nothing; empty when it was stopped. */
    Optional<PreparedImport> check(List<ChosenFile> files, RecordMapping mapping, Progress progress) {
        List<RecordFile> chosen = files.stream()
                .map(file -> {
                    ChosenFile.Look look = Objects.requireNonNull(file.look());
                    return new RecordFile(file.path(), look.file(), look.sheet());
                })
                .toList();
        return desk.prepare(chosen, mapping, progress);
    }

    /**
     * Saves the rows that need mending, whole, in one file for each sheet that has some; the second and later files have
     * the sheet's number behind their name. False when it was stopped.
     */
    boolean saveProblems(
            PreparedImport prepared, List<ChosenFile> files, Path target, Messages words, Progress progress) {
        ProblemTable table = new ProblemTable(prepared.result().problems(), words);
        int written = 0;
        for (int i = 0; i < files.size(); i++) {
            SheetResult sheet = prepared.result().sheets().get(i);
            ChosenFile.Look look = Objects.requireNonNull(files.get(i).look());
            boolean any = prepared.result().problems().stream()
                    .anyMatch(p -> p.file().equals(sheet.file()) && p.sheet().equals(sheet.sheet()));
            if (any) {
                written++;
                Path place = written == 1 ? target : numbered(target, written);
                if (!new WholeFile(place).write(out -> table.forMending(out, look.file(), sheet, progress))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Path numbered(Path target, int number) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(
                dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /**
     * Writes, all or nothing; empty when it was stopped: then everything is as it was.
     *
     * @param presets what is to be remembered of the columns once the records are in
     */
    Optional<ImportOutcome> bring(PreparedImport prepared, boolean keepNotes, List<Preset> presets, Progress progress) {
        boolean kept = desk.keepsNotes();
        if (keepNotes && !kept) {
            desk.keepNotes(true);
        }
        boolean done = false;
        try {
            Optional<ImportOutcome> outcome = desk.importRecords(prepared, progress);
            done = outcome.isPresent();
            if (done) {
                presets.forEach(desk::savePreset);
            }
            return outcome;
        } finally {
            // Only what has really come in changes what is kept.
            if (done ? kept && !keepNotes : keepNotes && !kept) {
                desk.keepNotes(false);
            }
        }
    }
}
