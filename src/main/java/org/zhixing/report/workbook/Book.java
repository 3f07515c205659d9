package org.zhixing.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: its grids, its names, and the ledger of what was written. */
public final class Book implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final Ledger ledger = new Ledger();

    /** Adds a sheet behind the ones there are. */
    public Grid sheet(String name) {
        return new Grid(workbook.createSheet(name), styles, ledger);
    }

    /** Gives a cell or range a name for formulas; {@code reference} is absolute and names its sheet. */
    public void name(String name, String reference) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(reference);
    }

    public void hide(Grid grid) {
        workbook.setSheetHidden(workbook.getSheetIndex(grid.name()), true);
    }

    /** Says what the file is; of people only the agency, of programs only this one. */
    public void properties(String product, String title, String agency, LocalDate date) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(product);
        core.setLastModifiedByUser(product);
        core.setTitle(SafeText.shown(title));
        core.setSubjectProperty(SafeText.shown(agency));
        core.setCreated(Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
        properties.getExtendedProperties().setApplication(product);
    }

    /** A property of the file with a name of our own. */
    public void property(String name, String value) {
        workbook.getProperties().getCustomProperties().addProperty(name, value);
    }

    public Ledger ledger() {
        return ledger;
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** The finished file. Made in memory: the library would hide a full disk behind an error without a cause. */
    public byte[] bytes() {
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
