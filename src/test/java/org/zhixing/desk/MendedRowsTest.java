package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.Progress;

/** Rows of a table for mending belong to the table that they came from. */
class MendedRowsTest {

    private static final String HEAD = "服务日期,社工,服务类型,服务时长,人数\n";

    @TempDir
    private Path folder;

    private void bring(RecordsDesk records, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        PreparedImport prepared = records.prepare(List.of(RecordFile.of(file)), RecordMapping.NONE, Progress.NONE)
                .orElseThrow();
        assertTrue(records.importRecords(prepared, Progress.NONE).isPresent());
    }

    /** Both files have had a third row refused: only the table itself can say whose row it mends. */
    @Test
    void theTableSaysWhoseRowsItMends() throws IOException {
        try (Desk desk = Desks.open(folder)) {
            RecordsDesk records = desk.records(desk.create(Desks.blank()));
            bring(records, "b.csv", HEAD + "2025-03-01,W1,活动,1,许多\n2025-03-01,W1,联欢,1,20\n");
            bring(records, "a.csv", HEAD + "2025-03-01,W1,活动,1,许多\n2025-03-02,W1,联欢,1,20\n");

            bring(
                    records,
                    "问题行.csv",
                    "问题 Problem,怎么改 How to mend,原行号 Original row,原表 Original table," + HEAD
                            + "不是数字,只写数字,行2,a.csv,2025-03-01,W1,活动,1,40\n不认识,选,行3,a.csv,2025-03-02,W1,活动,1,20\n");

            List<ServiceRecord> kept = records.data().orElseThrow().records().records();
            assertEquals(
                    List.of("行2", "a.csv·行2", "a.csv·行3"),
                    kept.stream().map(ServiceRecord::id).toList());
            assertEquals(null, kept.get(0).participants());
            assertEquals(40, kept.get(1).participants());
        }
    }
}
