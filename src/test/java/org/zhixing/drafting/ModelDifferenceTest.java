package org.zhixing.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.documents.ModelReader;
import org.zhixing.documents.ShippedModel;
import org.zhixing.drafting.ModelDifference.Item;
import org.zhixing.drafting.ModelDifference.Kind;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Text;

/** What differs between two models and which step it asks for, by one change to the shipped model's text at a time. */
class ModelDifferenceTest {

    private static final AssessmentModel SHIPPED = ShippedModel.read();

    @Test
    void nothingDiffersBetweenAModelAndItselfUnderAnotherVersion() {
        ModelDifference same = ModelDifference.between(SHIPPED, SHIPPED.withVersion("9.9.9"));
        assertEquals(List.of(), same.items());
        assertNull(same.step());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "en": "Needs assessment"}|"en": "Assessing needs"}|REWORDED|M1.1|name.en|PATCH
            "zh": "机构年度自评"|"zh": "年度自评"|REWORDED|title|zh|PATCH
            "zh": "专业过程"|"zh": "过程"|REWORDED|M1|name.zh|PATCH
            "zh": "薄弱"|"zh": "偏弱"|REWORDED|bands|weak.name.zh|PATCH
            Which step of the plan hands|Which part of the plan hands|REWORDED|matrix|cells.SELFHELP×CASE.question.en|PATCH
            "zh": "新站点", "en"|"zh": "新的站点", "en"|REWORDED|driftIndicators|ACT-3.confounders.1.zh|PATCH
            "zh": "开目标与方法依据工作坊|"zh": "办目标与方法依据工作坊|REWORDED|recommendations|R02.action.zh|PATCH
            "id": "M1",\\n          "weight": 3|"id": "M1",\\n          "weight": 2|REWEIGHTED|M1|weight|MINOR
            "id": "M1.1",\\n              "weight": 3|"id": "M1.1",\\n              "weight": 2.5|REWEIGHTED|M1.1|weight|MINOR
            "id": "M",\\n      "weight": 1|"id": "M",\\n      "weight": 2|REWEIGHTED|M|weight|MINOR
            "roles": ["D", "S", "W"],\\n              "evidence": ["E01", "E04"]|"roles": ["S", "W"],\\n              "evidence": ["E01", "E04"]|RULES_CHANGED|M1.1|roles|MINOR
            "evidence": ["E01", "E04"],|"evidence": ["E01", "E03"],|RULES_CHANGED|M1.1|evidence|MINOR
            "drift": {"DOC": 1, "FORM": 1}|"drift": {"DOC": 2, "FORM": 1}|RULES_CHANGED|M1.1|drift.DOC|MINOR
            "drift": {"FORM": 2},\\n              "reverse": false,\\n              "critical": false|"drift": {"FORM": 2},\\n              "reverse": false,\\n              "critical": true|RULES_CHANGED|M1.2|critical|MINOR
            "drift": {"FORM": 2},\\n              "reverse": false|"drift": {"FORM": 2},\\n              "reverse": true|RULES_CHANGED|M1.2|reverse|MAJOR
            "zh": "无预估，直接开展服务"|"zh": "没有预估，直接服务"|ANCHORS_CHANGED|M1.1|anchors.0.zh|MAJOR
            "meaning": {"zh": "部分人、部分时候做到"|"meaning": {"zh": "有人有时做到"|ANCHORS_CHANGED|scale|levels.2.meaning.zh|MAJOR
            "insufficientBelow": 0.6|"insufficientBelow": 0.5|RULES_CHANGED|coverage|insufficientBelow|MAJOR
            "unsupported": 2|"unsupported": 1|RULES_CHANGED|evidenceGate|unsupported|MAJOR
            "base": 1.0|"base": 2.0|RULES_CHANGED|overall|base|MAJOR
            "id": "good", "min": 75|"id": "good", "min": 80|RULES_CHANGED|bands|good.min|MAJOR
            "dimensionTo": 39.0|"dimensionTo": 45.0|RULES_CHANGED|caps|2.dimensionTo|MAJOR
            "floor": 4, "mandatory": true, "name": {"zh": "保密"|"floor": 3, "mandatory": true, "name": {"zh": "保密"|RULES_CHANGED|matrix|values.CONF.floor|MAJOR
            "method": "COMM", "relevance": 2, "question": {"zh": "居民能否|"method": "COMM", "relevance": 1, "question": {"zh": "居民能否|RULES_CHANGED|matrix|cells.SELFHELP×COMM.relevance|MAJOR
            "declaredFrom": 3|"declaredFrom": 2.5|RULES_CHANGED|matrix|mismatch.declaredFrom|MINOR
            "id": "E03", "strength": "MEDIUM"|"id": "E03", "strength": "STRONG"|RULES_CHANGED|evidenceTypes|E03.strength|MAJOR
            "questionnaireThresholds": [25, 45, 65]|"questionnaireThresholds": [25, 45, 66]|RULES_CHANGED|drifts|DOC.questionnaireThresholds|MINOR
            "thresholds": [2.0, 3.0, 4.0]|"thresholds": [2.0, 3.0, 5.0]|RULES_CHANGED|driftIndicators|DOC-4a.thresholds|MINOR
            "ceilingShare": 0.8|"ceilingShare": 0.9|RULES_CHANGED|selfReport|ceilingShare|MINOR
            {"indicator": "M1.5", "by": ["FORM-3"]}|{"indicator": "M1.5", "by": ["FORM-4"]}|RULES_CHANGED|contradictions|M1.5.by|MINOR
            {"indicator": "M3.1", "atMost": 1}|{"indicator": "M3.1", "atMost": 2}|RULES_CHANGED|recommendations|R01.trigger|MINOR
            {"id": "P8", "first": "A3.5"|{"id": "P8", "first": "A3.6"|RULES_CHANGED|inconsistencyPairs|P8.first|MINOR
            """)
    void oneChangeIsOneItemWithItsStep(String was, String is, Kind kind, String place, String part, Step step) {
        ModelDifference difference = ModelDifference.between(SHIPPED, changed(was, is));
        List<Item> items = difference.items();
        assertEquals(
                List.of(kind + " " + place + " " + part),
                items.stream()
                        .map(i -> i.kind() + " " + i.place() + " " + i.part())
                        .toList());
        assertEquals(step, difference.step());
    }

    @Test
    void valuesAreToldAsTheyWereAndAsTheyAre() {
        assertEquals(
                List.of(new Item(Kind.REWEIGHTED, "M1.1", "weight", "3", "2.5")),
                ModelDifference.between(
                                SHIPPED,
                                changed(
                                        "\"id\": \"M1.1\",\\n              \"weight\": 3",
                                        "\"id\": \"M1.1\", \"weight\": 2.5"))
                        .items());
    }

    @Test
    void anchorsDeclaredToBeRewordedArePatchedAndOtherRulersAreNot() {
        AssessmentModel reworded = changed("无预估，直接开展服务", "没有预估");
        assertEquals(
                Step.PATCH, ModelDifference.between(SHIPPED, reworded, true).step());
        AssessmentModel fewer = changed(
                "{\"level\": 1, \"text\": {\"zh\": \"有预估表，但照抄模板或项目书，人人相似\", \"en\": \"An assessment form exists but is copied from a template or the bid; everyone looks alike\"}},\\n",
                "");
        ModelDifference gone = ModelDifference.between(SHIPPED, fewer, true);
        assertEquals(Step.MAJOR, gone.step());
        assertEquals(Kind.ANCHORS_CHANGED, gone.items().get(0).kind());
        assertEquals(1, gone.items().size());
    }

    @Test
    void whatCameAndWhatWentIsToldOnceWithItsName() {
        ModelDraft draft = ModelDraft.of("d", ShippedModel.pinned(), Set.of());
        ModelDraft without = new DraftStep.RemoveIndicator("M3.1").applyTo(draft);
        ModelDraft with = new DraftStep.AddSubdimension("M", 0, "M9", new Text("新", "New"), 1).applyTo(without);
        List<Item> items = with.difference().items();
        assertEquals(new Item(Kind.ADDED, "M9", "", null, "新 / New"), items.get(0));
        assertEquals(1, items.stream().filter(i -> i.place().equals("M3.1")).count());
        assertEquals(Step.MINOR, with.difference().step());
    }

    @ParameterizedTest
    @CsvSource({"M1, M2 M3 M4 M1, M1", "M4, M4 M1 M2 M3, M4"})
    void onlyThePartThatMovedIsSaidToHaveMoved(String id, String order, String moved) {
        ModelDraft draft = ModelDraft.of("d", ShippedModel.pinned(), Set.of());
        int position = List.of(order.split(" ")).indexOf(id);
        ModelDifference difference =
                new DraftStep.MoveSubdimension(id, position).applyTo(draft).difference();
        assertEquals(
                List.of("MOVED " + moved + " position"),
                difference.items().stream()
                        .map(i -> i.kind() + " " + i.place() + " " + i.part())
                        .toList());
        assertEquals(Step.MINOR, difference.step());
    }

    @Test
    void anIndicatorThatMovedElsewhereIsNeitherNewNorGone() {
        ModelDraft draft = ModelDraft.of("d", ShippedModel.pinned(), Set.of());
        assertEquals(
                List.of(new Item(Kind.MOVED, "M1.1", "parent", "M1", "V1")),
                new DraftStep.MoveIndicator("M1.1", "V1", 2)
                        .applyTo(draft)
                        .difference()
                        .items());
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, PATCH, 1.2.4", "1.2.3, MINOR, 1.3.0", "1.2.3, MAJOR, 2.0.0"})
    void theNextVersionFollowsFromTheStep(String version, Step step, String next) {
        assertEquals(
                next, step.after(SemanticVersion.parse(version).orElseThrow()).toString());
    }

    /** The change must be one: the text is there, and for the first time in the place that is meant. */
    private static AssessmentModel changed(String was, String is) {
        String text = ShippedModel.pinned().text();
        String from = was.replace("\\n", "\n");
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(was);
        }
        String other = text.substring(0, at) + is.replace("\\n", "\n") + text.substring(at + from.length());
        return ModelReader.read(other, "").model();
    }
}
