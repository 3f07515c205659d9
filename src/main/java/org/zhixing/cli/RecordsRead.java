package org.zhixing.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.RecordCheck;
import org.zhixing.desk.RecordCheck.Checked;
import org.zhixing.model.AssessmentModel;
import org.zhixing.records.Period;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Reads files of records for a command, telling how far it is and what people should look at. */
final class RecordsRead {

    private RecordsRead() {}

    /** @throws ProblemException INPUT where a file is refused; STORE where the person cancelled */
    static Checked of(
            Console console, AssessmentModel model, List<Path> files, RecordsOptions options, @Nullable Period period) {
        ProgressLine progress = new ProgressLine(console, console.text("cli.progress.records"));
        console.interrupted().tidyUp();
        Checked checked = RecordCheck.of(
                        model, files, options.mapping(), options.recordContext(), options.templates(), period, progress)
                .orElse(null);
        progress.clear();
        if (checked == null) {
            throw new ProblemException(ProblemException.Kind.STORE, Problem.at("", "problems.cli.interrupted"));
        }
        ReadingRemarks.of(checked.result(), console);
        return checked;
    }
}
