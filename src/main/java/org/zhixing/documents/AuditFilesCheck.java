package org.zhixing.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditModel;

/** Whether the files of an audit make sense against its model: what a schema cannot say, and better reasons for the rest. */
final class AuditFilesCheck {

    /** More cases than any agency has; keeps sums of sizes in bounds. */
    private static final long MOST_CASES = 100_000_000;

    private final AuditModel model;
    private final Findings findings;
    private final Set<String> cases = new HashSet<>();
    private final Map<String, Double> sizes = new HashMap<>();
    private final Map<String, Integer> drawn = new HashMap<>();

    AuditFilesCheck(AuditModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check(Place root) {
        same(root.get("model"), model.id());
        same(root.get("modelVersion"), model.version());
        root.items("files").forEach(this::file);
        if (sizes.values().stream().mapToDouble(Double::doubleValue).sum() > MOST_CASES) {
            findings.add(root.get("files"), "problems.auditFile.tooMany", MOST_CASES);
        }
    }

    private void same(Place place, String expected) {
        String said = place.text();
        if (said != null && !said.equals(expected)) {
            findings.add(place, "problems.json.oneOf", expected);
        }
    }

    private void file(Place file) {
        String caseId = file.text("caseId");
        if (caseId != null && !cases.add(caseId)) {
            findings.add(file.get("caseId"), "problems.auditFile.caseTwice");
        }
        stratum(file);
        boolean cue = file.isTrue("riskCue");
        answers(file.get("answers"), cue);
        answers(file.get("second"), cue(file, "secondRiskCue", cue));
        answers(file.get("first"), cue(file, "firstRiskCue", cue));
        boolean second = file.get("second").given();
        boolean agreed = file.isTrue("agreed");
        if (agreed && !second) {
            findings.add(file.get("agreed"), "problems.auditFile.agreedAlone");
        }
        if (file.get("first").given() && !agreed) {
            findings.add(file.get("first"), "problems.auditFile.firstNotAgreed");
        }
    }

    private void stratum(Place file) {
        String stratum = file.text("stratum");
        Double size = file.number("size");
        if (stratum == null || size == null) {
            return;
        }
        Double before = sizes.putIfAbsent(stratum, size);
        if (before != null && !before.equals(size)) {
            findings.add(file.get("size"), "problems.auditFile.sizeDiffers", Ranges.plain(before));
        } else if (drawn.merge(stratum, 1, Integer::sum) > size) {
            findings.add(file.get("size"), "problems.auditFile.moreThanSize", Ranges.plain(size));
        }
    }

    private static boolean cue(Place file, String key, boolean otherwise) {
        return file.get(key).given() ? file.isTrue(key) : otherwise;
    }

    private void answers(Place answers, boolean riskCue) {
        for (Place answer : answers.entries()) {
            AuditItem item = model.item(answer.key()).orElse(null);
            if (item == null) {
                findings.add(answer, "problems.audit.unknownItem");
            } else {
                answer(answer, item, riskCue);
            }
        }
    }

    private void answer(Place answer, AuditItem item, boolean riskCue) {
        Double number = answer.number();
        if ("NA".equals(answer.text())) {
            if (!item.mayBeNotApplicable()) {
                findings.add(answer, "problems.audit.neverNotApplicable");
            }
        } else if (number == null || number != Math.rint(number) || !item.takes(number.intValue(), riskCue)) {
            List<Integer> levels = item.levels(riskCue);
            boolean onScale = number != null
                    && number == Math.rint(number)
                    && item.levels(true).contains(number.intValue());
            findings.add(
                    answer,
                    onScale ? "problems.auditFile.needsCue" : "problems.auditFile.answer",
                    levels.get(0),
                    levels.get(levels.size() - 1));
        }
    }
}
