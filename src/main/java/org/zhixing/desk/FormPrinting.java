package org.zhixing.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.forms.FormId;
import org.zhixing.forms.FormSpec;
import org.zhixing.forms.Invitation;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.report.WorkbookFile;
import org.zhixing.report.forms.FormWriter;
import org.zhixing.work.Language;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Makes forms to hand out. Nothing of it is written into the data file: a form carries what it is known by. */
public final class FormPrinting {

    /**
     * A form that is wanted.
     *
     * @param rater id of the person it is for, or null: anybody in the role
     */
    public record Order(Role role, @Nullable String rater) {

        public static Order of(Rater rater) {
            return new Order(rater.role(), rater.id());
        }
    }

    private final PinnedModel pinned;
    private final @Nullable String assessmentId;
    private final @Nullable Dossier dossier;

    FormPrinting(PinnedModel pinned, @Nullable String assessmentId, @Nullable Dossier dossier) {
        this.pinned = pinned;
        this.assessmentId = assessmentId;
        this.dossier = dossier;
    }

    /** Forms of a model, for no assessment in particular. */
    public static FormPrinting of(PinnedModel pinned) {
        return new FormPrinting(pinned, null, null);
    }

    /** Forms of an assessment as it is now. */
    public static FormPrinting of(AssessmentSession session) {
        return new FormPrinting(session.pinned(), session.id(), session.dossier());
    }

    /** One for every person who is asked anything, in the order of the assessment. */
    public List<Order> everybody() {
        return dossier == null
                ? List.of()
                : dossier.assessment().raters().stream()
                        .map(Order::of)
                        .filter(order -> !spec(order).isEmpty())
                        .toList();
    }

    /**
     * What a form asks and what it is known by; another id each time.
     *
     * @throws ProblemException INPUT when the person is unknown
     */
    public FormSpec spec(Order order) {
        String id = FormId.of(UUID.randomUUID().getLeastSignificantBits());
        if (dossier == null || assessmentId == null) {
            return FormSpec.ofRole(id, pinned, order.role());
        }
        String rater = order.rater();
        return rater == null
                ? FormSpec.ofRole(id, pinned, order.role(), assessmentId, dossier)
                : FormSpec.ofRater(id, pinned, new Rules(dossier, pinned.model()).rater(rater), assessmentId, dossier);
    }

    /**
     * Writes one form, whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws ProblemException INPUT when the person is unknown, nothing is asked of the role, or the period is closed; USAGE
     *     where a file is there and may not be replaced; STORE where it cannot be written
     */
    public void write(Order order, Path out, Language language, boolean overwrite) {
        FormSpec spec = asked(order);
        new FormWriter(language).write(spec, out, overwrite);
    }

    /**
     * Writes forms into a folder under names that say whose they are; each whole or not at all. Before the first is written it
     * is clear that all can be.
     *
     * @param progress in forms
     * @return the files in the order of the forms; empty when the person cancelled, with what was written until then left
     *     there
     * @throws ProblemException as {@link #write}
     */
    public Optional<List<Path>> write(
            List<Order> orders, Path folder, Language language, boolean overwrite, Progress progress) {
        Map<Path, FormSpec> wanted = new LinkedHashMap<>();
        for (Order order : orders) {
            FormSpec spec = asked(order);
            wanted.put(free(wanted, folder, FormFileName.of(spec, language)), spec);
        }
        wanted.keySet().forEach(file -> WorkbookFile.at(file).check(overwrite));
        List<Path> written = new ArrayList<>();
        FormWriter writer = new FormWriter(language);
        for (Map.Entry<Path, FormSpec> form : wanted.entrySet()) {
            if (!progress.report(written.size(), wanted.size())) {
                return Optional.empty();
            }
            writer.write(form.getValue(), form.getKey(), overwrite);
            written.add(form.getKey());
        }
        return Optional.of(List.copyOf(written));
    }

    /**
     * A plain text that goes with a form.
     *
     * @param until the last day to send it back, or null where none is set
     */
    public String invitation(Order order, @Nullable LocalDate until, Language language) {
        return Invitation.of(spec(order), until, language);
    }

    private FormSpec asked(Order order) {
        if (dossier != null) {
            new Rules(dossier, pinned.model()).isOpen();
        }
        FormSpec spec = spec(order);
        if (spec.isEmpty()) {
            throw Rules.refused(order.role().name(), "problems.forms.nothingAsked");
        }
        return spec;
    }

    /** Two people may have the same name. */
    private static Path free(Map<Path, FormSpec> taken, Path folder, String name) {
        Path file = folder.resolve(name + FormFileName.ENDING);
        for (int n = 2; taken.containsKey(file); n++) {
            file = folder.resolve(name + "_" + n + FormFileName.ENDING);
        }
        return file;
    }
}
