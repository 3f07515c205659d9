package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.desk.FoundFile.Kind;
import org.zhixing.importing.forms.PaperForm;
import org.zhixing.model.Role;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file is, under a name that says something else. */
class FoundFileTest {

    private static final Path MODEL = Path.of("assessment-models/annual-self-check");
    private static final Path CORPORA = Path.of("../shared/corpora");

    @TempDir
    Path folder;

    private Kind kind(Path file) {
        FoundFile found = FoundFile.of(file);
        assertEquals(found.kind() == Kind.UNKNOWN, !found.problems().isEmpty());
        return found.kind();
    }

    /** Under a name without an ending. */
    private Path text(String content, String charset) throws IOException {
        return Files.write(folder.resolve("文件"), content.getBytes(Charset.forName(charset)));
    }

    private Kind kindOf(String content) throws IOException {
        return kind(text(content, "UTF-8"));
    }

    @Test
    void whatTheProgramWritesItselfIsKnownByItsFirstBytes() {
        try (Desk desk = Desks.shipped(folder)) {
            assertEquals(Kind.DATA_FILE, kind(desk.store()));
            Path carried = folder.resolve("报告.xlsx");
            HandOver.write(desk, null, Passphrase.of("秋水 长天 一色 孤鹜"), carried, Progress.NONE);
            assertEquals(Kind.HAND_OVER, kind(carried));
            Path archive = folder.resolve("一切.xlsx");
            desk.attachments().archive(archive);
            assertEquals(Kind.ARCHIVE, kind(archive));
        }
    }

    @Test
    void aModelIsKnownAlsoByItsFolder() {
        assertEquals(Kind.MODEL, kind(MODEL.resolve("model.json")));
        assertEquals(Kind.MODEL, kind(Path.of("assessment-models/case-file-audit/model.json")));
        assertEquals(MODEL.resolve("model.json"), FoundFile.of(MODEL).file());
        assertEquals(Kind.MODEL, kind(MODEL));
    }

    @Test
    void everyExampleHoldsASelfCheck() throws IOException {
        try (Stream<Path> examples = Files.list(MODEL.resolve("examples"))) {
            for (Path example : examples.toList()) {
                JsonNode whole = JsonMapper.shared().readTree(Files.readString(example));
                assertEquals(Kind.ASSESSMENT, kindOf(whole.get("assessment").toString()), example.toString());
            }
        }
    }

    @Test
    void workbooksAreKnownByWhatStandsInThem() {
        try (Desk desk = Desks.shipped(folder)) {
            Path book = folder.resolve("一.csv");
            desk.models()
                    .drafts()
                    .exportWorkbook(desk.models().newest("annual-self-check").orElseThrow(), book, Language.EN, true);
            assertEquals(Kind.MODEL_WORKBOOK, kind(book));
        }
        assertEquals(Kind.FORM, kind(PaperForm.blank(folder.resolve("二.json"), 7, Role.W)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECORDS|服务编号,服务日期,登记日期,服务对象编号,社工编号,服务记录",
                "LEDGER|partner,interactions,agencyGives,partnerGives,writtenDivision,contact,rules,responseTime",
                "LEDGER|合作伙伴,interactions,agencyGives,伙伴投入,writtenDivision,contact,rules,responseTime",
                "FORM|指标编号,评分",
                "VOTES|编号,讨论前,讨论后",
                "TABLE|天气,心情"
            })
    void tablesAreKnownByTheirHeads(Kind kind, String heads) throws IOException {
        String table = heads + "\n" + heads.replaceAll("[^,]+", "1") + "\n";
        assertEquals(kind, kindOf(table));
        assertEquals(kind, kind(text(table, "GB18030")));
        assertEquals(kind, kindOf("\uFEFF一年的表\n" + table));
    }

    @Test
    void theFiguresOfAgenciesAreKnownByTheirFormat() throws IOException {
        assertEquals(Kind.BUNDLE, kindOf("\uFEFF {\"format\": \"zhixing-federation-bundle\", \"agencies\": []}"));
        assertEquals(Kind.UNKNOWN, kindOf("{\"format\": \"another\", \"ratings\": [], \"period\": {}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{}",
                "[]",
                "[1, 2]",
                "{\"id\": 1}",
                "<html></html>",
                "PK\u0003\u0004",
                "\0\0\0\0",
                "你好！\n\n明天下午开会，请带上台账。\n",
                "notes"
            })
    void whatIsOfNoUseIsToldWithAReason(String content) throws IOException {
        assertEquals(Kind.UNKNOWN, kindOf(content));
    }

    @Test
    void whatIsNotThereOrNoFileIsToldToo() {
        assertEquals(
                "problems.file.absent",
                FoundFile.of(folder.resolve("nothing")).problems().get(0).key());
        assertEquals(
                "problems.file.directory",
                FoundFile.of(folder).problems().get(0).key());
    }

    @Test
    void noFileHoweverHostileEndsInAnythingElse() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(CORPORA)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            kind(file);
        }
    }
}
