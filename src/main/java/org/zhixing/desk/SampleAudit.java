package org.zhixing.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.Auditor;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.PersonalText;

/**
 * The audit of the sample agency's second year: drawn from its records, nearly all files read, one of them lost, one with a
 * critical item at 1, and those drawn for it read twice. Its numbers are the same in every data file, although the codes of
 * its cases are not: files that may be away come in pairs that were found alike.
 */
final class SampleAudit {

    private static final String SEED = "2026";
    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 11, 16);
    private static final String TITLE = "2026 年度案卷审核";
    private static final String FIRST = "s1";
    private static final String OTHER = "s2";
    /** Items in which the second reading of every file differs from the first, by a level. */
    private static final List<String> DIFFERENT = List.of("F03", "F08", "F11", "F19");

    private final Properties said;
    private final Map<String, String> numbers;
    private CaseFileAudit audit;

    private SampleAudit(Properties said, Map<String, String> numbers, CaseFileAudit audit) {
        this.said = said;
        this.numbers = numbers;
        this.audit = audit;
    }

    /**
     * @param said what was found, by case number
     * @param names of the raters, by id
     */
    static void bringInto(AuditDesk audits, Properties said, Properties names) {
        AuditDesk.DrawnSample drawn = audits.draw(
                CaseSample.Method.STRATIFIED, audits.casesOfRecords().cases(), SEED, List.of());
        List<Auditor> auditors = List.of(
                new Auditor(FIRST, new PersonalText(names.getProperty("r2", "")), null),
                new Auditor(OTHER, new PersonalText(names.getProperty("r3", "")), null));
        CaseFileAudit begun = audits.begun(new PersonalText(TITLE), DRAWN_ON, drawn, auditors);
        Map<String, String> numbers =
                drawn.codes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        audits.keep(new SampleAudit(said, numbers, begun).read());
    }

    private CaseFileAudit read() {
        List<String> away = new ArrayList<>();
        String lost = away(said.getProperty("lost"));
        away.add(lost);
        for (String pair : said.getProperty("unread").split(",", -1)) {
            away.add(away(pair));
        }
        for (FileWork file : audit.files()) {
            String number = numbers.getOrDefault(file.code(), "");
            String levels = said.getProperty(number);
            if (number.equals(lost)) {
                step(new AuditStep.MarkLost(file.code(), new PersonalText(said.getProperty("lost.how"))));
            } else if (!away.contains(number) && levels != null) {
                reading(file.code(), number, levels);
                if (file.secondWanted()) {
                    second(file.code(), levels);
                }
            }
        }
        return audit;
    }

    /** Of two files that were found alike the first that is not to be read twice. */
    private String away(String pair) {
        List<String> both = Arrays.asList(pair.split(" ", -1));
        return both.stream()
                .filter(number ->
                        audit.files().stream().anyMatch(f -> number.equals(numbers.get(f.code())) && !f.secondWanted()))
                .findFirst()
                .orElse(both.get(0));
    }

    private void reading(String code, String number, String levels) {
        marks(code, Turn.FIRST, FIRST, levels, false);
        for (AuditItem item : audit.pinned().model().items()) {
            String comment = said.getProperty(number + "." + item.id());
            if (comment != null) {
                step(new AuditStep.Comment(code, Turn.FIRST, FIRST, item.id(), new PersonalText(comment)));
            }
        }
        String feedback = said.getProperty(number + ".feedback");
        if (feedback != null) {
            step(new AuditStep.Feedback(code, Turn.FIRST, FIRST, new PersonalText(feedback)));
        }
        step(new AuditStep.Finish(code, Turn.FIRST, FIRST, true));
    }

    /** Read by the other supervisor, a little apart; afterwards both agreed on the first. */
    private void second(String code, String levels) {
        marks(code, Turn.SECOND, OTHER, levels, true);
        step(new AuditStep.Finish(code, Turn.SECOND, OTHER, true));
        marks(code, Turn.AGREED, FIRST, levels, false);
        step(new AuditStep.Finish(code, Turn.AGREED, FIRST, true));
    }

    private void marks(String code, Turn turn, String auditor, String levels, boolean apart) {
        List<String> words = new ArrayList<>(Arrays.asList(levels.split(" ", -1)));
        if (words.remove("CUE")) {
            step(new AuditStep.SetRiskCue(code, turn, auditor, true));
        }
        List<AuditItem> items = audit.pinned().model().items();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i).id();
            ItemMark mark = mark(words.get(i), apart && DIFFERENT.contains(item));
            step(new AuditStep.MarkItem(code, turn, auditor, item, mark));
        }
    }

    private static ItemMark mark(String word, boolean apart) {
        if (word.equals("NA")) {
            return new ItemMark.NotApplicable();
        }
        int level = Integer.parseInt(word);
        return new ItemMark.Level(!apart ? level : level > 2 ? level - 1 : level + 1);
    }

    private void step(AuditStep step) {
        audit = step.applyTo(audit);
    }
}
