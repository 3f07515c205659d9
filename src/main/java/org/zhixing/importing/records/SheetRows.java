package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.importing.RowSink;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Takes a sheet's rows as they come: keeps the first until the header row is found among them, then hands all on. */
final class SheetRows implements RowSink {

    private final String file;
    private final String sheet;
    private final RecordImport all;
    private final List<Row> first = new ArrayList<>();
    private @Nullable SheetImport taking;
    private boolean givenUp;
    private @Nullable ProblemException refusal;

    SheetRows(String file, String sheet, RecordImport all) {
        this.file = file;
        this.sheet = sheet;
        this.all = all;
    }

    @Override
    public boolean row(Row row) {
        if (taking != null) {
            taking.row(row);
            return true;
        }
        first.add(row);
        return first.size() < Headers.SEARCHED || begin();
    }

    /** Whether it is from here that reading was stopped: there is no header row, or one that is refused. */
    boolean stopped() {
        return givenUp || refusal != null;
    }

    /**
     * Says that the sheet has ended.
     *
     * @return whether it was a sheet of records
     * @throws ProblemException (INPUT) when its columns cannot be taken as they are
     */
    boolean finish() {
        if (taking == null && !givenUp && refusal == null) {
            begin();
        }
        if (refusal != null) {
            throw refusal;
        }
        if (taking == null) {
            return false;
        }
        all.end(taking);
        return true;
    }

    private boolean begin() {
        RecordMapping mapping = all.mapping();
        Optional<Headers> found = Headers.find(first, mapping);
        if (found.isEmpty() || !found.get().recognised()) {
            givenUp = true;
            return false;
        }
        List<Problem> problems = problems(found.get());
        if (!problems.isEmpty()) {
            refusal = new ProblemException(ProblemException.Kind.INPUT, problems, null);
            return false;
        }
        taking = all.begin(file, sheet, found.get());
        first.forEach(taking::row);
        first.clear();
        return true;
    }

    private List<Problem> problems(Headers headers) {
        String where = SheetResult.place(file, sheet);
        return Stream.concat(
                        headers.problems().stream().map(p -> new Problem(where, p.key(), p.arguments())),
                        headers.missing().stream()
                                .map(f -> Problem.at(where, "problems.records.columnMissing." + f.key())))
                .toList();
    }
}
