package org.zhixing.ui.models.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.work.Text;

class WordingTest {

    private static Optional<Wording.Kind> en(String zh, String en, Text before) {
        return Wording.en(new Text(zh, en), before, true).map(Wording.Hint::kind);
    }

    @Test
    void englishIsMissingChineseOrOutOfDate() {
        Text before = new Text("无预估", "No assessment");
        assertEquals(Optional.of(Wording.Kind.MISSING), en("无预估", " ", null));
        assertEquals(Optional.of(Wording.Kind.NOT_TRANSLATED), en("无预估", "无预估", null));
        assertEquals(Optional.of(Wording.Kind.NOT_TRANSLATED), en("无预估", "No 预估", null));
        assertEquals(Optional.of(Wording.Kind.UNCHANGED), en("没有预估", "No assessment", before));
        assertEquals(Optional.empty(), en("没有预估", "There is no assessment", before));
        assertEquals(Optional.empty(), en("无预估", "No assessment", before));
        assertEquals(Optional.empty(), en("PDCA", "PDCA", null));
    }

    @Test
    void anchorsThatJudgeAreTold() {
        assertEquals(
                Optional.of(new Wording.Hint(Wording.Kind.JUDGES, "到位")), Wording.zh(new Text("工作落实到位", "x"), true));
        assertEquals(
                Optional.of(new Wording.Hint(Wording.Kind.JUDGES, "good")),
                Wording.en(new Text("好", "Good practice"), null, true));
        assertEquals(Optional.empty(), Wording.zh(new Text("工作落实到位", "x"), false));
        assertEquals(Optional.empty(), Wording.en(new Text("善意", "Goodwill is on file"), null, true));
    }

    @Test
    void anchorsBeyondWhatOneReadsAtAGlanceAreTold() {
        String fits = "字".repeat(Wording.LONGEST_ZH);
        assertEquals(Optional.empty(), Wording.zh(new Text(fits, "x"), true));
        assertEquals(
                Optional.of(new Wording.Hint(Wording.Kind.TOO_LONG, "45")),
                Wording.zh(new Text(fits + "字", "x"), true));
        assertEquals(
                Optional.of(new Wording.Hint(Wording.Kind.TOO_LONG, "220")),
                Wording.en(new Text("字", "x".repeat(221)), null, true));
    }

    @Test
    void nothingInTheShippedModelAsksForOtherWords() {
        List<Text> anchors = Shipped.MODEL.indicators().stream()
                .flatMap(i -> i.anchors().stream().map(a -> a.text()))
                .toList();
        assertEquals(245, anchors.size());
        for (Text anchor : anchors) {
            assertEquals(Optional.empty(), Wording.zh(anchor, true), anchor.zh());
            assertEquals(Optional.empty(), Wording.en(anchor, anchor, true), anchor.en());
        }
    }
}
