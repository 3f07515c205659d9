package org.zhixing.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zhixing.importing.TableFailure.Refused;

/** A workbook of Excel 97 to 2003. Its cells may stand in any order, so that a sheet is held before it is given on. */
final class XlsTable implements Table {

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK");

    private final Path file;
    private final List<SheetName> sheets;

    XlsTable(Path file) throws IOException {
        this.file = file;
        XlsRecords names = new XlsRecords(null, new Meter());
        process(names, new Meter());
        sheets = names.sheets();
        if (sheets.isEmpty()) {
            throw new Refused("problems.table.noSheet");
        }
    }

    @Override
    public TableFile.Kind kind() {
        return TableFile.Kind.XLS;
    }

    @Override
    public List<SheetName> sheets() {
        return sheets;
    }

    @Override
    public void read(String sheet, RowSink sink, Meter meter) throws IOException {
        XlsRecords records = new XlsRecords(sheet, meter);
        process(records, meter);
        for (Row row : records.rows()) {
            if (!sink.row(row)) {
                return;
            }
        }
    }

    private void process(XlsRecords records, Meter meter) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refused("problems.table.password");
            }
            String name = STREAMS.stream()
                    .filter(root::hasEntryCaseInsensitive)
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                throw new Refused(
                        root.hasEntryCaseInsensitive("Book") ? "problems.table.oldExcel" : "problems.table.kind");
            }
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            try (DocumentInputStream document = root.createDocumentInputStream(name);
                    InputStream in = new MeteredStream(document, meter)) {
                meter.total(document.available());
                new HSSFEventFactory().abortableProcessEvents(request, in);
            }
            if (!records.whole() && !meter.stopped()) {
                throw new Refused("problems.table.cutShort");
            }
        } catch (EncryptedDocumentException e) {
            throw new Refused("problems.table.password");
        } catch (OldExcelFormatException e) {
            throw new Refused("problems.table.oldExcel");
        } catch (org.apache.poi.hssf.eventusermodel.HSSFUserException e) {
            throw new Refused("problems.table.damaged");
        }
    }
}
