package org.zhixing.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhixing.assessment.Answers;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Evidence;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Models;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.review.Reviews;
import org.zhixing.review.Sources;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

class ReliabilityTest {

    private static final AssessmentModel MODEL = Models.of(
            List.of(Models.dimension(
                    "M",
                    1,
                    Models.subdimension(
                            "M1",
                            1,
                            Models.indicator("M1.1", 1, false, false, Map.of()),
                            Models.indicator("M1.2", 1, false, true, Map.of())),
                    Models.subdimension("M2", 1, 1, 1, 1))),
            List.of(),
            List.of(),
            List.of());

    private static List<String> lines(Assessment assessment) {
        Review review = Reviews.of(new PinnedModel(MODEL, "", ""), assessment, Sources.NONE);
        return Reliability.of(review, Messages.in(Language.ZH)).stream()
                .map(i -> i.title() + "|" + i.detail() + "|" + i.screen() + "|" + i.place())
                .toList();
    }

    private static Answers everythingAt(int level) {
        Answers answers = Answers.to(MODEL);
        MODEL.indicators().forEach(indicator -> answers.level(indicator.id(), "D1", level));
        MODEL.matrix().askedCells().forEach(cell -> answers.cell(cell.value(), cell.method(), "D1", level));
        return answers;
    }

    @Test
    void whatIsUnansweredIsCountedBySubdimensionCriticalItemsFirst() {
        Answers answers = Answers.to(MODEL).level("M2.2", "D1", 2);
        assertEquals(
                List.of(
                        "先答 1 个关键项|M1.2 名称|rating|M1.2",
                        "补齐 4 题未答|M1 有 2 题、M2 有 2 题|rating|M1.1",
                        "补齐价值与方法的匹配矩阵|还没有答；没有矩阵的年份与有矩阵的不能直接比|alignment|null"),
                lines(answers.done()));
    }

    @Test
    void highRatingsWithoutEvidenceAreNamedMostHeldDownFirst() {
        Answers answers = everythingAt(2).level("M2.1", "D1", 3).level("M2.3", "D1", 4);
        assertEquals(
                List.of("为 2 项高分补证据|M2.3 名称、M2.1 名称|rating|M2.3"),
                lines(answers.done()).stream()
                        .filter(line -> line.startsWith("为"))
                        .toList());
    }

    @Test
    void evidenceThatNobodyCheckedIsPointedOut() {
        Answers answers = everythingAt(2)
                .evidence(new Evidence("e1", List.of("CONF×CASE", "M2.1"), "E03", null, PersonalText.NONE, "D1", null));
        assertEquals(
                List.of("核对 1 份证据|由提交者以外的人核对后才计入|rating|M2.1"),
                lines(answers.done()).stream()
                        .filter(line -> line.startsWith("核对"))
                        .toList());
    }

    @Test
    void whereAllIsWellThereIsNothingToDo() {
        Answers answers = Answers.to(MODEL).fullyEvidenced(MODEL);
        int level = 1;
        for (var indicator : MODEL.indicators()) {
            answers.level(indicator.id(), "D1", level++ % 4);
        }
        MODEL.matrix().askedCells().forEach(cell -> answers.cell(cell.value(), cell.method(), "D1", 2));
        assertEquals(List.of(), lines(answers.done()));
    }
}
