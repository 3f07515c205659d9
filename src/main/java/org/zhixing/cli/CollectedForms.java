package org.zhixing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.Collected;
import org.zhixing.desk.FormConflict;
import org.zhixing.desk.FormPlan;
import org.zhixing.desk.FoundForm;
import org.zhixing.documents.Json;
import org.zhixing.forms.FormDoubt;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.Text;

/** Tells what became of forms: what was taken, what somebody should look at, what was refused and why. No answer is told. */
final class CollectedForms {

    /** How many remarks are told one by one; all of them stand in the JSON. */
    private static final int SHOWN = 50;

    private final Collected collected;
    private final FormPlan plan;
    private final AssessmentModel model;
    private final Console console;
    private final Messages messages;

    CollectedForms(Collected collected, FormPlan plan, AssessmentModel model, Console console) {
        this.collected = collected;
        this.plan = plan;
        this.model = model;
        this.console = console;
        this.messages = console.messages();
    }

    /** Whether anything was taken, now or before. */
    boolean any() {
        return !plan.taken().isEmpty() || plan.left().stream().anyMatch(CollectedForms::unchanged);
    }

    void tell() {
        for (FormPlan.Taken taken : plan.taken()) {
            console.print(Printable.of(console.text(
                    taken.form().seat() != null && taken.form().seat().fresh()
                            ? "cli.forms.takenNew"
                            : "cli.forms.taken",
                    taken.form().form().source(),
                    role(taken.rater().role()),
                    taken.rater().id(),
                    String.valueOf(taken.added()),
                    String.valueOf(taken.replaced()))));
        }
        plan.left().stream()
                .filter(CollectedForms::unchanged)
                .forEach(f -> console.print(Printable.of(
                        console.text("cli.forms.unchanged", f.form().source()))));
        List<String> remarks = new ArrayList<>();
        refusals().forEach(p -> remarks.add(p.in(messages)));
        doubts().forEach(d -> remarks.add(d.line(messages)));
        remarks.stream().limit(SHOWN).forEach(line -> console.remark(Printable.of(line)));
        if (remarks.size() > SHOWN) {
            console.remark(console.text("cli.records.more", String.valueOf(remarks.size() - SHOWN)));
        }
    }

    /** As forms-collected.schema.json has it. */
    String document() {
        return Json.write(Json.object(
                "taken", plan.taken().stream().map(this::taken).toList(),
                "unchanged",
                        plan.left().stream()
                                .filter(CollectedForms::unchanged)
                                .map(f -> f.form().source())
                                .toList(),
                "doubts", doubts().stream().map(d -> d.document(messages)).toList(),
                "refused",
                        refusals().stream()
                                .map(p -> Json.object(
                                        "file",
                                        p.where(),
                                        "sheet",
                                        "",
                                        "cell",
                                        "",
                                        "code",
                                        code(p.key()),
                                        "problem",
                                        messages.text(p.key(), p.arguments().toArray())))
                                .toList()));
    }

    private Map<String, @Nullable Object> taken(FormPlan.Taken taken) {
        FoundForm found = taken.form();
        return Json.object(
                "file", found.form().source(),
                "known", found.form().known().name(),
                "form", found.form().form(),
                "role", taken.rater().role().name(),
                "rater", taken.rater().id(),
                "newRater", found.seat() != null && found.seat().fresh(),
                "added", taken.added(),
                "replaced", taken.replaced(),
                "kept", taken.kept());
    }

    private static boolean unchanged(FoundForm form) {
        return form.state() == FoundForm.State.NOTHING_NEW;
    }

    private List<Problem> refusals() {
        List<Problem> all = new ArrayList<>(collected.refused());
        for (FoundForm form : plan.left()) {
            Problem why = form.why();
            if (why != null && !unchanged(form)) {
                all.add(why);
            }
        }
        return all;
    }

    /**
     * A remark on a form.
     *
     * @param place id of the indicator, cell or validity item, or empty
     */
    private record Doubt(
            String file, String sheet, String cell, String place, boolean taken, String code, Problem problem) {

        String line(Messages messages) {
            return new Problem((file + " " + problem.where()).strip(), problem.key(), problem.arguments()).in(messages);
        }

        Map<String, @Nullable Object> document(Messages messages) {
            return Json.object(
                    "file", file,
                    "sheet", sheet,
                    "cell", cell,
                    "place", place,
                    "taken", taken,
                    "code", code,
                    "problem", messages.text(problem.key(), problem.arguments().toArray()));
        }
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (FoundForm found : collected.forms()) {
            String file = found.form().source();
            for (FormDoubt d : found.form().doubts()) {
                doubts.add(new Doubt(
                        file,
                        d.sheet(),
                        d.cell(),
                        d.place(),
                        d.kind().taken(),
                        d.kind().name(),
                        d.problem()));
            }
            for (Problem p : found.remarks()) {
                doubts.add(new Doubt(file, "", "", p.where(), false, code(p.key()), p));
            }
        }
        plan.taken().stream().filter(t -> t.kept() > 0).forEach(t -> storedOtherwise(t.form(), doubts));
        plan.left().stream()
                .filter(f -> f.state() == FoundForm.State.CONFLICTS)
                .forEach(f -> storedOtherwise(f, doubts));
        return doubts;
    }

    private static void storedOtherwise(FoundForm form, List<Doubt> into) {
        for (FormConflict conflict : form.conflicts()) {
            Problem problem = Problem.at(conflict.place(), "problems.form.storedOtherwise");
            into.add(new Doubt(form.form().source(), "", "", conflict.place(), false, code(problem.key()), problem));
        }
    }

    private String role(Role role) {
        Text name = model.roleName(role);
        return name == null ? role.name() : name.in(messages.language());
    }

    /** The last word of a message key, as machines read it: {@code problems.form.otherModel} is OTHER_MODEL. */
    static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1)
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
