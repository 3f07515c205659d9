package org.zhixing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.desk.Desk;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;

/** A workshop led from a terminal. */
class WorkshopOpenCommandTest {

    @TempDir
    Path folder;

    private String store = "";
    private String id = "";

    @BeforeEach
    void prepare() {
        Path file = folder.resolve("w.db");
        store = file.toString();
        try (Desk desk = Desk.open(file)) {
            id = desk.workshops()
                    .create(
                            Ran.MODEL,
                            new PersonalText("秋季"),
                            List.of(vignette("VG1", "百叟宴", "M2.5"), vignette("VG2", "会谈", "M1.1")));
        }
    }

    @Test
    void itSaysHowToGetInAndWhereTheSessionStands() {
        Ran ran = lead("");

        assertEquals(0, ran.status(), ran.err());
        List<String> lines = ran.outLines();
        assertTrue(lines.get(0).matches("手机打开：http://127\\.0\\.0\\.1:[0-9]+"), lines.get(0));
        assertTrue(lines.get(1).matches("口令：[0-9A-Z]{4}"), lines.get(1));
        assertTrue(lines.stream().anyMatch(l -> l.matches("[█▀▄ ]{30,50}")), "the code");
        assertEquals("百叟宴（VG1）· 等人加入 · 屏上 M2.5 · 0 人 · 本轮已答 0 / 0 · 手机 0", lines.get(lines.size() - 1));
    }

    @Test
    void theWholeRoundGoesWordByWordAndIsKept() {
        Ran ran = lead("go\nGO\n下一步\nback\ngo\ngo\n# discussed\n\ngo\nturn VG2\nshow M1.1\nquit\ngo\n");

        assertEquals(3, ran.status());
        assertEquals(
                List.of("独立评", "已锁定", "已揭钥匙"),
                ran.outLines().stream()
                        .filter(l -> l.startsWith("百叟宴"))
                        .skip(1)
                        .limit(3)
                        .map(l -> l.split(" · |· ")[1])
                        .toList());
        assertTrue(ran.out().contains("refused back: "), ran.out());
        assertTrue(ran.out().endsWith("会谈（VG2）· 等人加入 · 屏上 M1.1 · 0 人 · 本轮已答 0 / 0 · 手机 0\n"), ran.out());
        try (Desk desk = Desk.open(Path.of(store))) {
            assertEquals("VG2", desk.workshops().read(id).vignette());
            assertEquals(Stage.COMPARED, desk.workshops().read(id).leftAt().get("VG1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"fly, refused fly: 可以输入", "show M9.9, refused show M9.9: ", "turn VG9, refused turn VG9: "})
    void aWordThatDoesNotFitIsRefusedAndTheSessionGoesOn(String line, String answer) {
        Ran ran = lead(line + "\nstatus\n");

        assertEquals(3, ran.status());
        assertTrue(ran.outLines().stream().anyMatch(l -> l.startsWith(answer)), ran.out());
        assertTrue(ran.outLines().stream().anyMatch(l -> l.startsWith("百叟宴")), ran.out());
    }

    @Test
    void anotherPinMayBeDrawn() {
        List<String> pins = lead("pin\nnewpin\n").outLines().stream()
                .filter(l -> l.startsWith("口令："))
                .toList();

        assertEquals(3, pins.size());
        assertEquals(pins.get(0), pins.get(1));
        assertTrue(!pins.get(1).equals(pins.get(2)), pins.toString());
    }

    @Test
    void anUnknownSessionAnAddressElsewhereAndAWrongPortAreSaidInWords() {
        assertEquals(3, Ran.of("workshop", "open", "none", "--store", store).status());
        Ran elsewhere = Ran.of("workshop", "open", id, "--store", store, "--address", "203.0.113.7", "--port", "8499");
        assertEquals(4, elsewhere.status());
        assertTrue(elsewhere.err().startsWith("203.0.113.7:8499：这个地址和端口不能用"), elsewhere.err());
        assertEquals(
                2,
                Ran.of("workshop", "open", id, "--store", store, "--port", "65536")
                        .status());
        assertEquals(4, Ran.of("workshop", "open", id, "--store", store + "x").status());
    }

    private Ran lead(String input) {
        return Ran.with(input, "workshop", "open", id, "--store", store, "--address", "127.0.0.1");
    }

    private static Vignette vignette(String id, String title, String indicator) {
        Text text = new Text(title, title);
        return new Vignette(
                id, text, text, List.of(new Vignette.Item(indicator, new ExpertKey(List.of(1, 1, 2)))), false);
    }
}
