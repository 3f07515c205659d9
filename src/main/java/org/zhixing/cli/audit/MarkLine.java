package org.zhixing.cli.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.AuditStep.Turn;
import org.zhixing.audit.ItemMark;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * Reads what a line wants changed: {@code CODE F01 3}, {@code CODE F06 NA}, {@code CODE F01 -} to take it back,
 * {@code CODE CUE yes}, {@code CODE COMMENT F16 text}, {@code CODE FEEDBACK text}, {@code CODE LOST reason},
 * {@code CODE FOUND}, {@code CODE ACTED F16 text}, {@code CODE DONE}, {@code CODE REOPEN}. Texts are taken exactly as they
 * stand after one blank.
 */
final class MarkLine {

    private static final Pattern WORD = Pattern.compile("[ \\t]*([^ \\t]+)(?:[ \\t](.*))?", Pattern.DOTALL);
    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,2}");

    private final Turn turn;
    private final String auditor;

    /** @param auditor id of who reads */
    MarkLine(Turn turn, String auditor) {
        this.turn = turn;
        this.auditor = auditor;
    }

    /** The first word of a text, and what comes after the one blank behind it. */
    record Split(String word, String rest) {

        static Split of(String text, String expected) {
            Matcher split = WORD.matcher(text);
            if (!split.matches()) {
                throw refused(expected);
            }
            return new Split(split.group(1), split.group(2) == null ? "" : split.group(2));
        }
    }

    /**
     * @param code of the file
     * @param said what stands behind it on the line
     * @throws ProblemException (INPUT) when the line follows no form
     */
    AuditStep read(String code, String said) {
        Split split = Split.of(said, "cli.audit.form");
        return switch (split.word()) {
            case "CUE" ->
                new AuditStep.SetRiskCue(code, turn, auditor, cue(split.rest().strip()));
            case "COMMENT" -> {
                Split about = Split.of(split.rest(), "cli.audit.commentForm");
                yield new AuditStep.Comment(code, turn, auditor, about.word(), new PersonalText(about.rest()));
            }
            case "FEEDBACK" -> new AuditStep.Feedback(code, turn, auditor, new PersonalText(split.rest()));
            case "LOST" -> new AuditStep.MarkLost(code, new PersonalText(split.rest()));
            case "FOUND" -> new AuditStep.MarkLost(code, null);
            case "ACTED" -> {
                Split about = Split.of(split.rest(), "cli.audit.actedForm");
                yield new AuditStep.ActOn(code, about.word(), new PersonalText(about.rest()));
            }
            case "DONE" -> new AuditStep.Finish(code, turn, auditor, true);
            case "REOPEN" -> new AuditStep.Finish(code, turn, auditor, false);
            default -> mark(code, split);
        };
    }

    private AuditStep mark(String code, Split split) {
        String level = split.rest().strip();
        if (level.equals("-")) {
            return new AuditStep.MarkItem(code, turn, auditor, split.word(), null);
        }
        if (level.equals("NA")) {
            return new AuditStep.MarkItem(code, turn, auditor, split.word(), new ItemMark.NotApplicable());
        }
        if (!LEVEL.matcher(level).matches()) {
            throw refused("cli.audit.form");
        }
        return new AuditStep.MarkItem(code, turn, auditor, split.word(), new ItemMark.Level(Integer.parseInt(level)));
    }

    private static boolean cue(String word) {
        return switch (word) {
            case "yes", "是", "有" -> true;
            case "no", "否", "无" -> false;
            default -> throw refused("cli.audit.cueForm");
        };
    }

    private static ProblemException refused(String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at("", key));
    }
}
