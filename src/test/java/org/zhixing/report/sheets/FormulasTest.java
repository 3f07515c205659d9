package org.zhixing.report.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.report.Reports;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Written;
import org.zhixing.review.Review;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.ScoreStatus;
import org.zhixing.work.Language;

/** Recalculating the workbook gives the program's own numbers. */
class FormulasTest {

    private static final double CLOSE = 1e-9;

    static Stream<Arguments> reviews() {
        Stream<Named<Review>> named = Stream.of(
                Named.of("sample agency", Reports.sample()),
                Named.of("sample agency, first year", Reports.of(Reports.sample(2025))),
                Named.of("nothing answered", Reports.empty()),
                Named.of("nothing applies", Reports.of(nothingApplies())),
                Named.of("critical items at 1", Reports.of(critical(1))),
                Named.of("critical items at 0", Reports.of(critical(0))),
                Named.of("critical items missing", Reports.of(critical(-1))));
        Stream<Named<Review>> examples =
                Reports.examples().stream().map(file -> Named.of(file, Reports.of(Reports.example(file))));
        Stream<Named<Review>> random = LongStream.rangeClosed(1, 12)
                .mapToObj(seed -> Named.of("random " + seed, Reports.of(Reports.random(seed))));
        return Stream.of(named, examples, random).flatMap(s -> s).map(Arguments::of);
    }

    private static Assessment nothingApplies() {
        Answers answers = Answers.to(Reports.PINNED.model());
        Reports.PINNED.model().indicators().forEach(i -> answers.notApplicable(i.id(), "D1"));
        return answers.done();
    }

    /** @param level of the critical indicators, or −1 for unrated */
    private static Assessment critical(int level) {
        AssessmentModel model = Reports.PINNED.model();
        Answers answers = Answers.to(model).fullyEvidenced(model);
        for (Indicator indicator : model.indicators()) {
            if (!indicator.critical() || level >= 0) {
                answers.level(indicator.id(), "S1", indicator.critical() ? level : indicator.reverse() ? 1 : 3);
            }
        }
        model.matrix().askedCells().forEach(c -> answers.cell(c.value(), c.method(), "S1", 3));
        return answers.done();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void everyFormulaComesToWhatTheProgramSays(Review review) {
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            assertEquals(List.of(), different(book));
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void theFormulasWorkInEnglishToo(Review review) {
        try (Book book = Sheets.of(review, Language.EN, Reports.DAY)) {
            assertEquals(List.of(), different(book));
        }
    }

    @Test
    void theCasesHoldEveryStatusThatAScoreCanHave() {
        List<Review> all = reviews()
                .map(a -> (Review) ((Named<?>) a.get()[0]).getPayload())
                .toList();
        for (ScoreStatus status : ScoreStatus.values()) {
            assertTrue(all.stream()
                    .flatMap(r -> r.scorecard().subdimensions().stream())
                    .anyMatch(s -> s.status() == status));
            assertTrue(all.stream()
                    .flatMap(r -> r.scorecard().dimensions().stream())
                    .anyMatch(d -> d.status() == status));
        }
        for (AlignmentScore.Status status : AlignmentScore.Status.values()) {
            assertTrue(all.stream().anyMatch(r -> r.scorecard().alignment().status() == status));
        }
        assertTrue(all.stream().anyMatch(r -> r.scorecard().overall().cappedFrom() != null));
    }

    @Test
    void changingARawAnswerMovesTheTotal() {
        try (Book book = Sheets.of(Reports.of(critical(1)), Language.ZH, Reports.DAY)) {
            XSSFSheet sheet = book.workbook().getSheet("维度与指标");
            FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
            assertEquals(59.0, total(evaluator, sheet), CLOSE);
            sheet.forEach(row -> {
                if (row.getCell(0) != null
                        && List.of("V1.2", "V1.3").contains(row.getCell(0).getStringCellValue())) {
                    row.getCell(Column.RAW.ordinal()).setCellValue(3);
                }
            });
            evaluator.clearAllCachedResultValues();
            Double raised = Reports.of(critical(3)).scorecard().overall().score();
            assertEquals(raised, total(evaluator, sheet), CLOSE);
            assertTrue(raised > 75);
        }
    }

    private static double total(FormulaEvaluator evaluator, XSSFSheet sheet) {
        XSSFCell total = sheet.getRow(4).getCell(Column.SCORE.ordinal());
        return evaluator.evaluate(total).getNumberValue();
    }

    @Test
    void scoresFromSubdimensionsToTheTotalAreFormulas() {
        Review review = Reports.sample();
        try (Book book = Sheets.of(review, Language.ZH, Reports.DAY)) {
            Map<String, Written> cells = book.ledger().sheets().get("维度与指标");
            long formulas = cells.entrySet().stream()
                    .filter(c -> c.getKey().replaceAll("\\d", "").equals("J"))
                    .filter(c -> c.getValue() instanceof Written.NumberFormula)
                    .count();
            assertEquals(1 + 3 + 10, formulas);
            assertTrue(
                    book.ledger().formulas() > 400, "formulas: " + book.ledger().formulas());
        }
    }

    private static List<String> different(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        List<String> found = new ArrayList<>();
        book.ledger()
                .sheets()
                .forEach((name, cells) -> cells.forEach((address, written) -> {
                    CellReference place = new CellReference(address);
                    XSSFCell cell = book.workbook()
                            .getSheet(name)
                            .getRow(place.getRow())
                            .getCell(place.getCol());
                    if (cell.getCellType() == CellType.FORMULA && !same(evaluator.evaluate(cell), written)) {
                        found.add(name + "!" + address + " " + written + " but "
                                + evaluator.evaluate(cell).formatAsString());
                    }
                }));
        return found;
    }

    private static boolean same(CellValue value, Written written) {
        if (written instanceof Written.NumberFormula number) {
            return value.getCellType() == CellType.NUMERIC
                    && Math.abs(value.getNumberValue() - number.value()) <= CLOSE;
        }
        return written instanceof Written.TextFormula text
                && value.getCellType() == CellType.STRING
                && value.getStringValue().equals(text.text());
    }
}
