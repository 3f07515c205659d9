package org.zhixing.importing.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhixing.importing.forms.PaperForm.PINNED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledForm.Given;
import org.zhixing.forms.FilledForm.Known;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Exports of questionnaire services: a row a respondent. */
class SurveyReaderTest {

    private static final String SERVICE = "序号,提交答卷时间,所用时间,来源,";

    @TempDir
    Path folder;

    private List<FilledForm> read(String csv) throws IOException {
        return read(csv, null);
    }

    private List<FilledForm> read(String csv, @Nullable SurveyMapping mapping) throws IOException {
        Path file = folder.resolve("答卷.csv");
        Files.writeString(file, csv);
        return new FormReader(PINNED, mapping).read(file);
    }

    private String refused(String csv, @Nullable SurveyMapping mapping) {
        return assertThrows(ProblemException.class, () -> read(csv, mapping))
                .problems()
                .get(0)
                .key();
    }

    private static SurveyMapping values(Map<String, String> values) {
        return new SurveyMapping(Map.of(), false, null, Map.of(), null, null, values);
    }

    private static List<Given> given(Object... indicatorsAndLevels) {
        List<Given> given = new java.util.ArrayList<>();
        for (int i = 0; i < indicatorsAndLevels.length; i += 2) {
            given.add(new Given(
                    (String) indicatorsAndLevels[i],
                    new Answer.Level((Integer) indicatorsAndLevels[i + 1]),
                    PersonalText.NONE));
        }
        return given;
    }

    @Test
    void anExportOfTextsIsReadWithRolesTimesAndReasons() throws IOException {
        List<FilledForm> forms = read(SERVICE
                + "1、您的身份是,2、M1.1 需求预估,\"3、M1.2服务目标与计划[单选题]\",\"4、第一部分—过程回顾与计划调整\",总分\n"
                + "1,2025/12/1 10:00:00,60秒,微信,B.督导,3. 稳定,(跳过),\"1. 有回顾表，但照抄上期\",7\n"
                + "2,2025/12/1 11:00:00,1分30秒,链接,一线社工,稳定,6.不适用〖本年无此服务〗,不清楚,3\n");
        assertEquals(2, forms.size());
        FilledForm first = forms.get(0);
        assertEquals(Known.SURVEY, first.known());
        assertEquals(Role.S, first.role());
        assertEquals("答卷.csv:2", first.source());
        assertEquals(given("M1.1", 3, "M1.4", 1), first.answers());
        assertEquals(30.0, first.medianSeconds());
        FilledForm second = forms.get(1);
        assertEquals(Role.W, second.role());
        assertEquals(
                List.of(
                        new Given("M1.1", new Answer.Level(3), PersonalText.NONE),
                        new Given("M1.2", new Answer.NotApplicable(new PersonalText("本年无此服务")), PersonalText.NONE),
                        new Given("M1.4", new Answer.DontKnow(), PersonalText.NONE)),
                second.answers());
        assertEquals(30.0, second.medianSeconds());
        assertEquals(List.of(), first.doubts());
        assertEquals(List.of(), second.doubts());
    }

    @Test
    void headersInTwoRowsAreReadTogether() throws IOException {
        List<FilledForm> forms = read("身份,专业过程,,,备注\n,M1.1,M1.2,M1.3,\n督导,0,2,4,谢谢\n");
        assertEquals(1, forms.size());
        assertEquals(given("M1.1", 0, "M1.2", 2, "M1.3", 4), forms.get(0).answers());
        assertEquals(Role.S, forms.get(0).role());
    }

    @Test
    void remarksAndReasonsInColumnsOfTheirOwnBelongToTheirQuestion() throws IOException {
        List<FilledForm> forms =
                read("角色,M1.1 需求预估,M1.1 补充说明,M1.2 服务目标与计划,M1.2 不适用的理由,M1.3\n" + "S,2,看了案卷,NA,没有这项,4\n");
        assertEquals(
                List.of(
                        new Given("M1.1", new Answer.Level(2), new PersonalText("看了案卷")),
                        new Given("M1.2", new Answer.NotApplicable(new PersonalText("没有这项")), PersonalText.NONE),
                        new Given("M1.3", new Answer.Level(4), PersonalText.NONE)),
                forms.get(0).answers());
    }

    @Test
    void idsAreToldFromLongerIdsAndACellOfTheMatrixIsAQuestionToo() throws IOException {
        String header = "角色,第12题M1.1专业方法,Q3 M1.2(单选),CONFxCASE,L1\n";
        FilledForm form = read(header + "D,3,2,1,完全如此\n").get(0);
        assertEquals(given("M1.1", 3, "M1.2", 2), form.answers());
        assertEquals("CONF", form.cells().get(0).value());
        assertEquals(1, form.validity().get(0).answer());
        assertEquals("problems.form.noForm", refused("角色,M1.11,M1.22,XM1.3\nD,3,2,1\n", null));
    }

    @Test
    void bareNumbersOfAServiceAreLevelsOnlyWhereAZeroShowsIt() throws IOException {
        String head = SERVICE + "您的身份,M1.1,M1.2,M1.3\n";
        String row = "1,2025/12/1 10:00,30秒,微信,督导,";
        assertEquals("problems.form.optionNumbers", refused(head + row + "1,2,4\n", null));
        assertEquals("problems.form.optionNumbers", refused(head + row + "1,不适用,4\n", null));
        assertEquals(
                given("M1.1", 1, "M1.2", 2, "M1.3", 4),
                read(head + row + "1,2. 部分,4\n").get(0).answers());
        assertEquals(
                given("M1.1", 0, "M1.2", 2, "M1.3", 4),
                read(head + row + "0,2,4\n").get(0).answers());
        String own = "角色,M1.1,M1.2,M1.3\n督导,1. 从不,4. 经常,3. 有时\n";
        assertEquals("problems.form.optionNumbers", refused(own, null));
        assertEquals(
                given("M1.1", 1, "M1.2", 4, "M1.3", 3),
                read(own + "督导,0. 没有,1. 从不,1. 从不\n").get(0).answers());
        Map<String, String> options = Map.of("1", "0", "2", "1", "3", "2", "4", "3", "5", "4");
        assertEquals(
                given("M1.1", 0, "M1.2", 1, "M1.3", 3),
                read(head + row + "1,2,4\n", values(options)).get(0).answers());
        assertEquals(
                given("M1.1", 1, "M1.2", 2, "M1.3", 4),
                read("角色,M1.1,M1.2,M1.3\n督导,1,2,4\n").get(0).answers());
    }

    @Test
    void aMappingNamesColumnsRolesTimesAndWords() throws IOException {
        SurveyMapping mapping = new SurveyMapping(
                Map.of("做预估吗", "M1.1", "有计划吗", "M1.2"),
                false,
                "您在机构做什么",
                Map.of("带队伍的", Role.S),
                Role.W,
                "花了多久",
                Map.of("常常", "3", "从不", "0", "没有这项", "NA"));
        List<FilledForm> forms = read("您在机构做什么,做预估吗,有计划吗,花了多久\n带队伍的,常常,从不,0:40\n,从不,没有这项,20\n船长,常常,,\n", mapping);
        assertEquals(given("M1.1", 3, "M1.2", 0), forms.get(0).answers());
        assertEquals(Role.S, forms.get(0).role());
        assertEquals(20.0, forms.get(0).medianSeconds());
        assertEquals(List.of(Kind.REASON_MISSING), kinds(forms.get(1)));
        assertEquals(Role.W, forms.get(1).role());
        assertEquals(List.of(Kind.UNKNOWN_ROLE), kinds(forms.get(2)));
        assertNull(forms.get(2).role());
    }

    @Test
    void columnsAreTakenInOrderOnlyWhenAskedForAndWhenTheirNumberIsRight() throws IOException {
        List<Indicator> asked = PINNED.model().indicators().stream()
                .filter(i -> i.roles().contains(Role.X))
                .toList();
        String head = asked.stream().map(i -> "问题").collect(Collectors.joining(",")) + "\n";
        String row = asked.stream().map(i -> "1").collect(Collectors.joining(",")) + "\n";
        SurveyMapping inOrder = new SurveyMapping(Map.of(), true, null, Map.of(), Role.X, null, Map.of());
        FilledForm form = read("序号," + head + "7," + row, inOrder).get(0);
        assertEquals(
                asked.stream().map(Indicator::id).toList(),
                form.answers().stream().map(Given::indicator).toList());
        assertEquals(Role.X, form.role());
        assertEquals("problems.form.inOrder", refused("序号,再一题," + head + "7,1," + row, inOrder));
        assertEquals("problems.form.noForm", refused("序号," + head + "7," + row, null));
    }

    @Test
    void aRespondentIsTheSameInALaterExportAndTwoAlikeAreTwo() throws IOException {
        String head = "角色,M1.1,M1.2,M1.3\n";
        String first = "W,3,3,3\nW,3,3,3\nS,3,3,3\n";
        List<String> keys = read(head + first).stream().map(FilledForm::form).toList();
        assertEquals(3, keys.stream().distinct().count());
        List<String> later =
                read(head + "W,1,2,3\n" + first).stream().map(FilledForm::form).toList();
        assertEquals(keys, later.subList(1, 4));
    }

    @Test
    void aRespondentIsTheSameWhenTheColumnsOfALaterExportStandInAnotherOrder() throws IOException {
        String key = read("序号,角色,M1.1,M1.2,CONF×CASE,L1,L2\n7,督导,3,2,1,完全如此,不完全如此\n")
                .get(0)
                .form();

        assertEquals(
                key,
                read("L2,CONF×CASE,M1.2,序号,L1,M1.1,角色\n不完全如此,1,2,7,完全如此,3,督导\n")
                        .get(0)
                        .form());
    }

    @ParameterizedTest
    @CsvSource({"56秒, 56", "2分5秒, 125", "1小时, 3600", "00:01:05, 65", "90, 90", "12.5s, 12.5", "很久, ", "0, ", "-3, "})
    void aTimeIsReadHoweverItIsWritten(String written, @Nullable Double seconds) throws IOException {
        FilledForm form =
                read("角色,用时,M1.1,M1.2,M1.3\nS," + written + ",0,1,2\n").get(0);
        assertEquals(seconds == null ? null : Double.valueOf(seconds / 3), form.medianSeconds());
        assertEquals(seconds == null ? List.of(Kind.DURATION) : List.of(), kinds(form));
    }

    @Test
    void aSecondColumnForTheSameQuestionIsToldAndLeftOut() throws IOException {
        FilledForm form = read("角色,M1.1,M1.2,M1.3,又问M1.1\nS,3,2,1,0\n").get(0);
        assertEquals(given("M1.1", 3, "M1.2", 2, "M1.3", 1), form.answers());
        assertEquals(List.of(FormDoubt.of(Kind.COLUMN_TWICE, "", "E2", "M1.1")), form.doubts());
    }

    private static List<Kind> kinds(FilledForm form) {
        return form.doubts().stream().map(FormDoubt::kind).toList();
    }
}
