package org.zhixing.importing.partners;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.records.partners.LedgerProblem;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.PartnerLedger;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Reads the ledger of partners from a CSV file or a workbook: the first sheet whose header names partners. */
public final class PartnerLedgerReader {

    /** More is no ledger. */
    private static final int MOST_ROWS = 10_000;
    /** A title and remarks may stand above the header. */
    private static final int HEADER_WITHIN = 20;

    private final Set<String> known = new HashSet<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<LedgerProblem> problems = new ArrayList<>();
    private @Nullable LedgerHeader header;
    private int rows;

    private PartnerLedgerReader() {}

    /**
     * @throws ProblemException (INPUT) where there is no table in the file, no header that names partners, a column
     *     missing that the degree needs or there twice, or more rows than a ledger has
     */
    public static PartnerLedger read(Path file) {
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        for (SheetName sheet : table.sheets()) {
            PartnerLedgerReader reader = new PartnerLedgerReader();
            table.read(sheet.name(), reader::row, Progress.NONE);
            LedgerHeader header = reader.header;
            if (header != null) {
                return reader.ledger(file, header);
            }
        }
        throw refused(file, "problems.ledger.noHeader");
    }

    /** Whether some of the first rows of a sheet head a whole ledger. */
    public static boolean isLedger(List<Row> rows) {
        return rows.stream()
                .limit(HEADER_WITHIN)
                .map(LedgerHeader::of)
                .anyMatch(header -> header.namesPartners() && header.missing().isEmpty());
    }

    private PartnerLedger ledger(Path file, LedgerHeader found) {
        if (!found.missing().isEmpty()) {
            throw refused(
                    file,
                    "problems.ledger.missing",
                    found.missing().stream()
                            .map(c -> c.key() + "/" + c.words().get(0))
                            .collect(Collectors.joining(" ")));
        }
        if (!found.twice().isEmpty()) {
            throw refused(file, "problems.ledger.columnTwice", String.join(" ", found.twice()));
        }
        if (rows > MOST_ROWS) {
            throw refused(file, "problems.ledger.tooMany", String.valueOf(MOST_ROWS));
        }
        return new PartnerLedger(partners, problems, found.ignored());
    }

    private boolean row(Row row) {
        rows++;
        if (header != null) {
            Partner partner = new LedgerRow(row, header, problems).read(known);
            if (partner != null) {
                partners.add(partner);
            }
            return rows <= MOST_ROWS;
        }
        LedgerHeader candidate = LedgerHeader.of(row);
        if (candidate.namesPartners()) {
            header = candidate;
            rows = 0;
            return candidate.missing().isEmpty() && candidate.twice().isEmpty();
        }
        return rows < HEADER_WITHIN;
    }

    private static ProblemException refused(Path file, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key, arguments));
    }
}
