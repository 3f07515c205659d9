package org.zhixing.ui.audit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.AuditRules;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.ItemMark;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.audit.Sampling;
import org.zhixing.model.Anchor;
import org.zhixing.model.Drift;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** An audit of four items and a dozen cases of two workers, all of whom are drawn; three people audit, one leads cases too. */
final class SmallAudit {

    static final AuditModel MODEL = new AuditModel(
            "case-file-audit",
            "1.0.0",
            new Text("审核", "Audit"),
            List.of(
                    item("F01", 2, false, List.of()),
                    item("F11", 3, false, List.of()),
                    item("F16", 3, true, List.of()),
                    item("F17", 3, true, anchors(2, 3, 4))),
            new AuditRules(
                    List.of(new AuditRules.FileCap(0, 20), new AuditRules.FileCap(1, 40)),
                    0.8,
                    0.4,
                    59,
                    0.1,
                    0.8,
                    0.1,
                    3,
                    10,
                    60));

    private SmallAudit() {}

    private static AuditItem item(String id, double weight, boolean critical, List<Anchor> withoutCue) {
        return new AuditItem(
                id,
                weight,
                new Text(id + " 题", id + " item"),
                critical,
                anchors(0, 4),
                withoutCue,
                id.equals("F11") ? Set.of(Drift.DOC) : Set.of(),
                id.equals("F11") ? List.of("M3.5") : List.of());
    }

    private static List<Anchor> anchors(int... levels) {
        return IntStream.of(levels)
                .mapToObj(level -> new Anchor(level, new Text("级" + level, "level " + level)))
                .toList();
    }

    /** Nothing is read yet; {@code zhou} and {@code li} lead no case, {@code own} is worker 07. */
    static CaseFileAudit begun() {
        List<AuditCase> cases = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            cases.add(new AuditCase(String.format("c%02d", i), i <= 6 ? "03" : "07", i % 2 == 0, i == 2));
        }
        CaseSample sample = Sampling.draw(CaseSample.Method.STRATIFIED, cases, "20261126", List.of());
        return CaseFileAudit.begin(
                "a",
                PersonalText.NONE,
                LocalDate.of(2026, 11, 26),
                new PinnedAuditModel(MODEL, "", ""),
                sample,
                List.of(auditor("zhou", null), auditor("li", null), auditor("own", "07")));
    }

    private static Auditor auditor(String id, String worker) {
        return new Auditor(id, new PersonalText(id), worker);
    }

    /** The first file that is to be read twice, or once alone. */
    static String code(CaseFileAudit audit, boolean twice) {
        return audit.files().stream()
                .filter(f -> f.secondWanted() == twice && f.worker().equals("03"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** A whole reading, item by item, of a file with a cue of risk. */
    static CaseFileAudit read(CaseFileAudit audit, String code, Turn turn, String auditor, int... levels) {
        CaseFileAudit now = new AuditStep.SetRiskCue(code, turn, auditor, true).applyTo(audit);
        for (int i = 0; i < levels.length; i++) {
            now = new AuditStep.MarkItem(
                            code, turn, auditor, MODEL.items().get(i).id(), new ItemMark.Level(levels[i]))
                    .applyTo(now);
        }
        return new AuditStep.Finish(code, turn, auditor, true).applyTo(now);
    }
}
