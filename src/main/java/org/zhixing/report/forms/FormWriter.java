package org.zhixing.report.forms;

import java.nio.file.Path;
import org.zhixing.forms.FormSpec;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.workbook.Book;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** Writes a form to be filled in: a workbook for Excel, WPS and LibreOffice. The same spec makes the same form. */
public final class FormWriter {

    private final Language language;

    public FormWriter(Language language) {
        this.language = language;
    }

    /**
     * Writes a form, whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws org.zhixing.work.ProblemException kind USAGE where a file is there and may not be replaced, kind STORE where the
     *     place cannot be written; the place is then as it was
     */
    public void write(FormSpec spec, Path out, boolean overwrite) {
        WorkbookFile file = WorkbookFile.at(out);
        file.check(overwrite);
        try (Book book = FormSheets.of(spec, language)) {
            file.receive(book, overwrite, Progress.NONE);
        }
    }
}
