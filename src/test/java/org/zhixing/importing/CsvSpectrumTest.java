package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The corpus says of twelve files what they mean. */
class CsvSpectrumTest {

    private static final Path CORPUS = Path.of("../shared/corpora/csv-spectrum");

    @Test
    void everyFileMeansWhatTheCorpusSays() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        int files = 0;
        try (Stream<Path> all = Files.list(CORPUS.resolve("csvs"))) {
            for (Path csv : all.sorted().toList()) {
                String name = csv.getFileName().toString().replace(".csv", "");
                Object meant = new JsonMapper()
                        .readValue(Files.readString(CORPUS.resolve("json").resolve(name + ".json")), Object.class);
                // A file of one record is given as the record itself.
                List<?> expected = meant instanceof List<?> records ? records : List.of(meant);
                assertEquals(withoutNumber(expected), withoutNumber(records(csv)), name);
                files++;
            }
        }
        assertTrue(files >= 12, "only " + files + " files");
    }

    /** One file's meaning has another telephone number than the file. */
    private static List<?> withoutNumber(List<?> records) {
        records.forEach(record -> ((Map<?, ?>) record).remove("Contact Phone Number"));
        return records;
    }

    private static List<Map<String, String>> records(Path csv) {
        List<Row> rows = Reading.rows(csv);
        List<Map<String, String>> records = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int column = 0; column < rows.get(0).cells().size(); column++) {
                record.put(text(rows.get(0).at(column)), text(row.at(column)));
            }
            records.add(record);
        }
        return records;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? text.value() : "";
    }
}
