package org.zhixing.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.forms.FilledForm;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;

/** Finds whose answers a form's are. A named person is never taken for somebody whom the form does not name. */
record FormSeats(Dossier dossier) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    /** The person the form names, or has been given to before, or a free place in its role; null without a role. */
    @Nullable
    FormSeat of(FilledForm form) {
        String named = form.rater();
        Role role = form.role();
        if (named != null) {
            Optional<Rater> known = dossier.assessment().rater(named);
            if (known.isPresent()) {
                return new FormSeat(known.orElseThrow(), false);
            }
        }
        if (role == null || role == Role.T) {
            return null;
        }
        if (named != null && ID.matcher(named).matches()) {
            return new FormSeat(new Rater(named, role, form.codeName(), true, null), true);
        }
        return remembered(form, role)
                .or(() -> calledSo(form, role))
                .or(() -> unnamed(form, role))
                .map(rater -> new FormSeat(rater, false))
                .orElseGet(() -> fresh(role, form.codeName()));
    }

    /** A place for somebody who is not on the list. */
    FormSeat fresh(Role role, PersonalText name) {
        return new FormSeat(new Rater(freeId(), role, name, true, null), true);
    }

    /** A place for somebody who is nobody else's; the id is found when it is taken. */
    static FormSeat ofOne(Role role, PersonalText name) {
        return new FormSeat(new Rater("", role, name, true, null), true);
    }

    /** Those in the role whose answers may still change. */
    List<FormSeat> open(Role role) {
        return dossier.assessment().raters().stream()
                .filter(r -> r.role() == role && !dossier.standing().submitted().contains(r.id()))
                .map(r -> new FormSeat(r, false))
                .toList();
    }

    String freeId() {
        Set<String> taken =
                dossier.assessment().raters().stream().map(Rater::id).collect(Collectors.toSet());
        int number = taken.size() + 1;
        while (taken.contains("r" + number)) {
            number++;
        }
        return "r" + number;
    }

    /** Whether this very form, saying this, was taken before as this person's. */
    boolean isRemembered(FilledForm form, String rater) {
        return sameForm(form).filter(c -> c.rater().equals(rater)).isPresent();
    }

    /** Whether a form of this id was taken before, whatever it said. */
    boolean cameBefore(FilledForm form) {
        String id = form.form();
        return id != null && dossier.collected().stream().anyMatch(c -> c.form().equals(id));
    }

    private Optional<CollectedForm> sameForm(FilledForm form) {
        String id = form.form() == null ? "" : form.form();
        String sha256 = FormContent.sha256(form);
        return dossier.collected().stream()
                .filter(c -> c.form().equals(id) && c.sha256().equals(sha256))
                .findFirst();
    }

    private Optional<Rater> remembered(FilledForm form, Role role) {
        Optional<CollectedForm> same = sameForm(form);
        String id = form.form();
        if (same.isPresent() || id == null) {
            return same.flatMap(c -> dossier.assessment().rater(c.rater()));
        }
        return dossier.collected().stream()
                .filter(c -> c.form().equals(id))
                .flatMap(c -> dossier.assessment().rater(c.rater()).stream())
                .filter(r -> r.role() == role
                        && (form.codeName().isBlank() || r.name().equals(form.codeName())))
                .findFirst();
    }

    /** Only who wrote the very name of the list is meant by it. */
    private Optional<Rater> calledSo(FilledForm form, Role role) {
        return form.codeName().isBlank()
                ? Optional.empty()
                : dossier.assessment().raters().stream()
                        .filter(r -> r.role() == role && r.name().equals(form.codeName()))
                        .findFirst();
    }

    /** A place that was made for somebody without a name, and that nobody has taken. */
    private Optional<Rater> unnamed(FilledForm form, Role role) {
        Assessment a = dossier.assessment();
        return form.codeName().isBlank()
                ? a.raters().stream()
                        .filter(r -> r.role() == role && r.name().isBlank())
                        .filter(r -> !dossier.standing().submitted().contains(r.id()))
                        .filter(r -> dossier.collected().stream()
                                .noneMatch(c -> c.rater().equals(r.id())))
                        .filter(r -> a.ratings().stream()
                                        .noneMatch(x -> x.rater().equals(r.id()))
                                && a.matrix().stream().noneMatch(x -> x.rater().equals(r.id())))
                        .findFirst()
                : Optional.empty();
    }
}
