package org.zhixing.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.CollectedVotes;
import org.zhixing.desk.FiledForm;
import org.zhixing.documents.Json;
import org.zhixing.forms.FormDoubt;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;

/** Tells what became of a workshop's forms. No answer is told. */
final class FiledForms {

    private final CollectedVotes collected;
    private final Console console;
    private final Messages messages;

    FiledForms(CollectedVotes collected, Console console) {
        this.collected = collected;
        this.console = console;
        this.messages = console.messages();
    }

    void tell() {
        for (FiledForm form : collected.forms()) {
            switch (form.outcome()) {
                case TAKEN ->
                    print(
                            form.fresh() ? "cli.workshop.filedNew" : "cli.workshop.filed",
                            form.source(),
                            form.codeName(),
                            String.valueOf(form.added()),
                            String.valueOf(form.replaced()));
                case UNCHANGED -> print("cli.forms.unchanged", form.source());
                case WAITING, CONFLICTS, WHOSE -> {}
            }
            Stream.concat(form.remarks().stream(), form.doubts().stream().map(FormDoubt::problem))
                    .forEach(p ->
                            remark(new Problem((form.source() + " " + p.where()).strip(), p.key(), p.arguments())));
        }
        collected.refused().forEach(this::remark);
    }

    private void print(String key, String... arguments) {
        console.print(Printable.of(console.text(key, (Object[]) arguments)));
    }

    private void remark(Problem problem) {
        console.remark(Printable.of(problem.in(messages)));
    }

    /** As workshop-collected.schema.json has it. */
    String document() {
        return Json.write(Json.object(
                "forms", collected.forms().stream().map(this::form).toList(),
                "refused",
                        collected.refused().stream()
                                .map(p -> Json.object(
                                        "file", p.where(), "code", CollectedForms.code(p.key()), "problem", words(p)))
                                .toList()));
    }

    private Map<String, @Nullable Object> form(FiledForm form) {
        List<Object> remarks = form.remarks().stream()
                .map(p -> (Object) Json.object("code", CollectedForms.code(p.key()), "problem", words(p)))
                .toList();
        List<Object> doubts = form.doubts().stream()
                .map(d -> (Object) Json.object(
                        "sheet", d.sheet(),
                        "cell", d.cell(),
                        "place", d.place(),
                        "taken", d.kind().taken(),
                        "code", d.kind().name(),
                        "problem", words(d.problem())))
                .toList();
        return Json.object(
                "file", form.source(),
                "outcome", form.outcome().name(),
                "codeName", form.codeName().isEmpty() ? null : form.codeName(),
                "newParticipant", form.fresh(),
                "added", form.added(),
                "replaced", form.replaced(),
                "kept", form.kept(),
                "waiting", form.waiting(),
                "late", form.late(),
                "maybe", form.maybe(),
                "remarks", remarks,
                "doubts", doubts);
    }

    private String words(Problem problem) {
        return messages.text(problem.key(), problem.arguments().toArray());
    }
}
