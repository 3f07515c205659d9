package org.zhixing.ui.records.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Preview;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.importing.TextForm;
import org.zhixing.importing.records.Headers;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * A file that a person chose, as far as it has been looked at.
 *
 * @param options what the person has decided about a text file
 * @param look what is in it; null until it has been looked at, and where it cannot be read
 * @param problem why it cannot be read; null otherwise
 */
record ChosenFile(
        Path path,
        TableOptions options,
        @Nullable Look look,
        @Nullable Problem problem) {

    /**
     * What is in a file.
     *
     * @param sheet the one that is shown; empty for a text file
     * @param form how a text file is read; null for workbooks
     */
    record Look(
            TableFile file,
            List<SheetName> sheets,
            String sheet,
            @Nullable TextForm form,
            Preview preview) {

        Look {
            sheets = List.copyOf(sheets);
        }

        /** The columns under a mapping; nothing when the sheet is empty. */
        Optional<Headers> headers(RecordMapping mapping) {
            return Headers.find(preview.rows(), mapping);
        }
    }

    static ChosenFile of(Path path) {
        return new ChosenFile(path, TableOptions.RECOGNISE, null, null);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    boolean usable() {
        return look != null && !look.preview().rows().isEmpty();
    }

    ChosenFile with(TableOptions others) {
        return new ChosenFile(path, others, null, null);
    }

    /**
     * The file looked at: its sheets, and the first rows of one. Takes time.
     *
     * @param sheet the sheet wanted; null for the first visible one whose columns are known
     */
    ChosenFile looked(@Nullable String sheet, RecordMapping mapping) {
        try {
            TableFile file = TableFile.open(path, options);
            String wanted = sheet != null ? sheet : best(file, mapping);
            return new ChosenFile(
                    path, options, new Look(file, file.sheets(), wanted, file.form(), file.preview(wanted)), null);
        } catch (ProblemException refused) {
            return new ChosenFile(path, options, null, refused.problems().get(0));
        }
    }

    private static String best(TableFile file, RecordMapping mapping) {
        List<String> visible = file.sheets().stream()
                .filter(s -> !s.hidden())
                .map(SheetName::name)
                .toList();
        for (String name : visible) {
            if (Headers.find(file.preview(name).rows(), mapping)
                    .filter(Headers::recognised)
                    .isPresent()) {
                return name;
            }
        }
        return visible.isEmpty() ? file.sheets().get(0).name() : visible.get(0);
    }
}
