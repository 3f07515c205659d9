package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.importing.forms.PaperForm.PINNED;
import static org.zhixing.importing.forms.PaperForm.answers;
import static org.zhixing.importing.forms.PaperForm.codeName;
import static org.zhixing.importing.forms.PaperForm.edit;
import static org.zhixing.importing.forms.PaperForm.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.FormDecision.Way;
import org.zhixing.desk.FoundForm.State;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSpec;
import org.zhixing.importing.forms.PaperForm;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Forms that come back to an assessment of the shipped model: supervisor r1 of the name 王, workers r2 and r3 unnamed. */
class FormsDeskTest {

    @TempDir
    Path folder;

    private Desk desk;
    private String id = "";
    private AssessmentSession session;
    private FormsDesk forms;

    @BeforeEach
    void anAssessment() {
        desk = Desks.shipped(folder);
        id = desk.create(
                NewAssessment.blank(Desks.AGENCY, Desks.YEAR, PINNED.model().id()));
        session = desk.open(id);
        forms = FormsDesk.of(session);
        apply(new Change.PutRater(new Rater("r1", Role.S, new PersonalText("王"), true, null)));
        apply(new Change.PutRater(new Rater("r2", Role.W, PersonalText.NONE, true, null)));
        apply(new Change.PutRater(new Rater("r3", Role.W, PersonalText.NONE, true, null)));
    }

    @AfterEach
    void closed() {
        session.close();
        desk.close();
    }

    private void apply(Change change) {
        session.apply(change, "").toCompletableFuture().join();
    }

    /** A form for r1 with these answers. */
    private Path hers(String name, long number, Object... idsAndAnswers) throws IOException {
        Path file = folder.resolve(name);
        Rater r1 = session.assessment().rater("r1").orElseThrow();
        PaperForm.blank(file, FormSpec.ofRater(PaperForm.id(number), PINNED, r1, id, session.dossier()));
        return edit(file, fill(answers(idsAndAnswers), FormColumn.ANSWER));
    }

    /** A form for anybody in a role. */
    private Path anybodys(String name, long number, Role role, Object... idsAndAnswers) throws IOException {
        Path file = PaperForm.blank(folder.resolve(name), number, role);
        return edit(file, fill(answers(idsAndAnswers), FormColumn.ANSWER));
    }

    private Collected read(Path... files) {
        return forms.read(List.of(files), null, Progress.NONE).orElseThrow();
    }

    private FormPlan take(List<FormDecision> decisions) {
        FormPlan plan = forms.plan(decisions, false);
        Stream.ofNullable(plan.change()).forEach(this::apply);
        return plan;
    }

    private List<FormDecision> all(Collected collected, Way way) {
        return collected.forms().stream().map(f -> new FormDecision(f, way)).toList();
    }

    private List<State> states(Collected collected) {
        return collected.forms().stream().map(FoundForm::state).toList();
    }

    private String answer(String indicator, String rater) {
        var given = session.assessment().rating(indicator, rater).map(Rating::answer);
        return given.map(FormContent::typed).orElse("");
    }

    @Test
    void aFormOfAPersonIsTheirsAndCollectingTwiceIsCollectingOnce() throws IOException {
        Path file = hers("a.xlsx", 1, "M1.1", 3, "M1.2", 0, "CONF×CASE", 4, "L1", "完全如此");
        Dossier before = session.dossier();
        Collected found = read(file);
        assertEquals(before, session.dossier());
        assertEquals("r1", found.forms().get(0).seat().rater().id());
        assertEquals(4, found.forms().get(0).fresh());
        assertEquals(1, take(found.usual()).taken().size());
        assertEquals("3", answer("M1.1", "r1"));
        assertEquals("0", answer("M1.2", "r1"));

        Dossier once = session.dossier();
        Collected again = read(file);
        assertEquals(List.of(State.NOTHING_NEW), states(again));
        assertNull(take(again.usual()).change());
        assertEquals(once, session.dossier());
        assertEquals(once, reopened());
    }

    @Test
    void allOfItIsTakenBackByOneUndoAndCanBeTakenAgain() throws IOException {
        Dossier before = session.dossier();
        Path one = hers("a.xlsx", 1, "M1.1", 3);
        Path two = anybodys("b.xlsx", 2, Role.X, "M2.3", 1);
        take(read(one, two).usual());
        Dossier after = session.dossier();
        assertEquals(2, after.collected().size());
        session.undo().toCompletableFuture().join();
        assertEquals(before, session.dossier());
        assertEquals(before, reopened());
        assertEquals(List.of(State.NEW, State.NEW), states(read(one, two)));
        session.redo().toCompletableFuture().join();
        assertEquals(after, reopened());
    }

    @Test
    void nothingStoredIsOverwrittenUnlessSomebodySaysSo() throws IOException {
        apply(new Change.Rate("M1.1", "r1", new Answer.Level(2)));
        Path file = hers("a.xlsx", 1, "M1.1", 3, "M1.2", 4);
        Collected found = read(file);
        assertEquals(List.of(State.CONFLICTS), states(found));
        FormConflict conflict = found.forms().get(0).conflicts().get(0);
        assertEquals("M1.1", conflict.place());
        assertEquals(new PersonalText("2"), conflict.stored());
        FormPlan usual = take(found.usual());
        assertEquals(1, usual.taken().get(0).kept());
        assertEquals("2", answer("M1.1", "r1"));
        assertEquals("4", answer("M1.2", "r1"));

        FormPlan replaced = take(all(read(hers("a.xlsx", 1, "M1.1", 4, "M1.2", 4)), Way.REPLACE));
        assertEquals(1, replaced.taken().get(0).replaced());
        assertEquals("4", answer("M1.1", "r1"));
    }

    @Test
    void whatWasAnsweredSinceTheQuestionWasAskedIsNotReplaced() throws IOException {
        apply(new Change.Rate("M1.1", "r1", new Answer.Level(2)));
        Collected found = read(hers("a.xlsx", 1, "M1.1", 3, "M1.2", 4));
        apply(new Change.Rate("M1.1", "r1", new Answer.Level(0)));
        apply(new Change.Rate("M1.2", "r1", new Answer.Level(1)));
        FormPlan plan = take(all(found, Way.REPLACE));
        assertEquals(List.of(), plan.taken());
        assertEquals("0", answer("M1.1", "r1"));
        assertEquals("1", answer("M1.2", "r1"));
    }

    @Test
    void twoFormsByOnePersonThatContradictEachOtherWaitForSomebody() throws IOException {
        Path one = hers("a.xlsx", 1, "M1.1", 3, "M1.2", 1);
        Path two = hers("b.xlsx", 2, "M1.1", 2);
        Collected found = read(one, two);
        assertEquals(List.of(State.ASKS, State.ASKS), states(found));
        assertEquals("problems.form.twoForms", found.forms().get(0).why().key());
        assertNull(take(found.usual()).change());
        FormPlan later = take(List.of(
                new FormDecision(found.forms().get(0), Way.ADD),
                new FormDecision(found.forms().get(1), Way.REPLACE)));
        assertEquals(2, later.taken().size());
        assertEquals("2", answer("M1.1", "r1"));
        assertEquals("1", answer("M1.2", "r1"));
    }

    @Test
    void twoFormsByOnePersonThatAddToEachOtherAreBothTaken() throws IOException {
        Collected found =
                read(hers("a.xlsx", 1, "M1.1", 3), hers("b.xlsx", 2, "M1.2", 2), hers("c.xlsx", 1, "M1.1", 3));
        assertEquals(List.of(State.NEW, State.NEW, State.NOTHING_NEW), states(found));
        take(found.usual());
        assertEquals("3", answer("M1.1", "r1"));
        assertEquals("2", answer("M1.2", "r1"));
    }

    @Test
    void aFormForAnybodyTakesAFreePlaceAndThenANewOne() throws IOException {
        Collected found = read(
                anybodys("a.xlsx", 1, Role.W, "M1.1", 3),
                anybodys("b.xlsx", 2, Role.W, "M1.1", 2),
                anybodys("c.xlsx", 3, Role.W, "M1.1", 1),
                anybodys("d.xlsx", 4, Role.S, "M1.1", 0));
        assertEquals(
                List.of("r2", "r3", "r4", "r5"),
                found.forms().stream().map(f -> f.seat().rater().id()).toList());
        take(found.usual());
        assertEquals("", answer("M1.1", "r1"));
        assertEquals(5, session.assessment().raters().size());
        assertEquals(Role.S, session.assessment().rater("r5").orElseThrow().role());
        assertEquals("0", answer("M1.1", "r5"));
    }

    @Test
    void copiesOfOneFormWithDifferentAnswersAreAskedAboutAndMayBeSeveralPeople() throws IOException {
        Collected found = read(
                anybodys("a.xlsx", 1, Role.X, "M2.3", 3),
                anybodys("b.xlsx", 1, Role.X, "M2.3", 2),
                anybodys("c.xlsx", 1, Role.X, "M2.3", 3));
        assertEquals(List.of(State.ASKS, State.ASKS, State.NOTHING_NEW), states(found));
        assertTrue(found.forms().get(1).isCopy());
        assertNull(forms.plan(found.usual(), false).change());
        FormPlan people = take(forms.asPeople(found.usual()));
        assertEquals(
                List.of("r4", "r5"),
                people.taken().stream().map(t -> t.rater().id()).toList());
        Collected again = read(folder.resolve("a.xlsx"), folder.resolve("b.xlsx"));
        assertEquals(List.of(State.NOTHING_NEW, State.NOTHING_NEW), states(again));
        assertEquals(
                List.of("r4", "r5"),
                again.forms().stream().map(f -> f.seat().rater().id()).toList());
        Collected changed = read(anybodys("b.xlsx", 1, Role.X, "M2.3", 0));
        assertEquals("problems.form.copies", changed.forms().get(0).why().key());
    }

    @Test
    void copiesWithCodeNamesAreTheirPeoples() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("竹", "松", "竹")) {
            Path file = anybodys(files.size() + ".xlsx", 1, Role.X, "M2.3", 3, "M4.1", name.equals("松") ? 1 : 2);
            files.add(edit(file, book -> codeName(book, name)));
        }
        Collected found = read(files.toArray(Path[]::new));
        assertEquals(List.of(State.NEW, State.NEW, State.NOTHING_NEW), states(found));
        take(found.usual());
        assertEquals(
                List.of("竹", "松"),
                session.assessment().raters().stream()
                        .filter(r -> r.role() == Role.X)
                        .map(r -> r.name().value())
                        .toList());
    }

    @Test
    void aFormOfOneWhoHasHandedInOrOfAClosedPeriodIsRefused() throws IOException {
        Path file = hers("a.xlsx", 1, "M1.1", 3);
        Collected before = read(file);
        apply(new Change.Submit("r1", true));
        assertEquals(
                "problems.change.submitted", read(file).forms().get(0).why().key());
        FormPlan late = forms.plan(all(before, Way.REPLACE), false);
        assertNull(late.change());
        assertEquals(State.REFUSED, late.left().get(0).state());
        apply(new Change.Submit("r1", false));
        apply(new Change.Close(true));
        assertEquals("problems.change.closed", read(file).forms().get(0).why().key());
    }

    @Test
    void formsThatBelongElsewhereWaitForSomebody() throws IOException {
        Path hers = hers("a.xlsx", 1, "M1.1", 3);
        String other = desk.create(
                NewAssessment.blank(Desks.AGENCY, Desks.NEXT, PINNED.model().id()));
        try (AssessmentSession next = desk.open(other)) {
            FoundForm found = FormsDesk.of(next)
                    .read(List.of(hers), null, Progress.NONE)
                    .orElseThrow()
                    .forms()
                    .get(0);
            assertEquals(State.ASKS, found.state());
            assertEquals("problems.form.otherAssessment", found.why().key());
        }
        apply(new Change.RemoveRater("r1"));
        FoundForm gone = read(hers).forms().get(0);
        assertEquals("problems.form.raterGone", gone.why().key());
        FoundForm seated = forms.seated(gone, forms.seats(gone, Role.S).get(0));
        assertEquals(State.NEW, seated.state());
        take(List.of(new FormDecision(seated, Way.ADD)));
        assertEquals(3, session.assessment().raters().size());
    }

    @Test
    void anEmptyFormAndAFileThatIsNoneAreRefusedAndTheOthersAreTaken() throws IOException {
        Path empty = hers("a.xlsx", 1);
        Path none = Files.writeString(folder.resolve("b.csv"), "a,b\n1,2\n");
        Collected found = read(empty, none, hers("c.xlsx", 2, "M1.1", 3), folder.resolve("absent.xlsx"));
        assertEquals(List.of(State.REFUSED, State.NEW), states(found));
        assertEquals("problems.form.empty", found.forms().get(0).why().key());
        assertEquals(
                List.of("problems.form.noForm", "problems.file.absent"),
                found.refused().stream().map(p -> p.key()).toList());
        assertEquals(1, take(found.usual()).taken().size());
    }

    @Test
    void evidenceIsAddedOnceUnverifiedAndHandedInByThePerson() throws IOException {
        Path file = hers("a.xlsx", 1, "M1.1", 3, "M1.2", 3);
        edit(file, fill(answers("M1.1", "E01 案卷抽样", "M1.2", "E01"), FormColumn.EVIDENCE_TYPE));
        edit(file, fill(answers("M1.1", "2025-05-01", "M1.2", "2025年5月1日"), FormColumn.EVIDENCE_DATE));
        edit(file, fill(answers("M1.1", "案卷 12", "M1.2", "案卷 12"), FormColumn.EVIDENCE_LOCATOR));
        take(read(file).usual());
        List<Evidence> pieces = session.assessment().evidence();
        assertEquals(1, pieces.size());
        assertEquals(List.of("M1.1", "M1.2"), pieces.get(0).places());
        assertEquals("r1", pieces.get(0).submittedBy());
        assertNull(pieces.get(0).verifiedBy());
        edit(file, fill(answers("M1.3", 2), FormColumn.ANSWER));
        take(read(file).usual());
        assertEquals(pieces, session.assessment().evidence());
        assertEquals("2", answer("M1.3", "r1"));
    }

    @Test
    void answersThatTheRoleIsNotAskedAreToldAndNotTaken() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "角色,M1.1,M2.3,M4.1\nX,3,2,1\n");
        Collected found = read(csv);
        FoundForm form = found.forms().get(0);
        assertEquals(
                List.of("M1.1"), form.remarks().stream().map(p -> p.where()).toList());
        assertEquals(2, form.fresh());
        take(found.usual());
        assertEquals("", answer("M1.1", "r4"));
        assertEquals("2", answer("M2.3", "r4"));
    }

    /** Rather than said to bring nothing new, when the role was perhaps typed or mapped wrongly. */
    @Test
    void aRespondentWhoseRoleIsAskedNothingOfItIsRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "角色,M1.1,M1.2,M1.3\nC,3,2,1\n");
        Collected found = read(csv);
        FoundForm form = found.forms().get(0);
        assertEquals(State.REFUSED, form.state());
        assertEquals(
                "problems.form.noneAsked", Objects.requireNonNull(form.why()).key());
        assertEquals(3, form.remarks().size());
        take(found.usual());
        assertEquals("", answer("M1.1", "r4"));
    }

    @Test
    void aRespondentWithoutARoleWaitsForOne() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "M1.1,M1.2,M1.3\n3,2,1\n");
        FoundForm form = read(csv).forms().get(0);
        assertEquals(State.ASKS, form.state());
        assertNull(form.seat());
        List<FormSeat> seats = forms.seats(form, Role.W);
        assertEquals(
                List.of("r2", "r3", ""), seats.stream().map(s -> s.rater().id()).toList());
        FormPlan plan = take(List.of(new FormDecision(forms.seated(form, seats.get(2)), Way.ADD)));
        assertEquals("r4", plan.taken().get(0).rater().id());
        assertEquals(Role.W, session.assessment().rater("r4").orElseThrow().role());
    }

    @Test
    void handingInGoesWithIt() throws IOException {
        FormPlan plan = forms.plan(read(hers("a.xlsx", 1, "M1.1", 3)).usual(), true);
        apply(Objects.requireNonNull(plan.change()));
        assertTrue(session.dossier().standing().submitted().contains("r1"));
    }

    @Test
    void whenOneFormOfTwentyCannotBeKeptNoneIs() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(anybodys(i + ".xlsx", i + 1, Role.W, "M1.1", i % 5, "M1.2", 1));
        }
        Dossier before = session.dossier();
        TakeForms change = Objects.requireNonNull(
                forms.plan(read(files.toArray(Path[]::new)).usual(), false).change());
        List<CollectedForm> impossible = new ArrayList<>(change.forms());
        impossible.add(new CollectedForm("x", "x", "nobody", Instant.EPOCH));
        assertThrows(ProblemException.class, () -> session.apply(new TakeForms(change.steps(), impossible), ""));
        assertEquals(before, session.dossier());
        assertEquals(before, reopened());
    }

    /** What another program would find in the data file. */
    private Dossier reopened() {
        try (AssessmentSession fresh = desk.open(id)) {
            return fresh.dossier();
        }
    }
}
