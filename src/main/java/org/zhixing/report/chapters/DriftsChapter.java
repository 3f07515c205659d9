package org.zhixing.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.report.figures.DriftRailFigure;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.DriftWording;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.review.Figures;
import org.zhixing.review.RecordReview;
import org.zhixing.review.SignalWords;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/** The three drifts: level and sources, what else could explain them, the heaviest symptoms, and what records signal. */
final class DriftsChapter {

    private static final int SYMPTOMS = 5;
    private static final int LEVELS = 4;

    private final Script script;
    private final Subject subject;
    private final DriftWording wording;
    private final SignalWords signals;

    DriftsChapter(Script script, Subject subject) {
        this.script = script;
        this.subject = subject;
        this.wording = new DriftWording(subject);
        this.signals = new SignalWords(subject.messages());
    }

    void write() {
        script.chapter(subject.say("report.sheet.drifts"));
        script.note(subject.say("report.paper.drifts.note"));
        RecordReview records = subject.review().records();
        if (records != null) {
            counts(records.signals());
        }
        subject.review().drifts().forEach(this::drift);
        if (records != null) {
            contradictions();
        }
    }

    private void counts(RecordSignals found) {
        script.note(subject.say(
                "report.signals.counts",
                found.period().from().toString(),
                found.period().to().toString(),
                String.valueOf(found.rows()),
                String.valueOf(found.accepted()),
                String.valueOf(found.inPeriod()),
                String.valueOf(found.direct())));
    }

    private void drift(DriftFinding finding) {
        DriftDefinition drift = subject.model().drift(finding.drift());
        String name = subject.in(drift.name());
        script.part(name);
        script.note(subject.in(drift.definition()));
        rail(finding, name);
        Script.Grid facts = new Script.Grid(name).left(1.6, "").left(6, "");
        facts.row(Cells.muted(subject.say("report.drifts.level")), Cells.level(subject, finding));
        fact(facts, "report.drifts.confidence", subject.say("terms.confidence." + finding.confidence()));
        fact(facts, "report.drifts.sources", subject.say("terms.agreement." + finding.agreement()));
        fact(facts, "report.drifts.load", load(finding, drift));
        Integer records = finding.records().level();
        fact(
                facts,
                "report.drifts.records",
                records == null
                        ? subject.say("report.drifts.noRecords")
                        : subject.say(
                                "report.paper.drifts.families",
                                Levels.text(subject, records, finding.records().tentative()),
                                String.valueOf(finding.records().computable()),
                                String.valueOf(finding.records().total())));
        fact(facts, "report.drifts.reason", wording.reason(finding));
        fact(facts, "report.drifts.causes", wording.legitimate(finding.drift()));
        script.table(facts);
        symptoms(finding);
        if (!finding.triggers().isEmpty()) {
            signals(finding);
        }
    }

    private void fact(Script.Grid facts, String key, String text) {
        facts.row(Cells.muted(subject.say(key)), Cell.of(text));
    }

    /** The questionnaire's number with its coverage, thresholds, and what it is if unsupported answers are not believed. */
    private String load(DriftFinding finding, DriftDefinition drift) {
        List<Double> limits = drift.questionnaireThresholds();
        return subject.joined(List.of(
                subject.say(
                        "report.paper.drifts.load",
                        Figures.score(finding.questionnaire().score()),
                        Figures.percent(finding.questionnaire().coverage()),
                        Figures.score(finding.questionnaire().gatedScore())),
                subject.say(
                        "report.drifts.limits",
                        Figures.weight(limits.get(0)),
                        Figures.weight(limits.get(1)),
                        Figures.weight(limits.get(2)))));
    }

    private void rail(DriftFinding finding, String name) {
        List<String> levels = IntStream.range(0, LEVELS)
                .mapToObj(level -> Levels.text(subject, level, false))
                .toList();
        script.figure(DriftRailFigure.of(
                levels,
                finding.severity(),
                finding.records().level(),
                subject.say("report.paper.rail.records"),
                finding.questionnaire().level(),
                subject.say("report.paper.rail.self"),
                subject.say(
                        "report.paper.rail.alt",
                        name,
                        Levels.word(subject, finding.severity()),
                        Levels.word(subject, finding.records().level()),
                        Levels.word(subject, finding.questionnaire().level()))));
    }

    private void symptoms(DriftFinding finding) {
        List<DriftWording.Symptom> symptoms = wording.symptoms(finding.drift()).stream()
                .filter(s -> s.load() > 0)
                .limit(SYMPTOMS)
                .toList();
        if (symptoms.isEmpty()) {
            return;
        }
        script.paragraph(Style.BODY, Run.bold(subject.say("report.drifts.symptoms")));
        Script.Grid table = new Script.Grid(subject.say("report.drifts.symptoms"))
                .left(5, subject.say("report.drifts.indicator"))
                .right(1.2, subject.say("report.drifts.weight"))
                .right(1.2, subject.say("report.column.S"))
                .right(1.2, subject.say("report.drifts.symptomLoad"));
        for (DriftWording.Symptom symptom : symptoms) {
            table.row(
                    Cell.of(subject.indicator(symptom.indicator().id())),
                    Cell.of(String.valueOf(symptom.weight())),
                    Cell.of(Figures.level(symptom.s())),
                    Cells.bold(Figures.score(symptom.load())));
        }
        script.table(table);
    }

    private void signals(DriftFinding finding) {
        script.paragraph(Style.BODY, Run.bold(subject.say("report.sheet.signals")));
        Script.Grid table = new Script.Grid(subject.say("report.sheet.signals"))
                .left(2.3, subject.say("report.signals.name"))
                .right(1.1, subject.say("report.signals.value"))
                .right(0.7, "n")
                .right(1.7, subject.say("report.paper.interval"))
                .left(1.9, subject.say("report.comparison.threshold"))
                .left(1.3, subject.say("report.drifts.level"))
                .left(3.4, subject.say("report.signals.says"));
        for (Signal signal : finding.triggers()) {
            table.row(
                    Cell.of(signal.id() + " " + subject.in(signal.indicator().name())),
                    Cells.bold(signals.value(signal)),
                    Cell.of(String.valueOf(signal.n())),
                    Cell.of(signal.low() == null ? "—" : signals.interval(signal)),
                    Cells.muted(signals.thresholds(signal.indicator())),
                    Cells.level(subject, signal.level(), signal.tentative()),
                    Cells.muted(subject.joined(says(signal))));
        }
        script.table(table);
    }

    private List<String> says(Signal signal) {
        List<String> says = new ArrayList<>();
        if (signal.reason() != null) {
            says.add(signals.reason(signal));
        } else if (signal.low() == null) {
            says.add(subject.say("report.signals.noInterval"));
        }
        says.addAll(signals.notes(signal));
        String changed = signals.changed(subject.model(), signal);
        if (!changed.isEmpty()) {
            says.add(changed);
        }
        List<String> causes =
                signal.indicator().confounders().stream().map(subject::in).toList();
        Integer level = signal.level();
        if (level != null && level > 0 && !causes.isEmpty()) {
            says.add(subject.say("report.paper.drifts.causes", String.join(subject.say("report.semicolon"), causes)));
        }
        return says;
    }

    private void contradictions() {
        script.part(subject.say("report.signals.contradictions"));
        List<String> found = subject.card().bias().recordsContradict().stream()
                .map(RecordContradiction::indicator)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            script.quiet(subject.say("report.signals.noContradictions"));
            return;
        }
        Script.Grid table = new Script.Grid(subject.say("report.signals.contradictions"))
                .left(2.5, subject.say("report.drifts.indicator"))
                .left(5, subject.say("report.signals.says"));
        for (String indicator : found) {
            table.row(
                    Cell.of(subject.indicator(indicator)),
                    Cells.muted(subject.joined(subject.explanations().contradictions(indicator))));
        }
        script.table(table);
    }
}
