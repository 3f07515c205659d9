package org.zhixing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Standing;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/** Who is asked what, how long it takes, and what they are told. */
class FormSpecTest {

    private static final PinnedModel PINNED = ShippedModel.pinned();
    private static final Rater ANNA = new Rater("r1", Role.W, new PersonalText("王小满"), true, null);
    private static final Rater BO = new Rater("r2", Role.W, new PersonalText("赵青禾"), true, null);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource({
        // role, indicators, cells?, sentences?, evidence?, minutes of 40 s an indicator, 25 s a cell, 10 s a sentence
        "D, 31, true, true, true, 40",
        "S, 43, true, true, true, 50",
        "W, 37, true, true, true, 45",
        "X, 15, false, false, true, 10",
        "C, 8, false, false, false, 10",
    })
    void aRoleIsAskedWhatTheModelAsksIt(
            Role role, int indicators, boolean matrix, boolean validity, boolean evidence, int minutes) {
        FormSpec spec = FormSpec.ofRole("f", PINNED, role);

        assertEquals(indicators, spec.indicators().size());
        assertTrue(spec.indicators().stream().allMatch(i -> i.roles().contains(role)));
        assertEquals(matrix, spec.matrix());
        assertEquals(validity, spec.validity());
        assertEquals(evidence, spec.evidence());
        assertEquals(minutes, Guidance.minutes(spec));
        assertFalse(spec.isEmpty());
    }

    @Test
    void aTrainerIsAskedNothing() {
        assertTrue(FormSpec.ofRole("f", PINNED, Role.T).isEmpty());
    }

    @Test
    void aPartThatWasAssignedIsAskedOfThoseItWasAssignedTo() {
        String part = PINNED.model().subdimensions().get(0).id();
        List<String> inPart = PINNED.model().subdimensions().get(0).indicators().stream()
                .map(Indicator::id)
                .toList();
        Dossier dossier = dossier(Anonymity.USUAL).with(Standing.NEW.withAssignment(part, List.of("r2")));

        FormSpec anna = FormSpec.ofRater("f", PINNED, ANNA, "a", dossier);
        FormSpec bo = FormSpec.ofRater("f", PINNED, BO, "a", dossier);
        FormSpec anybody = FormSpec.ofRole("f", PINNED, Role.W, "a", dossier);

        assertTrue(anna.indicators().stream().noneMatch(i -> inPart.contains(i.id())));
        assertTrue(bo.indicators().stream().anyMatch(i -> inPart.contains(i.id())));
        assertEquals(anybody.indicators(), bo.indicators());
    }

    @Test
    void idsAreToldFromOneAnotherAndFoundInAnyText() {
        Set<String> ids = new HashSet<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            String id = FormId.of(random.nextLong());
            assertEquals(Optional.of(id), FormId.in("表号：" + id + "（第 2 页）"));
            ids.add(id);
        }
        assertEquals(10_000, ids.size());
        assertEquals("ZX-2222-2222-2222", FormId.of(0));
        assertEquals("ZX-3222-2222-2222", FormId.of(1));
        assertEquals(Optional.empty(), FormId.in("没有编号"));
    }

    @Test
    void workersAreToldFromHowManyOnTheyAreShownAndWhatCouldBeInferred() {
        String usual = invitation(ANNA, Anonymity.USUAL, Language.ZH);
        String more = invitation(ANNA, new Anonymity(Anonymity.MORE, false), Language.ZH);

        assertTrue(usual.contains("一线社工满 3 人，才单独列出这个身份的中位数；不满 3 人时，谁的答案都不会单独显示，也不会从先后、时间里看出来。"), usual);
        assertTrue(usual.contains("可以倒推出一线社工的中位数；只有一位一线社工时，那就是这一位的答案"), usual);
        assertFalse(usual.contains("指标页上没有“一线社工”这一栏"));
        assertTrue(more.contains("满 5 人"), more);
        assertTrue(more.contains("指标页上没有“一线社工”这一栏"), more);
    }

    @Test
    void othersAreToldThatTheyMayBeAlone() {
        Rater director = new Rater("r3", Role.D, PersonalText.NONE, true, null);

        String text = invitation(director, Anonymity.USUAL, Language.ZH);

        assertTrue(text.contains("只有你一位时，这一栏的中位数就是你的答案"), text);
        assertFalse(text.contains("满 3 人"));
    }

    @Test
    void anInvitationSaysWhatIsAskedUntilWhenAndHowToReturnIt() {
        String text = invitation(ANNA, Anonymity.USUAL, Language.ZH);

        assertTrue(text.startsWith("王小满，你好："), text);
        assertTrue(text.contains("示例社工服务中心正在做 2026 年的机构年度自评，请你以“一线社工”的身份填一份评分表。"), text);
        assertTrue(text.contains("37 项指标和 43 格价值与方法，大约 45 分钟，可以分几次填。请在 2026-12-15 之前发回"), text);
        assertTrue(text.contains("单独发回给我就好，不要发在群里"), text);
    }

    @Test
    void theEnglishInvitationSaysTheSame() {
        String text = invitation(ANNA, Anonymity.USUAL, Language.EN);

        assertTrue(text.contains("37 indicators and 43 pairs of value and method, about 45 minutes"), text);
        assertTrue(text.contains("Please send it back by 2026-12-15"), text);
        assertTrue(text.contains("only when there are 3 of them or more"), text);
        assertTrue(text.contains("can work out the workers' median"), text);
    }

    @Test
    void withoutADayNoneIsMentioned() {
        FormSpec spec = FormSpec.ofRole("f", PINNED, Role.C);

        String text = Invitation.of(spec, null, Language.ZH);

        assertTrue(text.startsWith("你好："), text);
        assertTrue(text.contains("我们正在做机构年度自评，想请你以“服务对象代表”的身份说说你遇到的服务"), text);
        assertTrue(text.contains("8 组句子，大约 10 分钟"), text);
        assertFalse(text.contains("之前发回"), text);
        assertFalse(text.contains("您"));
    }

    @ParameterizedTest
    @CsvSource({"答案, ANSWER", "Answer, ANSWER", "' answer ', ANSWER", "Ａｎｓｗｅｒ, ANSWER", "编号, ID", "No., ID"})
    void headsAreKnownInBothLanguages(String head, FormColumn column) {
        assertEquals(Optional.of(column), new FormVocabulary().column(head));
    }

    @Test
    void noTwoColumnsAndNoTwoChoicesShareTheirWords() {
        FormVocabulary vocabulary = new FormVocabulary();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (FormColumn column : FormColumn.values()) {
                assertEquals(Optional.of(column), vocabulary.column(column.head(messages)));
            }
            for (FormWord word : FormWord.values()) {
                assertEquals(Optional.of(word), vocabulary.word(word.in(messages)));
            }
        }
    }

    private static String invitation(Rater rater, Anonymity anonymity, Language language) {
        return Invitation.of(FormSpec.ofRater("f", PINNED, rater, "a", dossier(anonymity)), UNTIL, language);
    }

    private static Dossier dossier(Anonymity anonymity) {
        Assessment assessment = Assessment.empty(
                PINNED.model().id(),
                PINNED.model().version(),
                new PersonalText("示例社工服务中心"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        return Dossier.of(assessment
                .withRaters(List.of(ANNA, BO))
                .withPanel(assessment.panel().withAnonymity(anonymity)));
    }
}
