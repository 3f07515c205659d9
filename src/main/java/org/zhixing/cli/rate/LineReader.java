package org.zhixing.cli.rate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.desk.Change;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.PersonalText;

/**
 * Reads what a line wants changed: {@code M1.1 3}, {@code M1.2 NA reason}, {@code M1.3 DK}, {@code CONF×CASE 3} (an x will
 * do), {@code STATED CONF 4}, {@code EVIDENCE {…}}, {@code VALIDITY L1 1}, {@code CONFLICT CONF×CASE example},
 * {@code COMMENT M1.1 text}. Texts are taken exactly as they stand after one blank.
 */
final class LineReader {

    private static final Pattern WORD = Pattern.compile("[ \\t]*([^ \\t]+)(?:[ \\t](.*))?", Pattern.DOTALL);
    private static final Pattern LEVEL = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern STRENGTH = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,15})?");
    private static final Pattern CELL = Pattern.compile("([A-Z][A-Z0-9_]*)[×x]([A-Z][A-Z0-9_]*)");

    private final AssessmentModel model;
    private final String rater;

    /** @param rater id of who answers */
    LineReader(AssessmentModel model, String rater) {
        this.model = model;
        this.rater = rater;
    }

    /**
     * @param now the assessment that evidence is added to
     * @throws NotAnAnswer when the line follows no form
     * @throws org.zhixing.work.ProblemException (INPUT) when its evidence is refused
     */
    Change read(String line, Assessment now) throws NotAnAnswer {
        Split split = Split.of(line, "cli.rate.form");
        return switch (split.word()) {
            case "EVIDENCE" ->
                new Change.PutEvidence(new EvidenceLine(model, now).read(split.rest(), "cli.rate.evidenceForm"));
            case "STATED" -> stated(Split.of(split.rest(), "cli.rate.statedForm"));
            case "VALIDITY" -> validity(Split.of(split.rest(), "cli.rate.validityForm"));
            case "CONFLICT" -> conflict(Split.of(split.rest(), "cli.rate.conflictForm"));
            case "COMMENT" -> comment(Split.of(split.rest(), "cli.rate.commentForm"));
            default -> answer(split);
        };
    }

    private Change answer(Split split) throws NotAnAnswer {
        Answer answer = answer(split.rest());
        Optional<Matcher> cell = cell(split.word());
        return cell.isPresent()
                ? new Change.RateCell(
                        cell.orElseThrow().group(1), cell.orElseThrow().group(2), rater, answer)
                : new Change.Rate(split.word(), rater, answer);
    }

    private static Answer answer(String text) throws NotAnAnswer {
        Split split = Split.of(text, "cli.rate.answerForm");
        if (split.word().equals("NA")) {
            return new Answer.NotApplicable(new PersonalText(split.rest()));
        }
        if (!split.rest().isBlank()) {
            throw new NotAnAnswer("cli.rate.answerForm");
        }
        if (split.word().equals("DK")) {
            return new Answer.DontKnow();
        }
        return new Answer.Level(whole(split.word(), "cli.rate.answerForm"));
    }

    private Change stated(Split split) throws NotAnAnswer {
        String strength = split.rest().strip();
        if (!STRENGTH.matcher(strength).matches()) {
            throw new NotAnAnswer("cli.rate.statedForm");
        }
        return new Change.StateValue(split.word(), Double.valueOf(strength));
    }

    private Change validity(Split split) throws NotAnAnswer {
        return new Change.AnswerValidity(split.word(), rater, whole(split.rest().strip(), "cli.rate.validityForm"));
    }

    private Change conflict(Split split) throws NotAnAnswer {
        Matcher cell = cell(split.word()).orElseThrow(() -> new NotAnAnswer("cli.rate.conflictForm"));
        return new Change.MarkConflict(cell.group(1), cell.group(2), rater, true, new PersonalText(split.rest()));
    }

    private Change comment(Split split) {
        return new Change.Comment(split.word(), rater, new PersonalText(split.rest()));
    }

    /** The value and the method of what is written like a cell and is no indicator. */
    private Optional<Matcher> cell(String place) {
        Matcher cell = CELL.matcher(place);
        return cell.matches() && model.indicator(place).isEmpty() ? Optional.of(cell) : Optional.empty();
    }

    private static int whole(String text, String expected) throws NotAnAnswer {
        if (!LEVEL.matcher(text).matches()) {
            throw new NotAnAnswer(expected);
        }
        return Integer.parseInt(text);
    }

    /** The first word of a text and what comes after the one blank behind it. */
    private record Split(String word, String rest) {

        static Split of(String text, String expected) throws NotAnAnswer {
            Matcher split = WORD.matcher(text);
            if (!split.matches()) {
                throw new NotAnAnswer(expected);
            }
            return new Split(split.group(1), split.group(2) == null ? "" : split.group(2));
        }
    }
}
