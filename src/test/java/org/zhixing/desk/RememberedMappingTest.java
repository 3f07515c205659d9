package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** A file whose columns had to be mapped by hand is read the same way when its notes are asked for again. */
class RememberedMappingTest {

    private static final String NOTE = "探访独居老人了解近期身体状况并协助联系社区医生预约下周复诊事宜";

    private static final RecordMapping BY_HAND = RecordMapping.NONE.withColumns(Map.of(
            RecordField.RECORD_ID, List.of("流水"),
            RecordField.SERVICE_DATE, List.of("哪天"),
            RecordField.WORKER_ID, List.of("谁"),
            RecordField.SERVICE_TYPE, List.of("做什么"),
            RecordField.DURATION_HOURS, List.of("多久"),
            RecordField.NOTE_TEXT, List.of("写了什么")));

    @TempDir
    Path folder;

    private Desk desk;
    private RecordsDesk records;
    private List<RecordFile> files;

    @BeforeEach
    void aFileWithHeadersOfItsOwn() throws IOException {
        desk = Desks.open(folder);
        records = desk.records(desk.create(Desks.blank()));
        files = List.of(RecordFile.of(Files.writeString(
                folder.resolve("own.csv"), "流水,哪天,谁,做什么,多久,写了什么\nA1,2025-03-01,W1,探访,1," + NOTE + "\n")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itsNotesAreFoundByTheMappingThatWasKept() {
        records.savePreset(new Preset(files.get(0).fingerprints().get(0), "own.csv", BY_HAND));
        RecordMapping remembered = records.remembered(files);
        assertEquals(BY_HAND, remembered);
        assertEquals(
                Map.of("A1", new PersonalText(NOTE)),
                records.notes(List.of("A1"), files, remembered, Progress.NONE).orElseThrow());
    }

    @Test
    void whatWasNotKeptIsReadAsItIsKnown() {
        assertEquals(RecordMapping.NONE, records.remembered(files));
    }
}
