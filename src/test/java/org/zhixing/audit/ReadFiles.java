package org.zhixing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixing.work.PersonalText;

/** Audits for tests of other packages: as many open cases of one worker as there are words, each read once. */
public final class ReadFiles {

    private static final String AUDITOR = "s1";

    private ReadFiles() {}

    /**
     * @param items what each item got, file by file, such as {@code "F12=2 2 NA -"}; a minus leaves it open. A level below 2
     *     of F17 comes with a cue of risk
     */
    public static CaseFileAudit of(PinnedAuditModel pinned, String... items) {
        int files = items[0].split("=")[1].split(" ").length;
        List<AuditCase> cases = IntStream.range(0, files)
                .mapToObj(i -> new AuditCase("c" + i, "W01", true, false))
                .toList();
        CaseFileAudit audit = CaseFileAudit.begin(
                "a",
                new PersonalText("上半年"),
                LocalDate.of(2025, 12, 1),
                pinned,
                Sampling.draw(CaseSample.Method.STRATIFIED, cases, "1", List.of()),
                List.of(new Auditor(AUDITOR, new PersonalText("陈督导"), null)));
        for (String item : items) {
            String[] levels = item.split("=")[1].split(" ");
            for (int i = 0; i < files; i++) {
                audit = marked(audit, "c" + i, item.split("=")[0], levels[i]);
            }
        }
        return audit;
    }

    private static CaseFileAudit marked(CaseFileAudit audit, String code, String item, String word) {
        if (word.equals("-")) {
            return audit;
        }
        ItemMark mark = word.equals("NA") ? new ItemMark.NotApplicable() : new ItemMark.Level(Integer.parseInt(word));
        CaseFileAudit before = item.equals("F17") && mark instanceof ItemMark.Level level && level.level() < 2
                ? new AuditStep.SetRiskCue(code, AuditStep.Turn.FIRST, AUDITOR, true).applyTo(audit)
                : audit;
        return new AuditStep.MarkItem(code, AuditStep.Turn.FIRST, AUDITOR, item, mark).applyTo(before);
    }
}
