package org.zhixing.importing.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.FormWord;
import org.zhixing.importing.Cell;
import org.zhixing.model.Anchor;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Level;
import org.zhixing.model.Scale;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** Reads cells for answers, strictly: what could be meant in two ways is a doubt. */
final class Answers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,9})?");
    /** The number of an option, what parts it from the words, and the words. */
    private static final Pattern OPTION =
            Pattern.compile("[(\\[]?(\\d{1,2})[)\\]]?(\\s*[.、:,)-]\\s*|\\s+)?(\\D.*|)", Pattern.DOTALL);
    /** The letter of an option, and its words. */
    private static final Pattern LETTERED =
            Pattern.compile("(?:\\([A-H]\\)|\\[[A-H]]|[A-H](?=[.、:,)]))[.、:,)]?\\s*(\\S.*)", Pattern.DOTALL);
    /** Not applicable, and why, in one cell. */
    private static final Pattern WITH_REASON =
            Pattern.compile("(\\S{2,10}?|not applicable)\\s*[:,(;-]\\s*(.+?)\\s*\\)?", Pattern.DOTALL);

    private static final int LONGEST = 2_000;
    private static final int SHOWN = 20;

    private final Scale scale;
    private final FormVocabulary vocabulary;
    private final Map<String, Integer> names = new HashMap<>();

    Answers(AssessmentModel model, FormVocabulary vocabulary) {
        this.scale = model.scale();
        this.vocabulary = vocabulary;
        for (Level level : scale.levels()) {
            both(level.name()).forEach(name -> names.put(name, level.level()));
        }
    }

    /** @param indicator whose behaviours are known as answers too, or null */
    AnswerReading read(Cell cell, @Nullable Indicator indicator) {
        if (cell instanceof Cell.Text text) {
            return text(text.value(), indicator);
        } else if (cell instanceof Cell.Number number) {
            return number(number.value());
        } else if (cell instanceof Cell.DateTime || cell instanceof Cell.Time) {
            return AnswerReading.doubt(Kind.DATE_AS_ANSWER, scale.min(), scale.max());
        } else if (cell instanceof Cell.Unreadable unreadable) {
            return unreadable(unreadable);
        }
        return cell instanceof Cell.Empty ? AnswerReading.NOTHING : noAnswer();
    }

    /** Whether an answer carries the name of its level, or a behaviour of the indicator, and not a number alone. */
    boolean isNamed(Cell cell, @Nullable Indicator indicator) {
        String text = unlettered(
                Normalizer.normalize(Texts.of(cell), Normalizer.Form.NFKC).strip());
        Matcher option = OPTION.matcher(text);
        return level(text, indicator) != null || (option.matches() && level(option.group(3), indicator) != null);
    }

    /** Whether a validity item is claimed: 1 or 0, or null where the cell says neither. */
    @Nullable
    Integer claim(Cell cell) {
        String text = Texts.of(cell);
        FormWord word = vocabulary.word(text).orElse(null);
        if (word == FormWord.FULLY || text.equals("1")) {
            return 1;
        }
        return word == FormWord.NOT_FULLY || text.equals("0") ? Integer.valueOf(0) : null;
    }

    private static AnswerReading unreadable(Cell.Unreadable cell) {
        return switch (cell.kind()) {
            case ERROR -> AnswerReading.doubt(Kind.ERROR_VALUE, cell.shown());
            case FORMULA -> AnswerReading.doubt(Kind.FORMULA);
            case PICTURE, TOO_LONG -> AnswerReading.doubt(Kind.UNREADABLE);
        };
    }

    private AnswerReading text(String raw, @Nullable Indicator indicator) {
        if (raw.length() > LONGEST) {
            return noAnswer();
        }
        String text = unlettered(Normalizer.normalize(raw, Normalizer.Form.NFKC).strip());
        if (text.isEmpty()) {
            return AnswerReading.NOTHING;
        }
        Optional<AnswerReading> word = word(text);
        if (word.isPresent()) {
            return word.orElseThrow();
        }
        if (NUMBER.matcher(text).matches()) {
            return number(new BigDecimal(text));
        }
        Integer said = level(text, indicator);
        if (said != null) {
            return AnswerReading.of(new Answer.Level(said));
        }
        Matcher option = OPTION.matcher(text);
        return option.matches() ? option(option, indicator) : noAnswer();
    }

    /** Which letter an option has says nothing of its level; its words do. */
    private static String unlettered(String text) {
        Matcher lettered = LETTERED.matcher(text);
        return lettered.matches() ? lettered.group(1) : text;
    }

    private Optional<AnswerReading> word(String text) {
        FormWord word = vocabulary.word(text).orElse(null);
        if (word == FormWord.DONT_KNOW || word == FormWord.NOT_WRITTEN) {
            return Optional.of(AnswerReading.of(new Answer.DontKnow()));
        }
        if (word == FormWord.NOT_APPLICABLE) {
            return Optional.of(AnswerReading.of(new Answer.NotApplicable(PersonalText.NONE)));
        }
        Matcher withReason = WITH_REASON.matcher(text);
        return withReason.matches() && vocabulary.word(withReason.group(1)).orElse(null) == FormWord.NOT_APPLICABLE
                ? Optional.of(AnswerReading.of(new Answer.NotApplicable(new PersonalText(withReason.group(2)))))
                : Optional.empty();
    }

    /** An option is what its number says where its words say nothing else. */
    private AnswerReading option(Matcher option, @Nullable Indicator indicator) {
        int number = Integer.parseInt(option.group(1));
        String words = option.group(3);
        String mark = option.group(2) == null ? "" : option.group(2).strip();
        Integer said = level(words, indicator);
        if (said != null) {
            return said == number ? number(BigDecimal.valueOf(number)) : noAnswer();
        }
        boolean unit = words.isEmpty() || words.equals("级") || words.equals("分");
        boolean listed = !mark.isEmpty() && !mark.equals("-") && words.chars().noneMatch(Character::isDigit);
        Optional<AnswerReading> word = listed ? word(words) : Optional.empty();
        return word.orElseGet(() -> unit || listed ? number(BigDecimal.valueOf(number)) : noAnswer());
    }

    /** The level that goes by this name, or whose behaviour of the indicator this is. */
    private @Nullable Integer level(String text, @Nullable Indicator indicator) {
        String plain = FormVocabulary.plain(text);
        if (indicator != null) {
            for (Anchor anchor : indicator.anchors()) {
                if (both(anchor.text()).contains(plain)) {
                    return anchor.level();
                }
            }
        }
        return names.get(plain);
    }

    private AnswerReading number(BigDecimal value) {
        boolean within = value.compareTo(BigDecimal.valueOf(scale.min())) >= 0
                && value.compareTo(BigDecimal.valueOf(scale.max())) <= 0;
        String shown = value.precision() - value.scale() > SHOWN || value.scale() > SHOWN
                ? String.format(java.util.Locale.ROOT, "%.2e", value.doubleValue())
                : value.toPlainString();
        if (!within) {
            return AnswerReading.doubt(Kind.OFF_SCALE, shown, scale.min(), scale.max());
        }
        int level = value.intValue();
        return value.compareTo(BigDecimal.valueOf(level)) == 0
                ? AnswerReading.of(new Answer.Level(level))
                : AnswerReading.doubt(Kind.BETWEEN_LEVELS, shown);
    }

    private AnswerReading noAnswer() {
        return AnswerReading.doubt(Kind.NOT_AN_ANSWER, scale.min(), scale.max());
    }

    private static List<String> both(Text text) {
        return List.of(FormVocabulary.plain(text.zh()), FormVocabulary.plain(text.en()));
    }
}
