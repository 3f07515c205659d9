package org.zhixing.importing.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm.GivenEvidence;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.FormWord;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Gathered.Said;
import org.zhixing.importing.forms.Gathered.Spot;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.importing.records.Dates;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.EvidenceType;
import org.zhixing.model.Indicator;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Text;

/** Reads the rows of a form's tables, one question a row. */
final class RowReader {

    /** What may be an id, and is none of this model's. */
    private static final Pattern LIKE_AN_ID = Pattern.compile("[\\p{Alnum}_.×-]{1,40}");

    private static final Set<String> YES = Set.of("是", "有", "y", "yes", "1", "true", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("否", "无", "n", "no", "0", "false", "×", "✗", "✘");

    private final AssessmentModel model;
    private final Places places;
    private final FormVocabulary vocabulary;
    private final Answers answers;

    RowReader(AssessmentModel model, Places places, FormVocabulary vocabulary, Answers answers) {
        this.model = model;
        this.places = places;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    /** @return whether the row is about something that the model asks */
    boolean read(String sheet, Heads heads, Row row, Gathered into) {
        Place place = place(heads, row).orElse(null);
        Spot at = new Spot(sheet, heads.address(row, FormColumn.ANSWER));
        if (place == null) {
            String id = heads.text(row, FormColumn.ID);
            if (LIKE_AN_ID.matcher(id).matches()
                    && !heads.text(row, FormColumn.ANSWER).isEmpty()) {
                into.doubt(Kind.UNKNOWN_PLACE, at, id, model.version());
            }
            return false;
        }
        if (place.item() != null) {
            claim(heads, row, place, at, into);
        } else {
            answer(sheet, heads, row, place, at, into);
        }
        edited(sheet, heads, row, place, into);
        return true;
    }

    private Optional<Place> place(Heads heads, Row row) {
        String id = heads.text(row, FormColumn.ID);
        if (!id.isEmpty()) {
            return places.byId(id);
        }
        String cell = heads.text(row, FormColumn.VALUE) + "×" + heads.text(row, FormColumn.METHOD);
        return List.of(heads.text(row, FormColumn.NAME), cell, heads.text(row, FormColumn.STATEMENT)).stream()
                .map(places::byName)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void claim(Heads heads, Row row, Place place, Spot at, Gathered into) {
        Cell cell = heads.cell(row, FormColumn.ANSWER);
        Integer claim = answers.claim(cell);
        if (claim != null) {
            into.add(new Said(place, null, claim, PersonalText.NONE, false, PersonalText.NONE, at));
        } else if (!(cell instanceof Cell.Empty)) {
            into.doubt(Kind.NOT_FULLY_OR_FULLY, at, place.id());
        }
    }

    private void answer(String sheet, Heads heads, Row row, Place place, Spot at, Gathered into) {
        AnswerReading reading = answers.read(heads.cell(row, FormColumn.ANSWER), place.indicator());
        PersonalText reason = Texts.typed(heads.cell(row, FormColumn.REASON));
        Answer answer = reasoned(reading, reason, place.id(), at, into);
        if (reading.equals(AnswerReading.NOTHING) && !reason.isBlank()) {
            into.doubt(Kind.REASON_ALONE, at, place.id());
        }
        boolean conflict = conflict(sheet, heads, row, place, into);
        PersonalText example = Texts.typed(heads.cell(row, FormColumn.EXAMPLE));
        if (place.cell() != null && answer == null && (conflict || !example.isBlank())) {
            into.doubt(Kind.CONFLICT_WITHOUT_ANSWER, at, place.id());
        }
        PersonalText comment = Texts.typed(heads.cell(row, FormColumn.NOTE));
        into.add(new Said(place, answer, null, comment, conflict, example, at));
        evidence(sheet, heads, row, place, into);
    }

    /** The answer with its reason; null where there is none, or none that can be taken. */
    static @Nullable Answer reasoned(AnswerReading reading, PersonalText reason, String place, Spot at, Gathered into) {
        if (reading.doubt() != null) {
            into.doubt(reading.doubt(), at, place, reading.arguments().toArray());
        }
        if (reading.answer() instanceof Answer.NotApplicable na) {
            PersonalText why = reason.isBlank() ? na.reason() : reason;
            if (why.isBlank()) {
                into.doubt(Kind.REASON_MISSING, at, place);
                return null;
            }
            return new Answer.NotApplicable(why);
        }
        return reading.answer();
    }

    private boolean conflict(String sheet, Heads heads, Row row, Place place, Gathered into) {
        if (place.cell() == null) {
            return false;
        }
        String text = heads.text(row, FormColumn.CONFLICT);
        FormWord word = vocabulary.word(text).orElse(null);
        String plain = text.toLowerCase(Locale.ROOT);
        if (word == FormWord.CONFLICT || YES.contains(plain)) {
            return true;
        }
        if (!text.isEmpty() && word != FormWord.NO_CONFLICT && !NO.contains(plain)) {
            into.doubt(Kind.CONFLICT_UNREADABLE, new Spot(sheet, heads.address(row, FormColumn.CONFLICT)), place.id());
        }
        return false;
    }

    private void evidence(String sheet, Heads heads, Row row, Place place, Gathered into) {
        String said = heads.text(row, FormColumn.EVIDENCE_TYPE);
        Cell day = heads.cell(row, FormColumn.EVIDENCE_DATE);
        PersonalText locator = Texts.typed(heads.cell(row, FormColumn.EVIDENCE_LOCATOR));
        Spot at = new Spot(sheet, heads.address(row, FormColumn.EVIDENCE_TYPE));
        if (said.isEmpty()) {
            if (!(day instanceof Cell.Empty) || !locator.isBlank()) {
                into.doubt(Kind.EVIDENCE_WITHOUT_TYPE, at, place.id());
            }
            return;
        }
        Optional<EvidenceType> type = type(said);
        if (type.isEmpty()) {
            into.doubt(Kind.EVIDENCE_TYPE, at, place.id());
            return;
        }
        LocalDate date = Dates.day(day).orElse(null);
        if (date == null && !(day instanceof Cell.Empty)) {
            into.doubt(Kind.EVIDENCE_DATE, new Spot(sheet, heads.address(row, FormColumn.EVIDENCE_DATE)), place.id());
        }
        into.add(new GivenEvidence(place.id(), type.orElseThrow().id(), date, locator));
    }

    private Optional<EvidenceType> type(String said) {
        String plain = FormVocabulary.plain(said);
        for (EvidenceType type : model.evidenceTypes()) {
            if (plain.equals(FormVocabulary.plain(type.id()))) {
                return Optional.of(type);
            }
            for (Language language : Language.values()) {
                if (plain.equals(FormVocabulary.plain(type.name().in(language)))
                        || plain.equals(FormVocabulary.plain(FormTexts.evidenceType(type, language)))) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    /** Who answered a question in other words than the model's may have answered another question. */
    static void edited(String sheet, Heads heads, Row row, Place place, Gathered into) {
        Indicator indicator = place.indicator();
        if (indicator != null) {
            check(Kind.NAME_EDITED, sheet, heads, row, FormColumn.NAME, place, indicator.name(), into);
            Text anchors =
                    new Text(FormTexts.anchors(indicator, Language.ZH), FormTexts.anchors(indicator, Language.EN));
            check(Kind.ANCHORS_EDITED, sheet, heads, row, FormColumn.ANCHORS, place, anchors, into);
        } else if (place.item() != null) {
            check(
                    Kind.NAME_EDITED,
                    sheet,
                    heads,
                    row,
                    FormColumn.STATEMENT,
                    place,
                    place.item().text(),
                    into);
        } else if (place.cell() != null && place.cell().question() != null) {
            check(
                    Kind.NAME_EDITED,
                    sheet,
                    heads,
                    row,
                    FormColumn.QUESTION,
                    place,
                    place.cell().question(),
                    into);
        }
    }

    private static void check(
            Kind kind,
            String sheet,
            Heads heads,
            Row row,
            FormColumn column,
            Place place,
            Text expected,
            Gathered into) {
        String plain = FormVocabulary.plain(heads.text(row, column));
        if (!plain.isEmpty()
                && !plain.equals(FormVocabulary.plain(expected.zh()))
                && !plain.equals(FormVocabulary.plain(expected.en()))) {
            into.doubt(kind, new Spot(sheet, heads.address(row, column)), place.id());
        }
    }
}
