package org.zhixing.ui.records.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.desk.Desk;
import org.zhixing.desk.NewAssessment;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.Preset;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.records.Period;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** From chosen files into a real data file and back out for mending. */
class ImportsTest {

    private static final Messages WORDS = Messages.in(Language.ZH);
    private static final Progress STOPPED = (done, total) -> false;
    private static final String HEAD = "记录编号,服务日期,社工,服务对象,服务类型,时长,记录正文\n";
    private static final String ROWS = "R1,2026-03-05,W1,C1,探访,1,今日入户探访李奶奶，血压平稳\nR2,2026/2/30,W2,C2,个案,1.5,=1+1\n";

    @TempDir
    Path folder;

    private Desk desk;
    private RecordsDesk records;
    private Imports imports;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("zhixing.db"));
        records = desk.records(desk.create(NewAssessment.blank(
                new PersonalText("清河里社工中心"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                "annual-self-check")));
        imports = new Imports(records);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ChosenFile file(String name, String text) throws IOException {
        Path path = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return ChosenFile.of(path).looked(null, RecordMapping.NONE);
    }

    private PreparedImport prepared(ChosenFile... files) {
        return imports.check(List.of(files), RecordMapping.NONE, Progress.NONE).orElseThrow();
    }

    private List<String> ids() {
        return records.data().map(d -> d.records().records()).orElse(List.of()).stream()
                .map(ServiceRecord::id)
                .toList();
    }

    @Test
    void rowsThatWereSavedAndMendedComeInUnderTheirOwnIds() throws IOException {
        ChosenFile source = file("记录.csv", HEAD + ROWS);
        PreparedImport read = prepared(source);
        assertEquals(1, read.result().refused());
        assertTrue(imports.bring(read, false, List.of(), Progress.NONE).isPresent());
        assertEquals(List.of("R1"), ids());
        Path saved = folder.resolve("问题行.csv");
        assertTrue(imports.saveProblems(read, List.of(source), saved, WORDS, Progress.NONE));
        String mended = Files.readString(saved).replace("2026/2/30", "2026-02-28");
        assertFalse(mended.contains("R1"), "only rows that need mending are in it");
        assertTrue(imports.bring(prepared(file("改好.csv", mended)), true, List.of(), Progress.NONE)
                .isPresent());
        assertEquals(List.of("R1", "R2"), ids());
        assertEquals(
                "=1+1",
                records.notes(List.of("R2")).get("R2").value(),
                "what could have become a formula comes back the same");
    }

    @Test
    void eachFileWithProblemsGetsATableOfItsOwn() throws IOException {
        ChosenFile one = file("一.csv", HEAD + ROWS);
        ChosenFile good = file("二.csv", HEAD + "R3,2026-03-05,W1,C1,探访,1,\n");
        ChosenFile two = file("三.csv", HEAD + "R4,2026-13-05,W1,C1,探访,1,\n");
        Path saved = folder.resolve("问题行.csv");
        assertTrue(
                imports.saveProblems(prepared(one, good, two), List.of(one, good, two), saved, WORDS, Progress.NONE));
        assertTrue(Files.readString(saved).contains("R2"));
        assertTrue(Files.readString(folder.resolve("问题行-2.csv")).contains("R4"));
        assertFalse(Files.exists(folder.resolve("问题行-3.csv")));
    }

    @Test
    void whatIsStoppedLeavesEverythingAsItWas() throws IOException {
        ChosenFile source = file("记录.csv", HEAD + ROWS);
        PreparedImport read = prepared(source);
        List<Preset> presets = List.of(new Preset("abc", "记录.csv", RecordMapping.NONE));
        assertTrue(imports.check(List.of(source), RecordMapping.NONE, STOPPED).isEmpty());
        assertTrue(imports.bring(read, true, presets, STOPPED).isEmpty());
        assertFalse(imports.saveProblems(read, List.of(source), folder.resolve("p.csv"), WORDS, STOPPED));
        assertEquals(List.of(), ids());
        assertFalse(records.keepsNotes());
        assertEquals(List.of(), records.presets());
        assertEquals(List.of("zhixing.db", "记录.csv"), left());
    }

    @Test
    void aTableThatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        ChosenFile source = file("记录.csv", HEAD + ROWS);
        Path nowhere = folder.resolve("没有/问题行.csv");
        try {
            imports.saveProblems(prepared(source), List.of(source), nowhere, WORDS, Progress.NONE);
            throw new AssertionError("written to no folder");
        } catch (ProblemException told) {
            assertEquals(ProblemException.Kind.STORE, told.kind());
        }
        assertEquals(List.of("zhixing.db", "记录.csv"), left());
    }

    /** Names of the files in the folder, those of the open data file's log left out. */
    private List<String> left() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("zhixing.db-"))
                    .filter(name -> !Files.isDirectory(folder.resolve(name)))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
