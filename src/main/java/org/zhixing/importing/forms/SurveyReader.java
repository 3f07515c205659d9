package org.zhixing.importing.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Places.Place;
import org.zhixing.importing.forms.SurveyColumns.Part;
import org.zhixing.importing.forms.SurveyColumns.Question;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Reads exports of questionnaire services: a row a respondent, a column a question. */
final class SurveyReader {

    /** Titles and remarks may stand above the headers. */
    private static final int HEADER_WITHIN = 10;

    private static final int MOST_RESPONDENTS = 5_000;
    private static final int DEEPEST = 2;
    /** Fewer known columns are chance, unless a mapping names them. */
    private static final int LEAST_QUESTIONS = 3;

    private final AssessmentModel model;
    private final Places places;
    private final SurveyMapping mapping;
    private final boolean mapped;
    private final Respondents respondents;

    SurveyReader(
            AssessmentModel model,
            Places places,
            Answers answers,
            RoleWords roles,
            SurveyMapping mapping,
            boolean mapped) {
        this.model = model;
        this.places = places;
        this.mapping = mapping;
        this.mapped = mapped;
        this.respondents = new Respondents(answers, roles, mapping);
    }

    private record Header(int row, int depth, SurveyColumns columns) {}

    /**
     * The respondents of the first sheet that has any; none where there is no such sheet.
     *
     * @throws ProblemException (INPUT) when columns cannot be taken in order, bare numbers may count options, or there are
     *     more respondents than an agency can have
     */
    List<FilledForm> read(List<Tab> tabs, String name, Path file) {
        for (Tab tab : tabs) {
            Header header = header(tab, file);
            if (header != null) {
                List<Row> rows = tab.rows()
                        .subList(header.row() + header.depth(), tab.rows().size());
                if (rows.size() > MOST_RESPONDENTS) {
                    throw refused(file, "problems.form.tooMany", MOST_RESPONDENTS);
                }
                SurveyColumns columns = header.columns();
                refuseNumbersOfOptions(columns, rows, file);
                return forms(tab, columns, rows, name);
            }
        }
        return List.of();
    }

    private List<FilledForm> forms(Tab tab, SurveyColumns columns, List<Row> rows, String name) {
        List<FilledForm> forms = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            FilledForm form = respondents.read(tab.name(), columns, row, name, seen);
            if (form != null) {
                forms.add(form);
            }
        }
        return forms;
    }

    private @Nullable Header header(Tab tab, Path file) {
        Header best = null;
        for (int i = 0; i < Math.min(HEADER_WITHIN, tab.rows().size() - 1); i++) {
            for (int depth = 1; depth <= Math.min(DEEPEST, tab.rows().size() - 1 - i); depth++) {
                Row below = depth == 1 ? null : tab.rows().get(i + 1);
                List<String> texts = SurveyColumns.texts(tab.rows().get(i), below);
                SurveyColumns columns = ordered(SurveyColumns.of(texts, places, mapping));
                if (best == null || columns.known() > best.columns().known()) {
                    best = new Header(i, depth, columns);
                }
            }
        }
        if (best != null && mapping.inOrder() && !best.columns().open().isEmpty()) {
            throw refused(
                    file,
                    "problems.form.inOrder",
                    asked().size(),
                    best.columns().open().size());
        }
        return best != null && best.columns().known() >= (mapped ? 1 : LEAST_QUESTIONS) ? best : null;
    }

    /** Only where somebody said so, and where the count is right. */
    private SurveyColumns ordered(SurveyColumns columns) {
        if (!mapping.inOrder()) {
            return columns;
        }
        List<Place> asked = asked();
        return asked.size() == columns.open().size() ? columns.inOrder(asked) : columns;
    }

    private List<Place> asked() {
        return model.indicators().stream()
                .filter(i -> mapping.role() == null || i.roles().contains(mapping.role()))
                .map(i -> places.byId(i.id()).orElseThrow())
                .toList();
    }

    /**
     * A questionnaire may number its options from 1. A 0, or a number beside the words of its level, shows that this one does
     * not; bare numbers in a table that no service wrote are levels.
     */
    private void refuseNumbersOfOptions(SurveyColumns columns, List<Row> rows, Path file) {
        boolean numbers = false;
        for (Row row : rows) {
            for (Map.Entry<Integer, Question> question : columns.questions().entrySet()) {
                Cell cell = row.at(question.getKey());
                Place place = question.getValue().place();
                if (question.getValue().part() == Part.ANSWER
                        && !mapping.values().containsKey(Texts.of(cell))
                        && respondents.answers().read(cell, place.indicator()).answer() instanceof Answer.Level level) {
                    if (level.level() == 0 || respondents.answers().isNamed(cell, place.indicator())) {
                        return;
                    }
                    numbers |= columns.service() || !isNumber(cell);
                }
            }
        }
        if (numbers) {
            throw refused(file, "problems.form.optionNumbers");
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Number || Texts.of(cell).chars().allMatch(Character::isDigit);
    }

    /** What services write for questions that were passed over. */
    static boolean isPassedOver(String text) {
        return Set.of("(跳过)", "(空)", "（跳过）", "（空）", "-2", "-3").contains(text);
    }

    private static ProblemException refused(Path file, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key, arguments));
    }
}
