package org.zhixing.importing.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.TableFile;
import org.zhixing.records.RowProblem;
import org.zhixing.work.Messages;
import org.zhixing.work.Progress;

/**
 * Writes what is wrong in rows as CSV that Excel and WPS open: in UTF-8 the writer's first character makes them see the
 * encoding. No text in it becomes a formula there.
 */
public final class ProblemTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<RowProblem> problems;
    private final Messages messages;

    public ProblemTable(List<RowProblem> problems, Messages messages) {
        this.problems = List.copyOf(problems);
        this.messages = messages;
    }

    /**
     * Writes a line a problem: where, what stands there, what is wrong, how to mend it. Nothing confidential is in it: no
     * client, participant or note (ruling A5). It is for reading, not for importing.
     *
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public void list(Writer out) {
        try (CsvWriter csv = begin(out)) {
            csv.writeRecord(Stream.of("file", "sheet", "row", "column", "value", "problem", "mend")
                    .map(word -> messages.text("problems.records.table." + word))
                    .toList());
            for (RowProblem problem : problems) {
                csv.writeRecord(Stream.of(
                                problem.file(),
                                problem.sheet(),
                                Integer.toString(problem.row()),
                                problem.column(),
                                problem.value(),
                                problem.what(messages),
                                problem.mending(messages))
                        .map(PlainText::written)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the rows of one sheet that have a problem, whole, behind columns that say what is wrong, how to mend it and
     * which row of which table it was. Mended in any spreadsheet it can be imported again: the leading columns are known again, every
     * text comes back the same, and where records are called by their rows they keep those names.
     *
     * <p>Its rows hold clients' names and notes, as the file does that they come from: only a person who asks for this
     * table to mend their own data should get it. {@link #list} holds nothing of the kind.
     *
     * @param sheet what reading this file gave
     * @return false when {@code progress} asked to stop; what was written is then not whole
     * @throws org.zhixing.work.ProblemException (INPUT) when the file cannot be read again
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public boolean forMending(Writer out, TableFile file, SheetResult sheet, Progress progress) {
        Map<Integer, List<RowProblem>> byRow = problems.stream()
                .filter(p -> p.file().equals(sheet.file()) && p.sheet().equals(sheet.sheet()))
                .collect(Collectors.groupingBy(RowProblem::row, LinkedHashMap::new, Collectors.toList()));
        MendingLayout layout = MendingLayout.of(sheet);
        try (CsvWriter csv = begin(out)) {
            csv.writeRecord(layout.headers());
            return file.read(
                    sheet.sheet(),
                    row -> {
                        List<RowProblem> here = byRow.remove(row.number());
                        if (here != null) {
                            csv.writeRecord(line(row, here, layout));
                        }
                        return true;
                    },
                    progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> line(Row read, List<RowProblem> here, MendingLayout layout) {
        Row row = layout.mended() ? MendedRow.of(read) : read;
        List<String> line = new ArrayList<>();
        line.add(PlainText.written(here.stream()
                .map(p -> messages.text("problems.records.table.inColumn", p.column(), p.what(messages)))
                .collect(Collectors.joining("\n"))));
        line.add(here.stream().map(p -> p.mending(messages)).distinct().collect(Collectors.joining("\n")));
        line.add(layout.origin(row));
        line.add(PlainText.written(layout.table(row)));
        for (int column : layout.columns()) {
            Cell cell = row.at(column);
            String text = CellText.of(cell);
            line.add(cell instanceof Cell.Text ? PlainText.written(text) : text);
        }
        return line;
    }

    private static CsvWriter begin(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().build(out);
    }
}
