package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rater;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseSample;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.plan.PlanStep;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.partners.Partner;
import org.zhixing.secrets.Passphrase;
import org.zhixing.work.BugReport;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;
import org.zhixing.work.Text;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Stage;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.WorkshopStep;

/** A program of its own that types a canary wherever one can type, seals the store in between, and never ends by itself. */
final class CanaryPlanting {

    /** In every planted text. */
    static final String LATIN = "qzkanarie";

    static final String CHINESE = "鸣禽丝雀";
    static final String PASSPHRASE = "清晨的豆浆油条" + LATIN;

    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final Desk desk;
    private final Path given;
    private final String round;

    private CanaryPlanting(Desk desk, Path given, String round) {
        this.desk = desk;
        this.given = given;
        this.round = round;
    }

    /** Arguments: the store, the folder of files to import. Prints {@code planted} and then waits to be killed. */
    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[0]);
        Path given = Path.of(arguments[1]);
        Desk desk = Desk.open(store);
        new CanaryPlanting(desk, given, "plain").everything();
        desk.protection().turnOn(Passphrase.of(PASSPHRASE));
        new CanaryPlanting(desk, given, "sealed").everything();
        desk.backup(store.resolveSibling("by-hand.db"));
        HandOver.write(
                desk,
                Passphrase.of(PASSPHRASE),
                Passphrase.of("带走的糕点" + LATIN),
                store.resolveSibling("h.zxh"),
                Progress.NONE);
        bugs();
        System.out.println("planted");
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Exceptions whose messages say what somebody typed. */
    private static void bugs() {
        String canary = LATIN + CHINESE + " bug";
        BugReport.write(new IllegalStateException(canary, new IOException(canary)));
        BugReport.write(new ProblemException(ProblemException.Kind.STORE, Problem.at(canary, "problems.store.disk")));
    }

    private String name(String kind) {
        return LATIN + CHINESE + "-" + round + "-" + kind;
    }

    private PersonalText text(String kind) {
        return new PersonalText(name(kind));
    }

    private void everything() throws IOException {
        String id = desk.create(NewAssessment.blank(text("agency"), YEAR, "annual-self-check"));
        try (AssessmentSession session = desk.open(id)) {
            people(session);
            answers(session);
            plan(session);
            for (int i = 0; i < 6; i++) {
                session.undo().toCompletableFuture().join();
            }
            session.redo().toCompletableFuture().join();
        }
        records(id);
        audit(id);
        workshop();
        desk.review(id);
        exports(id);
    }

    private void people(AssessmentSession session) {
        for (Role role : List.of(Role.D, Role.S, Role.W)) {
            Rater rater = new Rater(name("rater" + role), role, text("name" + role), true, null);
            done(session, new Change.PutRater(rater), rater.id());
        }
        done(
                session,
                new PanelChange.ProposeExclusion(name("raterW"), name("raterS"), text("exclusion")),
                name("raterS"));
    }

    private void answers(AssessmentSession session) {
        AssessmentModel model = session.pinned().model();
        String director = name("raterD");
        List<String> asked = model.indicators().stream()
                .filter(indicator -> indicator.roles().contains(Role.D))
                .map(indicator -> indicator.id())
                .toList();
        done(session, new Change.Rate(asked.get(0), director, new Answer.Level(3)), director);
        done(session, new Change.Comment(asked.get(0), director, text("comment")), director);
        done(session, new Change.Comment(asked.get(1), director, text("note")), director);
        done(session, new Change.Rate(asked.get(2), director, new Answer.NotApplicable(text("reason"))), director);
        done(session, new PanelChange.RecordConsensus(asked.get(0), text("consensus")), name("raterS"));
        done(session, new Change.Release(asked.get(0), name("raterS"), text("release")), name("raterS"));
        Cell cell = model.matrix().cells().get(0);
        String worker = name("raterW");
        done(session, new Change.RateCell(cell.value(), cell.method(), worker, new Answer.Level(2)), worker);
        done(session, new Change.MarkConflict(cell.value(), cell.method(), worker, true, text("example")), worker);
        done(
                session,
                new Change.PutEvidence(new Evidence(
                        name("evidence"), List.of(asked.get(0)), "E01", null, text("locator"), director, null)),
                director);
        done(session, new Change.VerifyEvidence(List.of(name("evidence")), name("raterS")), name("raterS"));
    }

    private void plan(AssessmentSession session) {
        done(
                session,
                new PlanChange(new PlanStep.Put(new Action(
                        name("action"),
                        null,
                        text("title"),
                        List.of(),
                        text("owner"),
                        null,
                        Action.State.DROPPED,
                        List.of(new Action.Proof(text("proof"), text("proofLocator"))),
                        text("notes"),
                        text("dropped")))),
                name("raterD"));
    }

    private void records(String id) throws IOException {
        RecordsDesk records = desk.records(id);
        records.keepNotes(true);
        StringBuilder rows = new StringBuilder("记录编号,服务日期,社工,服务类型,服务时长,服务对象,记录正文\n");
        for (int i = 0; i < 40; i++) {
            rows.append(name("record" + i))
                    .append(",2025-03-0")
                    .append(1 + i % 9)
                    .append(',');
            rows.append(name("worker" + i % 3))
                    .append(",探访,1.5,")
                    .append(name("client" + i % 7))
                    .append(',');
            rows.append(name("note")).append("探访独居老人了解近期身体状况并协助联系社区医生预约下周复诊\n");
        }
        rows.append(name("refused"))
                .append(",2025-13-45,W,探访,很久")
                .append(name("cell"))
                .append(",李,好\n");
        Path file = Files.writeString(given.resolve(name("file") + ".csv"), rows);
        boolean imported = records.importRecords(
                        records.prepare(List.of(RecordFile.of(file)), RecordMapping.NONE, Progress.NONE)
                                .orElseThrow(),
                        Progress.NONE)
                .isPresent();
        assertTrue(imported);
        records.savePartners(
                List.of(new Partner(name("partner"), 3, Set.of(), Set.of(), Partner.Order.NONE, Map.of(), Map.of())));
        records.saveContext(new RecordContext(
                List.of(new RecordContext.FestivalDay(LocalDate.of(2025, 5, 1), name("festival"))),
                List.of(new RecordContext.Contract(
                        name("contract"), YEAR, null, List.of(new RecordContext.Target(name("target"), 10, 3.0)))),
                List.of()));
        records.mark(new RecordContext.Legitimate(
                Set.of(name("record1"), name("record2")), text("legitimate"), name("raterS")));
        records.savePreset(new Preset(name("headers"), name("preset"), RecordMapping.NONE));
        records.review();
    }

    private void audit(String id) throws IOException {
        AuditDesk audits = desk.audits(id);
        StringBuilder list = new StringBuilder("caseId,worker,status,highRisk\n");
        for (int i = 0; i < 5; i++) {
            list.append(name("case" + i)).append(',').append(name("caseWorker")).append(",OPEN,0\n");
        }
        Path cases = Files.writeString(given.resolve(name("cases") + ".csv"), list);
        AuditDesk.DrawnSample drawn =
                audits.draw(CaseSample.Method.STRATIFIED, audits.casesOf(cases).cases(), name("seed"), List.of());
        String audit = audits.lock(
                text("auditTitle"),
                drawn,
                List.of(new Auditor(name("auditor"), text("auditorName"), name("auditorWorker"))));
        try (AuditSession session = audits.open(audit)) {
            String code = audits.code(name("case0"));
            String auditor = name("auditor");
            for (AuditStep step : List.of(
                    new AuditStep.Comment(code, Turn.FIRST, auditor, "F01", text("auditComment")),
                    new AuditStep.Feedback(code, Turn.FIRST, auditor, text("feedback")),
                    new AuditStep.MarkLost(audits.code(name("case1")), text("lost")))) {
                session.apply(step).toCompletableFuture().join();
            }
        }
    }

    /** What a person takes out lies where they say; nothing of it stays anywhere else. */
    private void exports(String id) {
        for (String name : List.of("report.xlsx", "report.pdf", "report.docx")) {
            assertTrue(desk.exportReport(id, given.resolve(round + "-" + name), Language.ZH, Progress.NONE));
        }
        desk.exportDiscussion(id, given.resolve(round + "-discussion.xlsx"), Language.ZH);
        assertTrue(desk.exportPlan(id, given.resolve(round + "-plan.xlsx"), Language.ZH, true, true, Progress.NONE));
    }

    private void workshop() {
        AssessmentModel model =
                desk.models().newest("annual-self-check").orElseThrow().model();
        Vignette vignette = desk.workshops()
                .examples(desk.models().newest(model.id()).orElseThrow())
                .get(0);
        Vignette own = new Vignette(
                name("vignette"),
                new Text(name("vignetteZh"), name("vignetteEn")),
                new Text(name("storyZh"), name("storyEn")),
                vignette.items(),
                vignette.example());
        String id = desk.workshops().create(model.id(), text("workshop"), List.of(own));
        try (LiveWorkshop live = desk.workshops().open(id)) {
            live.admit(Participant.Way.TYPED).toCompletableFuture().join();
            live.apply(new WorkshopStep.MoveTo(Stage.FIRST))
                    .toCompletableFuture()
                    .join();
        }
    }

    private static void done(AssessmentSession session, Change change, String by) {
        session.apply(change, by).toCompletableFuture().join();
    }
}
