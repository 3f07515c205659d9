package org.zhixing.ui.raters.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.FormDecision;
import org.zhixing.desk.FormDecision.Way;
import org.zhixing.desk.FormSeat;
import org.zhixing.desk.FoundForm;
import org.zhixing.forms.FormDoubt;
import org.zhixing.model.Role;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.ui.common.Switch;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** One form that came back: whose it is, what is new in it, where it differs, what is in doubt, and what becomes of it. */
final class FormRow extends VBox {

    private static final int SHOWN = 6;

    private final AssessmentSession open;
    private final Collecting collecting;
    private final int at;
    private final Runnable changed;
    private final Messages words;
    private final FormDecision decision;
    private final FoundForm form;

    FormRow(Workspace workspace, AssessmentSession open, Collecting collecting, int at, Runnable changed) {
        super(6);
        this.open = open;
        this.collecting = collecting;
        this.at = at;
        this.changed = changed;
        words = workspace.messages().get();
        decision = collecting.decisions().get(at);
        form = decision.form();
        setId("form-" + at);
        getStyleClass().add("form-row");
        getChildren().addAll(head(), Parts.prose(counts(), "zx-dense"));
        if (form.why() != null) {
            getChildren().add(Parts.prose(sentence(Objects.requireNonNull(form.why())), "zx-dense"));
        }
        switch (form.state()) {
            case CONFLICTS -> conflicts();
            case ASKS -> seats();
            case NEW -> ways(List.of(Way.ADD, Way.LEAVE));
            default -> {}
        }
        list(form.remarks().stream().map(this::sentence).toList());
        list(form.form().doubts().stream().map(this::doubt).toList());
    }

    private HBox head() {
        Label file = Parts.label(form.form().source(), "zx-strong");
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(60);
        Label who = Parts.label(who(), "zx-caption");
        who.setMinWidth(0);
        Label state = Parts.tag(words.text("raters.form.state." + form.state()), tone());
        HBox head = Parts.row(10, file, who, Parts.spring(), state);
        HBox.setHgrow(who, Priority.SOMETIMES);
        return head;
    }

    private String tone() {
        return switch (form.state()) {
            case NEW -> "brand";
            case CONFLICTS, ASKS -> "warm";
            default -> "outlined";
        };
    }

    private String who() {
        FormSeat seat = form.seat();
        if (seat == null) {
            return words.text("raters.form.nobody");
        }
        return name(seat);
    }

    private String name(FormSeat seat) {
        RaterNames names = new RaterNames(open.pinned().model(), words);
        String role = names.role(seat.rater().role());
        if (!seat.fresh()) {
            return names.full(open.assessment(), seat.rater());
        }
        return seat.rater().name().isBlank()
                ? words.text("raters.form.fresh", role)
                : words.text("raters.form.freshNamed", role, seat.rater().name().value());
    }

    private String counts() {
        return form.state() == FoundForm.State.REFUSED
                ? ""
                : words.text("raters.form.counts", String.valueOf(form.fresh()), String.valueOf(form.same()));
    }

    private void conflicts() {
        boolean visible = open.mayShowOthers();
        List<String> lines = form.conflicts().stream()
                .map(conflict -> visible
                        ? words.text(
                                "raters.form.conflict",
                                place(conflict.place()),
                                conflict.stored().value(),
                                conflict.given().value())
                        : place(conflict.place()))
                .toList();
        getChildren()
                .add(Parts.prose(
                        words.text(
                                "raters.form.conflicts",
                                String.valueOf(form.conflicts().size())),
                        "zx-dense",
                        "zx-strong"));
        list(lines);
        ways(List.of(Way.ADD, Way.REPLACE, Way.LEAVE));
    }

    private void ways(List<Way> ways) {
        ObjectProperty<Way> way = new SimpleObjectProperty<>(decision.way());
        Switch<Way> choice = new Switch<>(way);
        choice.setId("form-way-" + at);
        String of = form.state() == FoundForm.State.CONFLICTS ? "raters.form.way.conflict." : "raters.form.way.";
        ways.forEach(each -> choice.choice(each, words.text(of + each)));
        way.addListener((observable, was, now) -> {
            collecting.decide(at, now);
            changed.run();
        });
        getChildren().add(choice);
    }

    /** Whose it is: of those in its role, or somebody new; the role first where the form does not say it. */
    private void seats() {
        FlowPane choices = new FlowPane(6, 6);
        Role role = form.form().role();
        List<Role> roles = role != null
                ? List.of(role)
                : Arrays.stream(Role.values()).filter(r -> r != Role.T).toList();
        for (Role each : roles) {
            for (FormSeat seat : collecting.seats(at, each)) {
                Button pick = Parts.button(
                        name(seat),
                        () -> {
                            collecting.seat(at, seat);
                            changed.run();
                        },
                        "small");
                pick.setMnemonicParsing(false);
                choices.getChildren().add(pick);
            }
        }
        getChildren().addAll(Parts.prose(words.text("raters.form.whose"), "zx-cap"), choices);
    }

    private String place(String place) {
        return open.pinned()
                .model()
                .indicator(place)
                .map(i -> place + " " + i.name().in(words.language()))
                .orElse(place);
    }

    private String doubt(FormDoubt doubt) {
        return words.text(
                doubt.kind().taken() ? "raters.form.doubt.taken" : "raters.form.doubt.left", sentence(doubt.problem()));
    }

    private String sentence(org.zhixing.work.Problem problem) {
        String text = words.text(problem.key(), problem.arguments().toArray());
        return problem.where().isBlank() || problem.equals(form.why()) ? text : problem.where() + " " + text;
    }

    private void list(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        VBox shown = new VBox(2);
        lines.stream().limit(SHOWN).forEach(line -> shown.getChildren()
                .add(Parts.prose(line, "zx-dense", "form-line")));
        if (lines.size() > SHOWN) {
            Button more = Parts.button(
                    words.text("raters.form.more", String.valueOf(lines.size() - SHOWN)),
                    () -> shown.getChildren()
                            .setAll(lines.stream()
                                    .map(line -> Parts.prose(line, "zx-dense", "form-line"))
                                    .collect(Collectors.toList())),
                    "flat",
                    "small");
            shown.getChildren().add(more);
        }
        getChildren().add(shown);
    }
}
