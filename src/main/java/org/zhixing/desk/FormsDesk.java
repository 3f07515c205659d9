package org.zhixing.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.forms.FilledForm;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.importing.forms.FormReader;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The filled forms of one assessment ({@link FormPrinting} makes the blank ones). Reading them and planning what becomes of them writes nothing; a plan's change is applied to
 * the session like any other change, so that undo and the screen follow. May be used from any thread.
 */
public final class FormsDesk {

    private final PinnedModel pinned;
    private final @Nullable String assessmentId;
    private final Supplier<Dossier> dossier;

    private FormsDesk(PinnedModel pinned, @Nullable String assessmentId, Supplier<Dossier> dossier) {
        this.pinned = pinned;
        this.assessmentId = assessmentId;
        this.dossier = dossier;
    }

    /** The forms of an assessment that is open, as it is at each call. */
    public static FormsDesk of(AssessmentSession session) {
        return new FormsDesk(session.pinned(), session.id(), session::dossier);
    }

    /** For an assessment that is in no data file. */
    public static FormsDesk withoutStore(PinnedModel pinned, Dossier dossier) {
        return new FormsDesk(pinned, null, () -> dossier);
    }

    /**
     * Reads forms and questionnaire exports, and holds them against what is stored.
     *
     * @param mapping how a questionnaire export is to be read, or null to recognise it
     * @param progress in files
     * @return nothing when the person cancelled
     */
    public Optional<Collected> read(List<Path> files, @Nullable SurveyMapping mapping, Progress progress) {
        FormReader reader = new FormReader(pinned, mapping);
        List<FilledForm> forms = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!progress.report(i, files.size())) {
                return Optional.empty();
            }
            try {
                forms.addAll(reader.read(files.get(i)));
            } catch (ProblemException e) {
                refused.addAll(e.problems());
            }
        }
        return Optional.of(new Collected(intake().found(forms), refused));
    }

    /** The same form as another person's; what is asked about whose it is is answered by that. */
    public FoundForm seated(FoundForm found, FormSeat seat) {
        return intake().seated(found.form(), seat);
    }

    /** Whose a form of this role may be: those whose answers may still change, and last somebody new. */
    public List<FormSeat> seats(FoundForm found, Role role) {
        List<FormSeat> all = new ArrayList<>(new FormSeats(dossier.get()).open(role));
        all.add(FormSeats.ofOne(role, found.form().codeName()));
        return List.copyOf(all);
    }

    /**
     * Each form in doubt as a person of its own: somebody filled in copies of one form.
     *
     * @return the decisions, those about other forms as they were
     */
    public List<FormDecision> asPeople(List<FormDecision> decisions) {
        List<FormDecision> all = new ArrayList<>();
        for (FormDecision decision : decisions) {
            FoundForm found = decision.form();
            Role role = found.form().role();
            if (found.isCopy() && role != null) {
                FormSeat seat = FormSeats.ofOne(role, PersonalText.NONE);
                all.add(new FormDecision(seated(found, seat), FormDecision.Way.ADD));
            } else {
                all.add(decision);
            }
        }
        return List.copyOf(all);
    }

    /**
     * What comes of decisions, against what is stored now.
     *
     * @param submit whether the people whose forms are taken hand in by that
     */
    public FormPlan plan(List<FormDecision> decisions, boolean submit) {
        return new FormPlanning(pinned.model(), dossier.get(), Instant.now()).plan(decisions, submit);
    }

    private FormIntake intake() {
        return new FormIntake(pinned.model(), assessmentId, dossier.get());
    }
}
