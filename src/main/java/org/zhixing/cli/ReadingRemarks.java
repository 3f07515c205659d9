package org.zhixing.cli;

import java.util.List;
import org.zhixing.importing.records.ImportHint;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.importing.records.SheetResult;

/** What people should look at beside the rows: no column is ignored silently, and what would be kept in clear is pointed out. */
final class ReadingRemarks {

    private ReadingRemarks() {}

    static void of(ImportResult result, Console console) {
        for (SheetResult sheet : result.sheets()) {
            if (!sheet.unused().isEmpty()) {
                List<String> columns = sheet.unused().stream()
                        .map(c -> c.header().isEmpty() ? c.letters() : c.header())
                        .toList();
                console.remark(Printable.of(console.text(
                        "cli.records.unused",
                        place(sheet.file(), sheet.sheet()),
                        String.join(console.text("cli.comma"), columns))));
            }
        }
        result.hints().forEach(hint -> console.remark(hint(hint, console)));
    }

    /** One hint with its place. */
    static String hint(ImportHint hint, Console console) {
        return Printable.of(place(hint.file(), hint.sheet())
                + console.text("problems.placeSeparator")
                + hint.in(console.messages()));
    }

    private static String place(String file, String sheet) {
        return sheet.isEmpty() ? file : file + " · " + sheet;
    }
}
