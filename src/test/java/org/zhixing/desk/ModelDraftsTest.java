package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.documents.ModelReader;
import org.zhixing.drafting.DraftStep;
import org.zhixing.drafting.ModelChange;
import org.zhixing.drafting.ModelDifference.Step;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.Anchor;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;

/** Drafts of the shipped model in a real folder, from the first edit to the frozen version. */
class ModelDraftsTest {

    private static final String ID = "annual-self-check";
    private static final DraftStep NOTES = new DraftStep.Notes(new Text("M1.1 加重", ""));

    @TempDir
    Path folder;

    @Test
    void everyEditIsOnDiskWhenItReturns() {
        ModelDraft draft = drafts().begin(shipped());
        draft = drafts().apply(draft, weigh(draft, 5));
        draft = drafts().apply(draft, NOTES);
        assertEquals(draft, drafts().read(draft.id()));
        assertEquals(
                List.of(new ModelDrafts.Card(
                        draft.id(), ID, "1.0.0", shipped().model().title(), 1, 0)),
                drafts().list());
    }

    @Test
    void editsAreTakenBackAndMadeAgain() {
        ModelDrafts drafts = drafts();
        ModelDraft first = drafts.begin(shipped());
        ModelDraft second = drafts.apply(first, weigh(first, 5));
        ModelDraft third = drafts.apply(second, NOTES);
        assertEquals(second, drafts.undo(third));
        assertEquals(first, drafts.undo(second));
        assertEquals(first, drafts.undo(first));
        assertEquals(first, drafts.read(first.id()));
        assertEquals(second, drafts.redo(first));
        assertEquals(third, drafts.redo(second));
        assertEquals(third, drafts.redo(third));
        assertEquals(third, drafts.read(first.id()));
    }

    @Test
    void anEditThatChangesNothingIsNoEdit() {
        ModelDrafts drafts = drafts();
        ModelDraft draft = drafts.begin(shipped());
        assertSame(draft, drafts.apply(draft, weigh(draft, 3)));
        assertSame(draft, drafts.undo(draft));
    }

    @Test
    void publishingFreezesTheNextVersionAndEndsTheDraft() {
        ModelDraft draft = drafts().begin(shipped());
        draft = drafts().apply(drafts().apply(draft, weigh(draft, 5)), NOTES);
        assertEquals(Step.MINOR, drafts().leastStep(draft));
        PinnedModel published = drafts().publish(draft, Step.MINOR);
        assertEquals(draft.model().withVersion("1.1.0"), published.model());
        assertEquals(published, library().newest(ID).orElseThrow());
        assertEquals(
                List.of(new ModelChange("1.1.0", ID + " 1.0.0", false, new Text("M1.1 加重", "M1.1 加重"))),
                ModelReader.changes(published));
        assertEquals(List.of(), drafts().list());
        assertEquals(
                List.of("1.1.0", "1.0.0"),
                library().versions(ID).stream().map(m -> m.model().version()).toList());
    }

    @Test
    void everyPublishedVersionStaysAsItWas() {
        PinnedModel second = published(shipped(), 5, Step.MINOR);
        PinnedModel third = published(second, 6, Step.MAJOR);
        assertEquals("2.0.0", third.model().version());
        assertEquals(List.of(third, second, shipped()), library().versions(ID));
        assertEquals(
                List.of("2.0.0", "1.1.0"),
                ModelReader.changes(third).stream().map(ModelChange::version).toList());
    }

    @Test
    void aSmallerStepThanTheDifferenceAsksForIsRefused() {
        ModelDraft begun = drafts().begin(shipped());
        ModelDraft draft = drafts().apply(begun, weigh(begun, 5));
        assertEquals(List.of("problems.draft.step.MINOR"), refused(() -> drafts().publish(draft, Step.PATCH)));
        assertEquals(draft, drafts().read(draft.id()));
        assertEquals(1, library().versions(ID).size());
    }

    @Test
    void aDraftOfAnOlderVersionFollowsTheHighestAndCountsWhatItWouldTakeBack() {
        ModelDraft old = drafts().begin(shipped());
        ModelDraft draft = drafts().apply(
                        old,
                        new DraftStep.EditDimension(
                                "M",
                                new Text("方法", "Method"),
                                old.model().dimensions().get(0).weight()));
        published(shipped(), 5, Step.MINOR);
        assertEquals(Step.PATCH, drafts().difference(draft).step());
        assertEquals(Step.MINOR, drafts().leastStep(draft));
        assertEquals(List.of("problems.draft.step.MINOR"), refused(() -> drafts().publish(draft, Step.PATCH)));
        assertEquals("1.2.0", drafts().publish(draft, Step.MINOR).model().version());
    }

    @Test
    void nothingIsPublishedWhereNothingDiffers() {
        ModelDraft draft = drafts().begin(shipped());
        assertNull(drafts().leastStep(draft));
        assertEquals(List.of("problems.draft.nothing"), refused(() -> drafts().publish(draft, Step.MAJOR)));
    }

    @Test
    void aCopyWithAnIdOfItsOwnBeginsAtItsFirstVersion() {
        ModelDraft begun = drafts().begin(shipped());
        ModelDraft draft = drafts().apply(begun, new DraftStep.Name("our-check", new Text("本机构自评", "Our check")));
        assertEquals("1.0.0", drafts().nextVersion(draft, Step.MAJOR));
        PinnedModel own = drafts().publish(draft, Step.PATCH);
        assertEquals("our-check 1.0.0", own.model().id() + " " + own.model().version());
        assertEquals(
                List.of(ID, "our-check"),
                library().all().stream().map(m -> m.model().id()).toList());
        assertEquals(List.of(shipped()), library().versions(ID));
        assertEquals(1, ModelReader.changes(own).size());
    }

    @Test
    void anIdThatAnotherModelHasIsRefused() {
        ModelDraft begun = drafts().begin(shipped());
        ModelDraft first = drafts().apply(begun, new DraftStep.Name("our-check", new Text("甲", "A")));
        drafts().publish(first, Step.PATCH);
        ModelDraft again = drafts().begin(shipped());
        ModelDraft second = drafts().apply(again, new DraftStep.Name("our-check", new Text("乙", "B")));
        assertEquals(List.of("problems.draft.modelTaken"), refused(() -> drafts().publish(second, Step.PATCH)));
    }

    @Test
    void anIdThatAnEarlierVersionHadDoesNotComeBack() {
        ModelDraft begun = drafts().begin(shipped());
        ModelDraft without = drafts().apply(begun, new DraftStep.RemoveIndicator("M1.3"));
        PinnedModel second = drafts().publish(without, Step.MINOR);
        ModelDraft next = drafts().begin(second);
        Indicator gone = shipped().model().indicator("M1.3").orElseThrow();
        assertEquals(List.of("problems.draft.idRetired"), refused(() -> drafts().apply(
                        next, new DraftStep.AddIndicator("M1", 0, gone))));
        assertEquals(List.of("problems.draft.idRetired"), refused(() -> new DraftStep.AddIndicator("M1", 0, gone)
                .applyTo(drafts().read(next.id()))));
    }

    @Test
    void everythingUnfinishedIsToldWithItsPlaceAndKeepsFromPublishing() {
        ModelDrafts drafts = drafts();
        ModelDraft draft = drafts.begin(shipped());
        Indicator m11 = draft.model().indicator("M1.1").orElseThrow();
        List<Anchor> anchors = List.of(new Anchor(0, new Text("无", "None")), new Anchor(2, new Text("部分", "")));
        draft = drafts.apply(
                draft,
                new DraftStep.EditIndicator(new Indicator(
                        "M1.1",
                        0,
                        new Text("", "Needs"),
                        m11.roles(),
                        List.of("E07"),
                        m11.drift(),
                        false,
                        false,
                        anchors)));
        draft = drafts.apply(draft, new DraftStep.AddSubdimension("M", 9, "M9", new Text("新", "New"), 1));
        ModelDraft unfinished = draft;
        assertEquals(
                List.of(
                        "M1.1 name.zh problems.model.textMissing",
                        "M1.1 anchors.2.en problems.model.textMissing",
                        "M1.1 weight problems.model.notPositive",
                        "M9 indicators problems.model.empty",
                        "M1.1 evidence problems.model.evidenceTooWeak",
                        "M1.1 anchors problems.model.endsMissing"),
                drafts.check(draft).stream()
                        .map(p -> p.place() + " " + p.part() + " " + p.problem().key())
                        .toList());
        assertEquals(6, refused(() -> drafts().publish(unfinished, Step.MAJOR)).size());
        assertEquals(unfinished, drafts().read(unfinished.id()));
    }

    @Test
    void anchorsDeclaredToBeRewordedArePatchedWithANoteThatSaysSo() {
        ModelDraft draft = drafts().begin(shipped());
        Indicator m11 = draft.model().indicator("M1.1").orElseThrow();
        List<Anchor> anchors = new java.util.ArrayList<>(m11.anchors());
        anchors.set(0, new Anchor(0, new Text("没有预估", anchors.get(0).text().en())));
        draft = drafts().apply(
                        draft,
                        new DraftStep.EditIndicator(new Indicator(
                                "M1.1",
                                m11.weight(),
                                m11.name(),
                                m11.roles(),
                                m11.evidence(),
                                m11.drift(),
                                false,
                                false,
                                anchors)));
        assertEquals(Step.MAJOR, drafts().leastStep(draft));
        ModelDraft declared = drafts().apply(draft, new DraftStep.DeclareAnchorsReworded(true));
        assertEquals(Step.PATCH, drafts().leastStep(declared));
        assertEquals(
                List.of("problems.draft.rewordedWithoutNotes"), refused(() -> drafts().publish(declared, Step.PATCH)));
        PinnedModel patched = drafts().publish(drafts().apply(declared, NOTES), Step.PATCH);
        assertEquals("1.0.1", patched.model().version());
        assertEquals(true, ModelReader.changes(patched).get(0).anchorsReworded());
    }

    @Test
    void aVersionThatIsThereIsNeverReplaced() {
        PinnedModel second = published(shipped(), 5, Step.MINOR);
        assertEquals(List.of("problems.change.modelNotNewer"), refused(() -> library()
                .keep(second)));
        assertEquals(second, library().newest(ID).orElseThrow());
    }

    @Test
    void filesThatAreNoDraftsAreToldAndKeepNothingElseAway() throws IOException {
        ModelDraft good = drafts().begin(shipped());
        Path there = folder.resolve("model-drafts");
        String text = Files.readString(there.resolve(good.id() + ".json"));
        Files.writeString(there.resolve("truncated.json"), text.substring(0, text.length() / 2));
        Files.writeString(there.resolve("other.json"), "{\"a\": 1}");
        Files.writeString(there.resolve("empty.json"), "");
        Files.writeString(there.resolve("copied.json"), text);
        Files.writeString(
                there.resolve("nothing.json"), text.replace("\"roles\":[\"D\",\"S\",\"W\"]", "\"roles\":null"));
        Files.write(there.resolve("bytes.json"), new byte[] {(byte) 0xff, 0, 1});
        Files.writeString(there.resolve("half.json.part"), "{");
        assertEquals(
                List.of(good.id()),
                drafts().list().stream().map(ModelDrafts.Card::id).toList());
        assertEquals(6, drafts().problems().size());
        assertEquals(good, drafts().read(good.id()));
        assertThrows(ProblemException.class, () -> drafts().read("../zhixing"));
    }

    @Test
    void aDiscardedDraftIsGone() {
        ModelDraft draft = drafts().begin(shipped());
        drafts().discard(draft.id());
        assertEquals(List.of(), drafts().list());
        assertEquals(List.of("problems.file.absent"), refused(() -> drafts().read(draft.id())));
    }

    @Test
    void aDraftOfAModelThatOneHasOnlyAsAFileIsPublishedAsItsNextVersion() {
        PinnedModel elsewhere = ModelReader.read(shipped().text().replaceFirst("\"1.0.0\"", "\"3.4.5\""), "");
        ModelDraft begun = drafts().begin(elsewhere);
        ModelDraft draft = drafts().apply(begun, weigh(begun, 9));
        assertEquals("3.5.0", drafts().publish(draft, Step.MINOR).model().version());
    }

    private PinnedModel published(PinnedModel base, double weight, Step step) {
        ModelDraft draft = drafts().begin(base);
        return drafts().publish(drafts().apply(draft, weigh(draft, weight)), step);
    }

    private static DraftStep weigh(ModelDraft draft, double weight) {
        Indicator m11 = draft.model().indicator("M1.1").orElseThrow();
        return new DraftStep.EditIndicator(new Indicator(
                "M1.1",
                weight,
                m11.name(),
                m11.roles(),
                m11.evidence(),
                m11.drift(),
                m11.reverse(),
                m11.critical(),
                m11.anchors()));
    }

    private static List<String> refused(Executable act) {
        return assertThrows(ProblemException.class, act).problems().stream()
                .map(Problem::key)
                .toList();
    }

    private static PinnedModel shipped() {
        return ModelReader.read(ShippedModels.all().get(0).text(), "");
    }

    /** As after a new start: nothing but what is on disk. */
    private ModelDrafts drafts() {
        return library().drafts();
    }

    private ModelLibrary library() {
        return new ModelLibrary(ModelReader::read, ShippedModels.all(), folder.resolve("assessment-models"));
    }
}
