package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Vignette;

class VignettesReaderTest {

    private static final AssessmentModel MODEL =
            ModelReader.read(TextFile.read(ShippedModel.FILE), "model.json").model();

    private static final Path EXAMPLES = ShippedModel.FILE.resolveSibling("vignettes.json");

    private static List<Vignette> read(String text) {
        return VignettesReader.read(text, "v.json", MODEL);
    }

    /** Specification 6, "示例情境卡"; A2.2 is reversed, so that its effective 0 is a 4 as its anchors read. */
    @Test
    void theShippedExamplesHaveTheKeysOfTheSpecification() {
        Map<String, String> keys = new TreeMap<>();
        for (Vignette vignette : VignettesReader.read(TextFile.read(EXAMPLES), "", MODEL)) {
            StringBuilder said = new StringBuilder();
            vignette.items().forEach(i -> said.append(' ')
                    .append(i.indicator())
                    .append('=')
                    .append(i.key().ratings()));
            keys.put(vignette.id(), said.toString().trim().replaceAll("[\\[\\]]", ""));
            assertTrue(vignette.example(), vignette.id());
            assertTrue(
                    vignette.text().zh().length() > 100 && vignette.text().en().length() > 300, vignette.id());
        }
        assertEquals(
                Map.of(
                        "VG1", "M2.5=1 M1.1=0 V1.3=0 A3.2=1 A2.1=1 M4.5=1 V2.3=1 M1.6=0",
                        "VG2", "M1.1=3 M1.2=3 V1.5=3 V2.1=4 V2.4=3 M1.4=3 A1.4=3 M1.5=2",
                        "VG3", "M3.5=0 A2.2=4 M3.2=1 V1.2=1 V1.5=0 M4.3=0 M1.2=1 A1.1=0"),
                keys);
        assertTrue(MODEL.indicator("A2.2").orElseThrow().reverse());
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        List<Vignette> own = List.of(
                new Vignette(
                        "a",
                        new Text("一张卡", "A card"),
                        new Text("两行\n文字 \"引号\"", "<script>"),
                        List.of(
                                new Vignette.Item("M1.1", new ExpertKey(List.of(0, 4, 2))),
                                new Vignette.Item("M1.2", ExpertKey.NONE)),
                        false),
                new Vignette("b", new Text("空卡", "Empty"), new Text("", ""), List.of(), true));
        assertEquals(own, read(VignettesWriter.write(MODEL.id(), own)));
        List<Vignette> shipped = VignettesReader.read(TextFile.read(EXAMPLES), "", MODEL);
        assertEquals(shipped, read(VignettesWriter.write(MODEL.id(), shipped)));
    }

    @Test
    void aTextInOneLanguageStandsForBoth() {
        Vignette read = read("""
                {"model": "annual-self-check", "vignettes": [
                 {"id": "a", "title": {"zh": "卡"}, "text": {"en": "A case"}, "items": [{"indicator": "M1.1"}]}]}
                """).get(0);
        assertEquals(new Text("卡", "卡"), read.title());
        assertEquals(new Text("A case", "A case"), read.text());
        assertEquals(ExpertKey.NONE, read.items().get(0).key());
        assertEquals(false, read.example());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'vignettes': [V]}|/model json.required",
                "{'model': 'other', 'vignettes': [V]}|/model json.oneOf",
                "{'model': M, 'vignettes': []}|/vignettes json.minItems",
                "{'model': M, 'vignettes': [V, V]}|/vignettes/1/id model.idTwice",
                "{'model': M, 'vignettes': [V], 'key': 1}|/key json.unknownKey",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': {}, 'text': T, 'items': []}]}|/vignettes/0/title workshop.untitled",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': {'zh': ' '}, 'text': T, 'items': []}]}|/vignettes/0/title workshop.untitled",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': {'fr': 'x'}, 'text': T, 'items': []}]}|/vignettes/0/title workshop.untitled",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': T, 'text': 'x', 'items': []}]}|/vignettes/0/text json.type",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': T, 'text': T, 'items': [{'indicator': 'M9.9'}]}]}|/vignettes/0/items/0/indicator workshop.unknownIndicator",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': T, 'text': T, 'items': [{'indicator': 'M1.1'}, {'indicator': 'M1.1'}]}]}|/vignettes/0/items/1/indicator workshop.itemTwice",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': T, 'text': T, 'items': [{'indicator': 'M1.1', 'experts': [5]}]}]}|/vignettes/0/items/0/experts/0 model.outOfRange",
                "{'model': M, 'vignettes': [{'id': 'a', 'title': T, 'text': T, 'items': [{'indicator': 'M1.1', 'experts': [1.5]}]}]}|/vignettes/0/items/0/experts/0 json.type"
            })
    void whatIsNotAVignetteIsRefusedAtItsPlace(String text, String problem) {
        String json = text.replace("V", "{'id': 'a', 'title': T, 'text': T, 'items': []}")
                .replace("T,", "{'zh': '卡'},")
                .replace("M,", "'annual-self-check',")
                .replace('\'', '"');
        assertTrue(
                Refusals.of(() -> read(json)).contains("v.json " + problem),
                () -> json + Refusals.of(() -> read(json)));
    }
}
