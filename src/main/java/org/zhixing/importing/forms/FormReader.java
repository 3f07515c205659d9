package org.zhixing.importing.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.FilledForm.Known;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.importing.Row;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.SemanticVersion;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * Reads filled forms and exports of questionnaire services, under one model. A form is found wherever its tables have got to:
 * rows may be sorted or inserted, columns moved, sheets renamed, hidden sheets gone.
 */
public final class FormReader {

    private final PinnedModel pinned;
    private final AssessmentModel model;
    private final FormVocabulary vocabulary = new FormVocabulary();
    private final RoleWords roles;
    private final RowReader rows;
    private final SurveyReader survey;

    /** @param mapping how a questionnaire export is to be read, or null to recognise it */
    public FormReader(PinnedModel pinned, @Nullable SurveyMapping mapping) {
        this.pinned = pinned;
        this.model = pinned.model();
        this.roles = new RoleWords(model);
        Places places = new Places(model);
        Answers answers = new Answers(model, vocabulary);
        this.rows = new RowReader(model, places, vocabulary, answers);
        this.survey = new SurveyReader(
                model, places, answers, roles, mapping == null ? SurveyMapping.RECOGNISE : mapping, mapping != null);
    }

    /** Whether some row of a sheet heads a table of questions to answer. */
    public static boolean isForm(List<Row> rows) {
        FormVocabulary vocabulary = new FormVocabulary();
        return rows.stream().anyMatch(row -> Heads.of(row, vocabulary).isTable());
    }

    /**
     * The forms in a file: one, or one a respondent. Never empty.
     *
     * @throws ProblemException (INPUT) when it is no table, no form, or a form of another model or of another major version
     */
    public List<FilledForm> read(Path file) {
        List<Tab> tabs = Tab.of(file);
        String name = String.valueOf(file.getFileName());
        Identity identity = Identity.of(tabs, roles);
        refuseOtherModel(identity, file);
        Gathered gathered = new Gathered();
        if (gather(tabs, gathered)) {
            return List.of(form(name, identity, gathered));
        }
        List<FilledForm> respondents = survey.read(tabs, name, file);
        if (respondents.isEmpty()) {
            throw refused(file, "problems.form.noForm");
        }
        return respondents;
    }

    /** Whether there is a table of questions at all. */
    private boolean gather(List<Tab> tabs, Gathered into) {
        boolean any = false;
        for (Tab tab : tabs) {
            Heads heads = null;
            for (Row row : tab.rows()) {
                Heads candidate = Heads.of(row, vocabulary);
                if (candidate.isTable()) {
                    heads = candidate;
                } else if (heads != null) {
                    any |= rows.read(tab.name(), heads, row, into);
                }
            }
        }
        return any;
    }

    private FilledForm form(String name, Identity identity, Gathered gathered) {
        Optional<String> id = identity.ids().stream().findFirst();
        about(identity, gathered);
        return new FilledForm(
                name,
                id.isPresent() ? Known.ID : Known.INDICATORS,
                id.orElse(null),
                identity.fact(FormLayout.KEY_MODEL),
                identity.fact(FormLayout.KEY_MODEL_VERSION),
                identity.fact(FormLayout.KEY_ASSESSMENT),
                identity.role(),
                identity.fact(FormLayout.KEY_RATER),
                identity.codeName(),
                null,
                gathered.answers(),
                gathered.cells(),
                gathered.validity(),
                gathered.evidence(),
                gathered.doubts());
    }

    private void about(Identity identity, Gathered gathered) {
        if (identity.ids().size() > 1) {
            gathered.doubt(FormDoubt.ofForm(Kind.TWO_IDS, String.join(" ", identity.ids())));
        } else if (identity.ids().isEmpty()) {
            gathered.doubt(FormDoubt.ofForm(Kind.WITHOUT_ID));
        }
        String said = identity.fact(FormLayout.KEY_MODEL_VERSION);
        int order = version(said)
                .flatMap(v -> version(model.version()).map(v::compareTo))
                .orElse(0);
        if (order != 0) {
            gathered.doubt(FormDoubt.ofForm(
                    order < 0 ? Kind.OLDER_MODEL : Kind.NEWER_MODEL, String.valueOf(said), model.version()));
        } else if (said != null
                && !pinned.sha256()
                        .equals(identity.facts().getOrDefault(FormLayout.KEY_MODEL_SHA256, pinned.sha256()))) {
            gathered.doubt(FormDoubt.ofForm(Kind.OTHER_TEXT, said));
        }
    }

    private void refuseOtherModel(Identity identity, Path file) {
        String other = identity.fact(FormLayout.KEY_MODEL);
        if (other != null && !other.equals(model.id())) {
            throw refused(file, "problems.form.otherModel", shown(other), model.id());
        }
        String said = identity.fact(FormLayout.KEY_MODEL_VERSION);
        Optional<SemanticVersion> theirs = version(said);
        if (theirs.isPresent()
                && version(model.version())
                        .filter(v -> v.major() != theirs.orElseThrow().major())
                        .isPresent()) {
            throw refused(file, "problems.form.majorVersion", theirs.orElseThrow(), model.version());
        }
    }

    private static Optional<SemanticVersion> version(@Nullable String text) {
        return text == null ? Optional.empty() : SemanticVersion.parse(text);
    }

    private static String shown(String id) {
        return id.substring(0, Math.min(60, id.length()));
    }

    private static ProblemException refused(Path file, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key, arguments));
    }
}
