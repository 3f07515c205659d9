package org.zhixing.report.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.agreement.Agreement;
import org.zhixing.assessment.Evidence;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.Role;
import org.zhixing.plan.Action;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.PastReview;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.review.SignalWords;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/** The statistics of a review: of the whole report, of its plan alone, of how far raters agree alone. */
public final class ReviewStatistics {

    private final Subject subject;
    private final Teller teller;

    private ReviewStatistics(Subject subject) {
        this.subject = subject;
        this.teller = new Teller(
                subject.messages(), subject.review().assessment().anonymity().leastWorkers());
    }

    /** In place of the report. */
    public static Statistics report(Subject subject) {
        ReviewStatistics made = new ReviewStatistics(subject);
        List<Statistics.Section> sections = new ArrayList<>();
        sections.add(new ScoreTable(subject, made.teller).section());
        sections.add(made.drifts());
        RecordReview records = subject.review().records();
        if (records != null) {
            sections.add(made.signals(records.signals()));
            sections.add(made.rows(records.signals()));
        }
        sections.add(made.raters());
        sections.add(made.agreement());
        sections.add(made.evidence());
        if (subject.review().audit() != null) {
            sections.add(new AuditTable(subject.messages(), subject.review().audit(), made.teller).agency());
        }
        if (!subject.review().plan().actions().isEmpty()) {
            sections.add(made.states());
        }
        if (!subject.review().history().isEmpty()) {
            sections.add(made.years());
        }
        sections.add(made.method());
        return made.whole("report", sections);
    }

    /** In place of the action table. */
    public static Statistics plan(Subject subject) {
        ReviewStatistics made = new ReviewStatistics(subject);
        return made.whole("plan", List.of(made.states(), made.method()));
    }

    /** In place of the list of what raters talk about. */
    public static Statistics discussion(Subject subject) {
        ReviewStatistics made = new ReviewStatistics(subject);
        return made.whole("discussion", List.of(made.raters(), made.agreement(), made.method()));
    }

    private Statistics whole(String title, List<Statistics.Section> sections) {
        var period = subject.review().assessment().period();
        return new Statistics(
                teller.say("title." + title),
                teller.say(
                        "scope",
                        subject.agency(),
                        period.from().toString(),
                        period.to().toString(),
                        subject.date().toString()),
                sections);
    }

    private Statistics.Section raters() {
        Statistics.Table table =
                new Statistics.Table(subject.say("report.raters.who"), teller.say("role"), teller.say("people"));
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        subject.review().assessment().raters().forEach(r -> counts.merge(r.role(), 1, Integer::sum));
        Breakdown<Role> told = Breakdown.of(counts, teller.least());
        told.parts().forEach((role, n) -> table.row(Statistics.words(subject.role(role)), teller.of(n)));
        table.row(Statistics.words(teller.say("total")), teller.of(told.total()));
        return table.done();
    }

    /** How far raters agree over all indicators; numbers of raters stand above, as far as they may be told. */
    private Statistics.Section agreement() {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.raters.agreement"),
                subject.say("agreement.column.statistic"),
                subject.say("agreement.column.value"),
                subject.say("agreement.column.interval"),
                subject.say("report.raters.units"),
                subject.say("agreement.column.verdict"));
        RaterReview raters = subject.review().raters();
        Agreement all = raters.all();
        if (all == null || ScoreTable.people(subject.review()) < teller.least()) {
            table.note(teller.say("tooFew", String.valueOf(teller.least())));
            return table.done();
        }
        for (AgreementWords.Line line : new AgreementWords(subject.messages()).all(all)) {
            table.row(
                    Statistics.words(line.name()),
                    Statistics.number(line.estimate().value(), line.share() ? Measure.SHARE : Measure.STATISTIC),
                    Statistics.words(line.interval()),
                    Statistics.count(line.units()),
                    Statistics.words(line.verdict()));
        }
        table.note(teller.say("contested", String.valueOf(raters.discuss().size())));
        return table.done();
    }

    private Statistics.Section drifts() {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.overview.drifts"),
                subject.say("report.drifts.drift"),
                subject.say("report.drifts.load"),
                subject.say("terms.score.coverage"),
                subject.say("report.drifts.level"),
                subject.say("report.drifts.confidence"),
                subject.say("report.drifts.sources"));
        boolean hold = ScoreTable.people(subject.review()) < teller.least();
        for (DriftFinding finding : subject.review().drifts()) {
            table.row(
                    Statistics.words(
                            subject.in(subject.model().drift(finding.drift()).name())),
                    teller.unless(hold, finding.questionnaire().score(), Measure.SCORE),
                    teller.unless(hold, finding.questionnaire().coverage(), Measure.SHARE),
                    hold ? teller.held() : Statistics.words(Levels.text(subject, finding)),
                    Statistics.words(subject.say("terms.confidence." + finding.confidence())),
                    Statistics.words(subject.say("terms.agreement." + finding.agreement())));
        }
        return table.done();
    }

    private Statistics.Section signals(RecordSignals signals) {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.sheet.signals"),
                subject.say("report.signals.name"),
                subject.say("report.signals.value"),
                "n",
                subject.say("report.paper.interval"),
                subject.say("report.drifts.level"));
        signals.signals().forEach(signal -> signal(table, signal));
        table.note(subject.say("report.signals.note"));
        return table.done();
    }

    /** The rows that were read, by what became of them. */
    private Statistics.Section rows(RecordSignals signals) {
        Statistics.Table table =
                new Statistics.Table(teller.say("rows"), teller.say("rows.kind"), teller.say("rows.count"));
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("direct", signals.direct());
        rows.put("administrative", signals.inPeriod() - signals.direct());
        rows.put("outside", signals.accepted() - signals.inPeriod());
        rows.put("refused", signals.rows() - signals.accepted());
        Breakdown<String> told = Breakdown.of(rows, teller.least());
        told.parts().forEach((kind, n) -> table.row(Statistics.words(teller.say("rows." + kind)), teller.of(n)));
        table.row(Statistics.words(teller.say("total")), teller.of(told.total()));
        return table.done();
    }

    private void signal(Statistics.Table table, Signal signal) {
        SignalWords words = new SignalWords(subject.messages());
        Double value = signal.value();
        Double of = signal.denominator();
        boolean counted = signal.indicator().measure() == RecordIndicator.Measure.SHARE && of != null;
        boolean hold = value != null && counted && of != null && teller.tells(value, of);
        String name = signal.id() + " " + subject.in(signal.indicator().name());
        Cell n = teller.count(signal.n());
        boolean few = !(n instanceof Cell.Number);
        table.row(
                Statistics.words(name),
                hold || few ? teller.held() : Statistics.words(words.value(signal)),
                n,
                hold || few ? teller.held() : Statistics.words(signal.low() == null ? "—" : words.interval(signal)),
                few ? teller.held() : Statistics.words(Levels.text(subject, signal.level(), signal.tentative())));
    }

    private Statistics.Section evidence() {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.method.evidence"),
                subject.say("report.method.evidenceStrength"),
                teller.say("pieces"),
                teller.say("piecesCount"));
        List<Evidence> all = subject.review().assessment().evidence();
        for (EvidenceType.Strength strength : EvidenceType.Strength.values()) {
            List<Evidence> pieces = all.stream()
                    .filter(e -> subject.model()
                            .evidenceType(e.type())
                            .filter(t -> t.strength() == strength)
                            .isPresent())
                    .toList();
            table.row(
                    Statistics.words(subject.say("terms.strength." + strength)),
                    Statistics.count(pieces.size()),
                    Statistics.count((int) pieces.stream()
                            .filter(e -> EvidenceGating.flaws(
                                            e, subject.review().assessment().period())
                                    .isEmpty())
                            .count()));
        }
        table.note(teller.say(
                "unsupported", Measure.SHARE.shown(subject.card().bias().unsupportedShare())));
        return table.done();
    }

    private Statistics.Section states() {
        Statistics.Table table = new Statistics.Table(
                subject.say("report.sheet.plan"), subject.say("report.plan.state"), teller.say("actions"));
        List<Action> actions = subject.review().plan().actions();
        for (Action.State state : Action.State.values()) {
            table.row(Statistics.words(subject.say("terms.action." + state)), Statistics.count((int)
                    actions.stream().filter(a -> a.state() == state).count()));
        }
        table.row(Statistics.words(teller.say("total")), Statistics.count(actions.size()));
        table.row(Statistics.words(teller.say("overdue")), Statistics.count((int) actions.stream()
                .filter(a -> a.open() && a.due() != null && a.due().isBefore(subject.date()))
                .count()));
        return table.done();
    }

    /** Earlier totals; none where few people answered in that year. */
    private Statistics.Section years() {
        List<String> heads =
                new ArrayList<>(List.of(subject.say("report.history.period"), subject.say("terms.score.overall")));
        subject.model().dimensions().forEach(d -> heads.add(subject.in(d.name())));
        Statistics.Table table =
                new Statistics.Table(subject.say("report.sheet.history"), heads.toArray(String[]::new));
        for (PastReview past : subject.review().history()) {
            boolean hold = people(past) < teller.least();
            List<Cell> row = new ArrayList<>();
            row.add(Statistics.words(subject.year(past.period())));
            row.add(teller.unless(hold, past.scorecard().overall().score(), Measure.SCORE));
            subject.model()
                    .dimensions()
                    .forEach(d -> row.add(teller.unless(
                            hold,
                            past.scorecard()
                                    .dimension(d.id())
                                    .map(s -> s.score())
                                    .orElse(null),
                            Measure.SCORE)));
            table.row(row.toArray(Cell[]::new));
        }
        table.note(subject.say("report.history.note"));
        return table.done();
    }

    private static long people(PastReview past) {
        return past.assessment().ratings().stream()
                .map(r -> r.rater())
                .distinct()
                .count();
    }

    private Statistics.Section method() {
        Statistics.Table table = new Statistics.Table(subject.say("report.sheet.method"));
        Review review = subject.review();
        table.note(teller.say("rule", String.valueOf(teller.least())));
        table.note(teller.say(
                "model",
                subject.in(subject.model().title()),
                subject.model().version(),
                review.pinned().sha256()));
        table.note(subject.say("report.method.note"));
        return table.done();
    }
}
