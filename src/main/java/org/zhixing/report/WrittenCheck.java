package org.zhixing.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.workbook.Ledger;
import org.zhixing.report.workbook.Written;

/**
 * Opens a finished workbook and holds it against the ledger: the sheets in their order, every text still a text, every
 * number and cached result exact, the formulas and charts all there and none besides.
 */
final class WrittenCheck {

    private WrittenCheck() {}

    /** @return where the file first differs, such as {@code 概览!B10}, or nothing when it is whole */
    static Optional<String> firstDifference(Path file, Ledger ledger) throws IOException {
        // Opened for reading only and given back unchanged.
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            return firstDifference(workbook, ledger);
        } catch (InvalidFormatException | POIXMLException | OpenXML4JRuntimeException e) {
            return Optional.of(file.getFileName().toString());
        }
    }

    private static Optional<String> firstDifference(XSSFWorkbook workbook, Ledger ledger) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        List<String> expected = new ArrayList<>(ledger.sheets().keySet());
        if (!names.equals(expected)) {
            return Optional.of(String.join("/", names));
        }
        long formulas = 0;
        for (String name : expected) {
            XSSFSheet sheet = workbook.getSheet(name);
            for (Map.Entry<String, Written> cell :
                    ledger.sheets().getOrDefault(name, Map.of()).entrySet()) {
                if (!same(at(sheet, cell.getKey()), cell.getValue())) {
                    return Optional.of(name + "!" + cell.getKey());
                }
            }
            XSSFDrawing drawing = sheet.getDrawingPatriarch();
            if ((drawing == null ? 0 : drawing.getCharts().size()) != ledger.charts(name)) {
                return Optional.of(name);
            }
            formulas += formulas(sheet);
        }
        return formulas == ledger.formulas() ? Optional.empty() : Optional.of("fx " + formulas);
    }

    private static @Nullable XSSFCell at(XSSFSheet sheet, String address) {
        CellReference place = new CellReference(address);
        XSSFRow row = sheet.getRow(place.getRow());
        return row == null ? null : row.getCell(place.getCol());
    }

    private static boolean same(@Nullable XSSFCell cell, Written written) {
        if (cell == null) {
            return false;
        }
        if (written instanceof Written.Words words) {
            return cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words.text());
        }
        if (written instanceof Written.Number number) {
            return cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number.value();
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return false;
        }
        if (written instanceof Written.NumberFormula number) {
            return cell.getCachedFormulaResultType() == CellType.NUMERIC
                    && cell.getNumericCellValue() == number.value()
                    && cell.getCellFormula().equals(number.formula());
        }
        return written instanceof Written.TextFormula text
                && cell.getCachedFormulaResultType() == CellType.STRING
                && cell.getStringCellValue().equals(text.text())
                && cell.getCellFormula().equals(text.formula());
    }

    private static long formulas(XSSFSheet sheet) {
        long found = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                found += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            }
        }
        return found;
    }
}
