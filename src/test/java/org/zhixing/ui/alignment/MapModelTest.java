package org.zhixing.ui.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.Change;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.work.PersonalText;

/** What keys and clicks on the map come to, without a window. */
class MapModelTest {

    private static final AssessmentModel MODEL = ShippedModel.read();

    private final List<Change> changes = new ArrayList<>();
    private final MapModel map = new MapModel(MODEL, changes::add);

    private void follow(Assessment assessment, String rater, boolean locked, boolean all) {
        map.follow(assessment, rater, locked, all);
    }

    @Test
    void arrowsPassCellsThatAreNeverAskedAndStopAtTheEdge() {
        map.select("COLLECT", "ADMIN");
        map.move(1, 0);
        assertEquals("EQUITY×ADMIN", map.selected().get().id(), "TRAD×ADMIN is never asked");
        map.move(1, 0);
        assertEquals("EQUITY×ADMIN", map.selected().get().id());
        map.select("COLLECT", "ADMIN");
        map.move(0, 1);
        assertEquals("COLLECT×ADMIN", map.selected().get().id(), "COLLECT×SUPV is never asked");
        map.select("TRAD", "ADMIN");
        assertEquals("COLLECT×ADMIN", map.selected().get().id());
    }

    @Test
    void aKeyRatesAndTheSameKeyTakesItBack() {
        follow(Answers.to(MODEL).rater("S1", true, null).done(), "S1", false, false);
        map.select("CONF", "CASE");
        map.rate(3);
        follow(Answers.to(MODEL).cell("CONF", "CASE", "S1", 3).done(), "S1", false, false);
        map.rate(3);
        map.notApplicable("没有小组");
        map.dontKnow();
        assertEquals(
                List.of(
                        new Change.RateCell("CONF", "CASE", "S1", new Answer.Level(3)),
                        new Change.RateCell("CONF", "CASE", "S1", null),
                        new Change.RateCell("CONF", "CASE", "S1", new Answer.NotApplicable(new PersonalText("没有小组"))),
                        new Change.RateCell("CONF", "CASE", "S1", new Answer.DontKnow())),
                changes);
    }

    @Test
    void whoIsNotAskedOrHasSubmittedOnlyReads() {
        Assessment assessment = Answers.to(MODEL)
                .level("V3.3", "X1", 2)
                .cell("CONF", "CASE", "S1", 2)
                .done();
        follow(assessment, "X1", false, false);
        assertFalse(map.view().get().mayRate());
        map.rate(2);
        follow(assessment, "S1", true, false);
        assertFalse(map.view().get().mayRate());
        map.rate(2);
        assertEquals(List.of(), changes);
    }

    @Test
    void othersCellsStayHiddenUntilAllMayBeShown() {
        Assessment assessment = Answers.to(MODEL)
                .cell("CONF", "CASE", "S1", 1)
                .cell("CONF", "CASE", "D1", 3)
                .done();
        follow(assessment, "S1", false, false);
        assertTrue(map.view().get().mine());
        assertEquals(1.0, cell("CONF", "CASE").raw());
        follow(assessment, "S1", false, true);
        assertFalse(map.view().get().mine());
        assertEquals(2.0, cell("CONF", "CASE").raw());
        map.mineWanted().set(true);
        follow(assessment, "S1", false, true);
        assertEquals(1.0, cell("CONF", "CASE").raw());
    }

    @Test
    void mismatchesAreVisitedInTurn() {
        follow(
                Answers.to(MODEL)
                        .conflict("AWARE", "CASE", "S1", 1, "例")
                        .conflict("CONF", "ADMIN", "S1", 1, "例")
                        .done(),
                "S1",
                false,
                true);
        int mismatches = map.view().get().score().mismatches().size();
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < mismatches; i++) {
            map.jump(1);
            visited.add(map.selected().get().id());
        }
        assertTrue(visited.containsAll(List.of("CONF×ADMIN", "AWARE×CASE")), visited.toString());
        map.jump(-1);
        assertEquals(visited.get(mismatches - 2), map.selected().get().id());
    }

    @Test
    void aPieceOfEvidenceServesTheChosenCellToo() {
        Assessment assessment = Answers.to(MODEL)
                .cell("CONF", "CASE", "S1", 3)
                .evidence("E01", "M1.1")
                .done();
        follow(assessment, "S1", false, true);
        map.select("CONF", "CASE");
        map.serve(assessment.evidence().get(0), true);
        Change.PutEvidence put = (Change.PutEvidence) changes.get(0);
        assertEquals(List.of("M1.1", "CONF×CASE"), put.piece().places());
        map.serve(put.piece(), false);
        assertEquals(
                List.of("M1.1"), ((Change.PutEvidence) changes.get(1)).piece().places());
    }

    private AlignmentScore.CellScore cell(String value, String method) {
        return map.view().get().score().cells().stream()
                .filter(c -> c.value().equals(value) && c.method().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
