package org.zhixing.importing.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledForm.Known;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Gathered.Said;
import org.zhixing.importing.forms.Gathered.Spot;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.importing.forms.SurveyColumns.Part;
import org.zhixing.importing.forms.SurveyColumns.Question;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Reads what one respondent answered. */
record Respondents(Answers answers, RoleWords roles, SurveyMapping mapping) {

    /** What a respondent wrote beside an option stands in such brackets behind it. */
    private static final Pattern WRITTEN = Pattern.compile("(.*?)\\s*〖(.*)〗\\s*", Pattern.DOTALL);

    private static final int DIGITS = 16;

    /**
     * @param seen how often a respondent said just this, by what they said
     * @return null for a row that is no respondent's
     */
    @Nullable
    FilledForm read(String sheet, SurveyColumns columns, Row row, String name, Map<String, Integer> seen) {
        Gathered gathered = new Gathered();
        Map<Place, PersonalText> reasons = texts(columns, row, Part.REASON);
        Map<Place, PersonalText> notes = texts(columns, row, Part.NOTE);
        for (Map.Entry<Integer, Question> question : columns.questions().entrySet()) {
            if (question.getValue().part() == Part.ANSWER) {
                Place place = question.getValue().place();
                Spot at = new Spot(sheet, Texts.address(row, question.getKey()));
                answer(row.at(question.getKey()), place, at, reasons, notes, gathered);
            }
        }
        if (gathered.isEmpty()) {
            return null;
        }
        columns.twice()
                .forEach((column, place) ->
                        gathered.doubt(Kind.COLUMN_TWICE, new Spot(sheet, Texts.address(row, column)), place.id()));
        Role role = role(sheet, columns, row, gathered);
        Double seconds = seconds(sheet, columns, row, gathered);
        return new FilledForm(
                name + ":" + row.number(),
                Known.SURVEY,
                key(columns, row, role, gathered, seen),
                null,
                null,
                null,
                role,
                null,
                PersonalText.NONE,
                seconds == null || gathered.answered() == 0 ? null : Double.valueOf(seconds / gathered.answered()),
                gathered.answers(),
                gathered.cells(),
                gathered.validity(),
                gathered.evidence(),
                gathered.doubts());
    }

    private static Map<Place, PersonalText> texts(SurveyColumns columns, Row row, Part part) {
        Map<Place, PersonalText> texts = new HashMap<>();
        columns.questions().forEach((column, question) -> {
            String text = Texts.of(row.at(column));
            if (question.part() == part && !text.isEmpty() && !SurveyReader.isPassedOver(text)) {
                texts.put(question.place(), new PersonalText(text));
            }
        });
        return texts;
    }

    private void answer(
            Cell cell,
            Place place,
            Spot at,
            Map<Place, PersonalText> reasons,
            Map<Place, PersonalText> notes,
            Gathered into) {
        PersonalText note = notes.getOrDefault(place, PersonalText.NONE);
        PersonalText reason = reasons.getOrDefault(place, PersonalText.NONE);
        Cell option = cell;
        if (cell instanceof Cell.Text text) {
            Matcher written = WRITTEN.matcher(text.value());
            if (written.matches()) {
                option = new Cell.Text(written.group(1));
                reason = reason.isBlank() ? new PersonalText(written.group(2).strip()) : reason;
            }
        }
        String said = Texts.of(option);
        if (SurveyReader.isPassedOver(said)) {
            return;
        }
        String means = mapping.values().get(said);
        Cell meant = means == null ? option : new Cell.Text(means);
        if (place.item() != null) {
            claim(meant, place, at, into);
            return;
        }
        AnswerReading reading = answers.read(meant, place.indicator());
        Answer answer = RowReader.reasoned(reading, reason, place.id(), at, into);
        into.add(new Said(place, answer, null, note, false, PersonalText.NONE, at));
    }

    private void claim(Cell cell, Place place, Spot at, Gathered into) {
        Integer claim = answers.claim(cell);
        if (claim != null) {
            into.add(new Said(place, null, claim, PersonalText.NONE, false, PersonalText.NONE, at));
        } else if (!(cell instanceof Cell.Empty)) {
            into.doubt(Kind.NOT_FULLY_OR_FULLY, at, place.id());
        }
    }

    private @Nullable Role role(String sheet, SurveyColumns columns, Row row, Gathered into) {
        Integer column = columns.role();
        if (column == null) {
            return mapping.role();
        }
        String said = Texts.of(row.at(column));
        Role role = mapping.roles().getOrDefault(said, roles.of(said).orElse(null));
        if (said.isEmpty() && mapping.role() != null) {
            return mapping.role();
        }
        if (role == null) {
            into.doubt(Kind.UNKNOWN_ROLE, new Spot(sheet, Texts.address(row, column)), "");
        }
        return role;
    }

    private static @Nullable Double seconds(String sheet, SurveyColumns columns, Row row, Gathered into) {
        Integer column = columns.duration();
        if (column == null || row.at(column) instanceof Cell.Empty) {
            return null;
        }
        Double seconds = Durations.seconds(row.at(column)).orElse(null);
        if (seconds == null) {
            into.doubt(Kind.DURATION, new Spot(sheet, Texts.address(row, column)), "");
        }
        return seconds;
    }

    /** What tells this respondent from every other, in this export and in a later one of the same questionnaire. */
    private static String key(
            SurveyColumns columns, Row row, @Nullable Role role, Gathered said, Map<String, Integer> seen) {
        List<String> all = new ArrayList<>();
        said.answers()
                .forEach(g -> all.add(g.indicator() + " " + typed(g.answer()) + " "
                        + g.comment().value()));
        said.cells().forEach(c -> all.add(c.value() + " " + c.method() + " " + typed(c.answer())));
        said.validity().forEach(v -> all.add(v.item() + " " + v.answer()));
        // A later export may have its columns in another order.
        Collections.sort(all);
        Integer number = columns.number();
        all.add(0, role + "\n" + (number == null ? "" : Texts.of(row.at(number))));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
            String key = "row-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
            int times = seen.merge(key, 1, Integer::sum);
            return times == 1 ? key : key + "-" + times;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String typed(@Nullable Answer answer) {
        if (answer instanceof Answer.Level level) {
            return String.valueOf(level.level());
        }
        return answer instanceof Answer.NotApplicable na ? "NA " + na.reason().value() : answer == null ? "" : "DK";
    }
}
