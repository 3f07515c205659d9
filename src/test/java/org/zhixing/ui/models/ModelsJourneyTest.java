package org.zhixing.ui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.DataFolder;
import org.zhixing.desk.ModelDrafts;
import org.zhixing.desk.NewAssessment;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.records.Period;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** A supervisor of a federation adds an indicator of their own to the shipped model and publishes it, in a data folder. */
@ExtendWith(ApplicationExtension.class)
class ModelsJourneyTest {

    private static final String ADDED = "M1.7";

    private static final Text NAME = new Text("服务中断的交接", "Handing over when service breaks off");

    private static final List<Text> ANCHORS = List.of(
            new Text("社工离开，服务就停", "When a worker leaves, service stops"),
            new Text("有交接表，只写了名单", "There is a form with names only"),
            new Text("部分个案有当面交接", "Some cases are handed over in person"),
            new Text("个案均当面交接，记录在卷", "Every case is handed over in person and on file"),
            new Text("同 3，且三个月后回访", "As level 3, with a call after three months"));

    @TempDir
    Path folder;

    private ModelsWindow window;

    @Start
    void start(Stage stage) {
        window = new ModelsWindow(folder, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ModelDrafts drafts() {
        return DataFolder.models(folder).drafts();
    }

    /** The only draft there is, as it is on disk. */
    private ModelDraft onDisk() {
        return drafts().read(drafts().list().get(0).id());
    }

    private void begin() {
        window.press("copy-annual-self-check");
        window.waitFor("part-tree");
    }

    private void addIndicator() {
        window.select("M1.6");
        window.press("part-add");
        ModelsWindow.until(() -> onDisk().model().indicator(ADDED).isPresent());
    }

    private void fillIn() {
        window.type("indicator-zh", NAME.zh());
        window.type("indicator-en", NAME.en());
        for (int level = 0; level < ANCHORS.size(); level++) {
            window.type("anchor-zh-" + level, ANCHORS.get(level).zh());
            window.type("anchor-en-" + level, ANCHORS.get(level).en());
        }
        window.tick("案卷抽样");
        window.tick("督导记录");
    }

    @Test
    void anIndicatorIsAddedPublishedAndUsedByTheNextAssessmentWhileTheOldOneKeepsItsModel() {
        begin();
        addIndicator();
        ModelsWindow.until(() -> window.text("problems-title").equals("还有 13 处要补"));
        fillIn();
        ModelsWindow.until(() -> window.text("problems-title").equals("没有要补的"));
        Indicator added = onDisk().model().indicator(ADDED).orElseThrow();
        assertEquals(NAME, added.name());
        assertEquals(ANCHORS, added.anchors().stream().map(a -> a.text()).toList());
        assertEquals(List.of("E01", "E03"), added.evidence());

        window.press("draft-publish");
        window.waitFor("publish-now");
        assertTrue(window.texts().contains("次版本 1.1.0（这些改动需要的）"));
        assertTrue(window.texts().contains("和以前的年度按两版共有的指标比较；共有权重不到七成时只并列。"));
        window.type("notes-zh", "联合会加了交接一题");
        window.type("notes-en", "The federation added handing over");
        window.press("publish-now");
        ModelsWindow.until(() -> window.texts().contains("联合会加了交接一题"));

        assertEquals(List.of(), drafts().list());
        assertEquals(
                List.of("1.1.0", "1.0.0"),
                DataFolder.models(folder).versions("annual-self-check").stream()
                        .map(m -> m.model().version())
                        .toList());
        AssessmentSession old = window.session();
        assertEquals("1.0.0", old.pinned().model().version());
        assertTrue(old.pinned().model().indicator(ADDED).isEmpty());
        AssessmentModel next = window.newAssessment(new NewAssessment(
                new PersonalText("清河里社工中心"),
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                "annual-self-check",
                null,
                false,
                false));
        assertEquals("1.1.0", next.version());
        assertEquals(NAME, next.indicator(ADDED).orElseThrow().name());
        assertEquals("1.0.0", window.reopened().model().version());
    }

    @Test
    void whatIsUnfinishedCannotBePublishedAndLeadsToTheFirstGap() {
        begin();
        addIndicator();
        window.select("V1");
        window.press("draft-publish");
        ModelsWindow.until(() -> "indicator-zh".equals(window.focused()));
        assertEquals("还有 13 处要补，先到第一处", window.said());
        assertFalse(window.has("publish-now"));
    }

    @Test
    void aPartMovesWithTheKeyboardAlsoIntoTheNextSubdimension(FxRobot robot) {
        begin();
        window.select("M1.6");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        ModelsWindow.until(() -> place("M1.6").equals("M1 4"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
        ModelsWindow.until(() -> place("M1.6").equals("M2 0"));
    }

    private String place(String indicator) {
        AssessmentModel model = onDisk().model();
        var part = model.subdimensionOf(indicator);
        return part.id() + " "
                + part.indicators().stream().map(Indicator::id).toList().indexOf(indicator);
    }

    @Test
    void whatIsTakenOutComesBackAndEveryStepCanBeTakenBack() {
        begin();
        window.select("M1.2");
        window.press("part-remove");
        ModelsWindow.until(() -> onDisk().model().indicator("M1.2").isEmpty());
        assertEquals("已去掉 M1.2 服务目标与计划", window.said());
        window.undoSaid();
        ModelsWindow.until(() -> onDisk().model().indicator("M1.2").isPresent());
        assertEquals(onDisk().base().model(), onDisk().model());
        window.press("draft-redo");
        ModelsWindow.until(() -> onDisk().model().indicator("M1.2").isEmpty());
    }

    @Test
    void anchorsInOtherWordsAreAnotherYardstickUnlessOneDeclaresThatTheySayTheSame() {
        begin();
        window.select("M1.1");
        window.type("anchor-zh-0", "没有预估，直接开展服务");
        ModelsWindow.until(() -> onDisk().model()
                .indicator("M1.1")
                .orElseThrow()
                .anchors()
                .get(0)
                .text()
                .zh()
                .startsWith("没有"));
        window.press("draft-changes");
        ModelsWindow.until(() -> window.texts().contains("1 处不同，需要主版本"));
        window.press("anchors-reworded");
        ModelsWindow.until(() -> window.texts().contains("1 处不同，需要修订版"));
        window.press("draft-edit");
        window.waitFor("part-tree");
    }

    @Test
    void theDraftIsStillThereInTheOtherLanguageAndAfterLeaving() {
        begin();
        window.select("M1.1");
        window.type("indicator-zh", "需求与资源预估");
        window.language(Language.EN);
        window.waitFor("part-tree");
        assertEquals(
                "需求与资源预估",
                onDisk().model().indicator("M1.1").orElseThrow().name().zh());
        ModelsWindow.until(() -> window.texts().contains("The Chinese was changed, the English was not"));
        window.press("models-all");
        ModelsWindow.until(() -> window.texts().contains("Changes: 1 · nothing left to mend, it can be published"));
    }

    @Test
    void everyControlHasAName() {
        ModelsWindow.until(() -> window.has("copy-annual-self-check"));
        assertEquals(List.of(), window.nameless());
        window.press("read-annual-self-check");
        window.waitFor("models-read");
        assertEquals(List.of(), window.nameless());
        window.press("models-all");
        begin();
        assertEquals(List.of(), window.nameless());
        window.select("M1");
        assertEquals(List.of(), window.nameless());
        window.select("");
        assertEquals(List.of(), window.nameless());
    }
}
